using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The shapes of all views of a map in the frames of the right foot, and the check of them.</summary>
internal sealed class MapShapes
{
    private readonly List<(Feet Feet, FootDrawing Drawing, IReadOnlyList<ZoneArea> Areas)> _views = [];

    public MapShapes(FootMap map)
    {
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            FootDrawing drawing = map[Foot.Right, aspect].Drawing;
            ImmutableArray<ZoneShape> right = map[Foot.Right, aspect].Shapes;
            ImmutableArray<ZoneShape> left = [.. map[Foot.Left, aspect].Shapes.Select(Mirrored)];
            if (AreAlike(right, left))
            {
                _views.Add((Feet.Both, drawing, AreasOf(right)));
                continue;
            }

            _views.Add((Feet.Right, drawing, AreasOf(right)));
            _views.Add((Feet.Left, drawing, AreasOf(left)));

            ZoneShape Mirrored(ZoneShape shape) => shape with { Polygon = shape.Polygon.Mirrored(drawing.Width) };
        }
    }

    /// <summary>The views, each as its zones and their areas.</summary>
    public IEnumerable<IReadOnlyList<ZoneArea>> Views => _views.Select(view => view.Areas);

    /// <summary>All problems of shapes; one that is the same on both feet comes once.</summary>
    public IEnumerable<(Feet Feet, Aspect Aspect, ShapeProblem Problem)> Problems()
    {
        var found = from view in _views
                    from problem in ProblemsOf(view.Areas, view.Drawing)
                    select (view.Feet, view.Drawing.Aspect, Problem: problem);
        return found
            .GroupBy(one => (one.Aspect, Key(one.Problem)))
            .Select(same => (FeetOf(same.Select(one => one.Feet)), same.Key.Aspect, same.First().Problem));
    }

    private static (MapRule Rule, string Zones, MapRect Bounds) Key(ShapeProblem problem) =>
        (problem.Rule, string.Join('+', problem.Zones), problem.Border.Bounds);

    private static Feet FeetOf(IEnumerable<Feet> each) => each.Aggregate(default(Feet), (feet, one) => feet | one);

    private static IEnumerable<ShapeProblem> ProblemsOf(IReadOnlyList<ZoneArea> areas, FootDrawing drawing) =>
    [
        .. areas.SelectMany(ThinPartCheck.Find),
        .. OverlapCheck.Find(areas),
        .. GapCheck.Find(areas, drawing.SilhouettePolygon),
    ];

    private static bool AreAlike(ImmutableArray<ZoneShape> right, ImmutableArray<ZoneShape> left) =>
        right.Length == left.Length && right.Zip(left).All(pair => AreAlike(pair.First, pair.Second));

    private static bool AreAlike(ZoneShape right, ZoneShape left) =>
        right.Zone == left.Zone
        && right.Polygon.Rings.Zip(left.Polygon.Rings).All(rings => rings.First.SequenceEqual(rings.Second));

    private static ZoneArea[] AreasOf(ImmutableArray<ZoneShape> shapes) =>
        [.. shapes.Select(shape => new ZoneArea(shape.Zone, GridGeometry.FromPolygon(shape.Polygon)))];
}
