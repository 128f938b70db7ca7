using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The shapes of a view, and the checks of them; what is the same on both feet is checked once.</summary>
/// <param name="feet">The feet of the view.</param>
/// <param name="drawing">The foot it is drawn on.</param>
/// <param name="shapes">The shapes, in the frame of the right foot.</param>
/// <param name="alike">The zones whose shapes are the same on both feet.</param>
/// <param name="right">For a view of the left foot alone, that of the right foot; else null.</param>
internal sealed class ViewShapes(
    Feet feet, FootDrawing drawing, ImmutableArray<ZoneShape> shapes, HashSet<Zone> alike, ViewShapes? right = null)
{
    private readonly ZoneArea[] _areas = new ZoneArea[shapes.Length];
    private readonly CancelledShape?[] _cancelled = new CancelledShape?[shapes.Length];
    private readonly Dictionary<Zone, int> _places =
        Enumerable.Range(0, shapes.Length).ToDictionary(place => shapes[place].Zone);

    private OverlapCheck? _overlaps;

    /// <summary>The number of shapes.</summary>
    public int Count => shapes.Length;

    /// <summary>The shapes that lie on themselves, or cover nothing.</summary>
    public IEnumerable<CancelledShape> Cancelled => _cancelled.OfType<CancelledShape>();

    /// <summary>Makes the areas of some shapes.</summary>
    public void MakeAreas(Range range, StepBudget budget)
    {
        for (int i = range.Start.Value; i < range.End.Value; i++)
        {
            (Zone zone, Polygon polygon) = (shapes[i].Zone, shapes[i].Polygon);
            if (right is not null && alike.Contains(zone))
                continue;
            Feet drawn = alike.Contains(zone) ? Feet.Both : feet;
            _areas[i] = new ZoneArea(zone, GridGeometry.FromPolygon(polygon, budget), drawn);
            (int Ring, int Other)? rings = CancelledContours.Find(polygon);
            if (rings is not null || _areas[i].Area.IsEmpty)
                _cancelled[i] = new CancelledShape(drawn, drawing.Aspect, zone, _areas[i].Area.IsEmpty, rings);
        }
    }

    /// <summary>Ends the making of areas: those that are the same on the right foot are taken from there.</summary>
    public void EndAreas()
    {
        for (int i = 0; i < shapes.Length; i++)
            _areas[i] ??= right!.AreaOf(shapes[i].Zone)!;
        _overlaps = new OverlapCheck(_areas);
    }

    /// <summary>The area of a zone; null where it is not drawn in this view.</summary>
    public ZoneArea? AreaOf(Zone zone) => _places.TryGetValue(zone, out int place) ? _areas[place] : null;

    /// <summary>True if the view of the right foot says all about something that is drawn on these feet.</summary>
    public bool IsTold(Feet drawn) => right is not null && drawn == Feet.Both;

    /// <summary>The overlaps of some zones with those before them.</summary>
    public IEnumerable<FoundShapeProblem> Overlaps(Range range, StepBudget budget)
    {
        for (int upper = range.Start.Value; upper < range.End.Value; upper++)
        {
            ZoneArea area = _areas[upper];
            foreach (ZoneArea lower in _overlaps!.Below(upper, budget))
            {
                Feet both = area.Feet & lower.Feet;
                if (!IsTold(both) && OverlapCheck.Find(area, lower, budget) is { } problem)
                    yield return new FoundShapeProblem(both, drawing.Aspect, problem);
            }
        }
    }

    /// <summary>The thin parts of some zones.</summary>
    public IEnumerable<FoundShapeProblem> ThinParts(Range range, StepBudget budget) =>
        from area in _areas[range]
        where !IsTold(area.Feet)
        from problem in ThinPartCheck.Find(area, budget)
        select new FoundShapeProblem(area.Feet, drawing.Aspect, problem);

    /// <summary>The gaps between its zones.</summary>
    public IEnumerable<FoundShapeProblem> Gaps(StepBudget budget) =>
        GapCheck.Find(_areas, drawing.SilhouettePolygon, budget)
            .Select(problem => new FoundShapeProblem(feet, drawing.Aspect, problem));
}

/// <summary>A problem of shapes.</summary>
/// <param name="Feet">The feet on which it is.</param>
/// <param name="Aspect">The side of them.</param>
/// <param name="Problem">The problem.</param>
internal sealed record FoundShapeProblem(Feet Feet, Aspect Aspect, ShapeProblem Problem);

/// <summary>A shape of a zone whose contours cancel out.</summary>
/// <param name="Feet">The feet on which it does.</param>
/// <param name="Aspect">The side of them.</param>
/// <param name="Zone">The zone.</param>
/// <param name="IsEmpty">True if nothing is left of it.</param>
/// <param name="Rings">Two contours that lie on each other; null where there are no two.</param>
internal sealed record CancelledShape(
    Feet Feet, Aspect Aspect, Zone Zone, bool IsEmpty, (int Ring, int Other)? Rings);
