using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The shapes of all views of a map in the frames of the right foot, and the check of them.</summary>
internal sealed class MapShapes
{
    // So few that pieces end at about the same time, and little is done beyond a budget that is spent.
    private const int ZonesOfAPiece = 4;

    private readonly List<ViewShapes> _views = [];
    private readonly StepBudget _budget;

    public MapShapes(FootMap map, StepBudget budget)
    {
        _budget = budget;
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            FootDrawing drawing = map[Foot.Right, aspect].Drawing;
            ImmutableArray<ZoneShape> right = map[Foot.Right, aspect].Shapes;
            ImmutableArray<ZoneShape> left = [.. map[Foot.Left, aspect].Shapes.Select(Mirrored)];
            HashSet<Zone> alike = Alike(right, left);
            if (alike.Count == right.Length && alike.Count == left.Length)
            {
                _views.Add(new ViewShapes(Feet.Both, drawing, right, alike));
                continue;
            }

            _views.Add(new ViewShapes(Feet.Right, drawing, right, alike));
            _views.Add(new ViewShapes(Feet.Left, drawing, left, alike, _views[^1]));

            ZoneShape Mirrored(ZoneShape shape) => shape with { Polygon = shape.Polygon.Mirrored(drawing.Width) };
        }
    }

    /// <summary>The shapes that lie on themselves, or cover nothing; known when the areas are.</summary>
    public IEnumerable<CancelledShape> Cancelled => _views.SelectMany(view => view.Cancelled);

    /// <summary>
    /// The pieces of work that make the areas, which all else needs, and find nothing; <see cref="EndAreas"/> follows.
    /// </summary>
    public IEnumerable<Func<StepBudget, IEnumerable<T>>> Areas<T>() => _views.SelectMany(view =>
        Ranges(view.Count).Select(range => (Func<StepBudget, IEnumerable<T>>)(budget =>
        {
            view.MakeAreas(range, budget);
            return [];
        })));

    /// <summary>Ends the making of areas.</summary>
    public void EndAreas() => _views.ForEach(view => view.EndAreas());

    /// <summary>The greatest area that two zones have in common on any view, in square millimetres.</summary>
    public double GreatestCommonArea(Zone upper, Zone lower, StepBudget budget)
    {
        double greatest = 0;
        foreach (ViewShapes view in _views)
        {
            if (view.AreaOf(upper) is { } one && view.AreaOf(lower) is { } other && !view.IsTold(one.Feet & other.Feet))
                greatest = Math.Max(greatest, OverlapCheck.CommonArea(one, other, budget));
        }

        return greatest;
    }

    /// <summary>
    /// Finds the problems of shapes, all overlaps before thin parts and gaps; one that is the same on both feet comes
    /// once. Those found before the budget is spent are in <paramref name="found"/> all the same.
    /// </summary>
    public void Find(FoundShapeProblems found)
    {
        List<Func<StepBudget, IEnumerable<FoundShapeProblem>>> pieces =
        [
            .. _views.SelectMany(view => Ranges(view.Count).Select(range =>
                (Func<StepBudget, IEnumerable<FoundShapeProblem>>)(budget => view.Overlaps(range, budget)))),
            .. _views.SelectMany(view => Ranges(view.Count).Select(range =>
                (Func<StepBudget, IEnumerable<FoundShapeProblem>>)(budget => view.ThinParts(range, budget)))),
            .. _views.Select(view => (Func<StepBudget, IEnumerable<FoundShapeProblem>>)view.Gaps),
        ];
        foreach (FoundShapeProblem problem in new PiecesOfWork<FoundShapeProblem>(pieces).Do(_budget))
            found.Add(problem);
    }

    private static IEnumerable<Range> Ranges(int count)
    {
        for (int first = 0; first < count; first += ZonesOfAPiece)
            yield return first..Math.Min(first + ZonesOfAPiece, count);
    }

    // The zones whose shapes are the same on both feet.
    private static HashSet<Zone> Alike(ImmutableArray<ZoneShape> right, ImmutableArray<ZoneShape> left)
    {
        Dictionary<Zone, Polygon> onTheLeft = left.ToDictionary(shape => shape.Zone, shape => shape.Polygon);
        return
        [
            .. right.Where(shape => onTheLeft.TryGetValue(shape.Zone, out Polygon? other)
                    && shape.Polygon.Rings.Length == other.Rings.Length
                    && shape.Polygon.Rings.Zip(other.Rings).All(rings => rings.First.SequenceEqual(rings.Second)))
                .Select(shape => shape.Zone),
        ];
    }
}

/// <summary>Problems of shapes as they are found; one that is the same on both feet is one.</summary>
internal sealed class FoundShapeProblems
{
    private readonly Dictionary<(Aspect, MapRule, string Zones, MapRect Bounds), int> _places = [];
    private readonly List<FoundShapeProblem> _found = [];

    /// <summary>The problems in the order in which they were found.</summary>
    public IReadOnlyList<FoundShapeProblem> All => _found;

    /// <summary>Adds one.</summary>
    public void Add(FoundShapeProblem found)
    {
        ShapeProblem problem = found.Problem;
        var key = (found.Aspect, problem.Rule, string.Join('+', problem.Zones), problem.Border.Bounds);
        if (_places.TryGetValue(key, out int place))
        {
            _found[place] = _found[place] with { Feet = _found[place].Feet | found.Feet };
            return;
        }

        _places.Add(key, _found.Count);
        _found.Add(found);
    }
}
