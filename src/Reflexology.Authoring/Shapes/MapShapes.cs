using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The shapes of all views of a map in the frames of the right foot, and the check of them.</summary>
internal sealed class MapShapes
{
    private readonly List<(Feet Feet, FootDrawing Drawing, IReadOnlyList<ZoneArea> Areas)> _views = [];
    private readonly List<Dictionary<Zone, ZoneArea>> _byZone = [];
    private readonly List<CancelledShape> _cancelled = [];
    private readonly StepBudget _budget;

    public MapShapes(FootMap map, StepBudget budget)
    {
        _budget = budget;
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            FootDrawing drawing = map[Foot.Right, aspect].Drawing;
            ImmutableArray<ZoneShape> right = map[Foot.Right, aspect].Shapes;
            ImmutableArray<ZoneShape> left = [.. map[Foot.Left, aspect].Shapes.Select(Mirrored)];
            if (AreAlike(right, left))
            {
                Add(Feet.Both, drawing, right);
                continue;
            }

            Add(Feet.Right, drawing, right);
            Add(Feet.Left, drawing, left);

            ZoneShape Mirrored(ZoneShape shape) => shape with { Polygon = shape.Polygon.Mirrored(drawing.Width) };
        }
    }

    /// <summary>The shapes that lie on themselves, or cover nothing.</summary>
    public IReadOnlyList<CancelledShape> Cancelled => _cancelled;

    /// <summary>The greatest area that two zones have in common on any view, in square millimetres.</summary>
    public double GreatestCommonArea(Zone upper, Zone lower)
    {
        double greatest = 0;
        foreach (Dictionary<Zone, ZoneArea> view in _byZone)
        {
            if (view.TryGetValue(upper, out ZoneArea? one) && view.TryGetValue(lower, out ZoneArea? other))
                greatest = Math.Max(greatest, OverlapCheck.CommonArea(one, other, _budget));
        }

        return greatest;
    }

    /// <summary>
    /// Finds the problems of shapes, all overlaps before thin parts and gaps; one that is the same on both feet comes
    /// once. Those found before the budget is spent are in <paramref name="found"/> all the same.
    /// </summary>
    public void Find(FoundShapeProblems found)
    {
        foreach ((Feet feet, FootDrawing drawing, IReadOnlyList<ZoneArea> areas) in _views)
            found.Add(feet, drawing.Aspect, OverlapCheck.Find(areas, _budget));
        foreach ((Feet feet, FootDrawing drawing, IReadOnlyList<ZoneArea> areas) in _views)
            found.Add(feet, drawing.Aspect, areas.SelectMany(area => ThinPartCheck.Find(area, _budget)));
        foreach ((Feet feet, FootDrawing drawing, IReadOnlyList<ZoneArea> areas) in _views)
            found.Add(feet, drawing.Aspect, GapCheck.Find(areas, drawing.SilhouettePolygon, _budget));
    }

    private void Add(Feet feet, FootDrawing drawing, ImmutableArray<ZoneShape> shapes)
    {
        var areas = new ZoneArea[shapes.Length];
        for (int i = 0; i < areas.Length; i++)
        {
            ZoneShape shape = shapes[i];
            areas[i] = new ZoneArea(shape.Zone, GridGeometry.FromPolygon(shape.Polygon, _budget));
            (int Ring, int Other)? rings = CancelledContours.Find(shape.Polygon);
            if (rings is not null || areas[i].Area.IsEmpty)
                _cancelled.Add(new CancelledShape(feet, drawing.Aspect, shape.Zone, areas[i].Area.IsEmpty, rings));
        }

        _views.Add((feet, drawing, areas));
        _byZone.Add(areas.ToDictionary(area => area.Zone));
    }

    private static bool AreAlike(ImmutableArray<ZoneShape> right, ImmutableArray<ZoneShape> left) =>
        right.Length == left.Length && right.Zip(left).All(pair => AreAlike(pair.First, pair.Second));

    private static bool AreAlike(ZoneShape right, ZoneShape left) =>
        right.Zone == left.Zone
        && right.Polygon.Rings.Zip(left.Polygon.Rings).All(rings => rings.First.SequenceEqual(rings.Second));
}

/// <summary>A shape of a zone whose contours cancel out.</summary>
/// <param name="Feet">The feet on which it does.</param>
/// <param name="Aspect">The side of them.</param>
/// <param name="Zone">The zone.</param>
/// <param name="IsEmpty">True if nothing is left of it.</param>
/// <param name="Rings">Two contours that lie on each other; null where there are no two.</param>
internal sealed record CancelledShape(
    Feet Feet, Aspect Aspect, Zone Zone, bool IsEmpty, (int Ring, int Other)? Rings);

/// <summary>Problems of shapes as they are found; one that is the same on both feet is one.</summary>
internal sealed class FoundShapeProblems
{
    private readonly Dictionary<(Aspect, MapRule, string Zones, MapRect Bounds), int> _places = [];
    private readonly List<(Feet Feet, Aspect Aspect, ShapeProblem Problem)> _found = [];

    /// <summary>The problems in the order in which they were found.</summary>
    public IReadOnlyList<(Feet Feet, Aspect Aspect, ShapeProblem Problem)> All => _found;

    /// <summary>Adds those of a view.</summary>
    public void Add(Feet feet, Aspect aspect, IEnumerable<ShapeProblem> problems)
    {
        foreach (ShapeProblem problem in problems)
        {
            var key = (aspect, problem.Rule, string.Join('+', problem.Zones), problem.Border.Bounds);
            if (_places.TryGetValue(key, out int place))
            {
                _found[place] = _found[place] with { Feet = _found[place].Feet | feet };
                continue;
            }

            _places.Add(key, _found.Count);
            _found.Add((feet, aspect, problem));
        }
    }
}
