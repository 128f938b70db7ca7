using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The shapes of all views of a map on the right foot's drawings, and what is to be found in them.</summary>
internal sealed class MapShapes
{
    private readonly List<(Feet Feet, FootDrawing Drawing, IReadOnlyList<ZoneArea> Areas)> _views = [];

    public MapShapes(FootMap map)
    {
        foreach (Aspect aspect in Enum.GetValues<Aspect>())
        {
            ImmutableArray<ZoneShape> right = map[Foot.Right, aspect].Shapes;
            double width = map[Foot.Left, aspect].Drawing.Width;
            ImmutableArray<ZoneShape> left = [.. map[Foot.Left, aspect].Shapes.Select(shape => shape with { Polygon = shape.Polygon.Mirrored(width) })];
            FootDrawing drawing = map[Foot.Right, aspect].Drawing;
            if (AreAlike(right, left))
            {
                _views.Add((Feet.Both, drawing, AreasOf(right)));
                continue;
            }

            _views.Add((Feet.Right, drawing, AreasOf(right)));
            _views.Add((Feet.Left, drawing, AreasOf(left)));
        }
    }

    /// <summary>The views, each as its zones and their areas.</summary>
    public IEnumerable<IReadOnlyList<ZoneArea>> Views => _views.Select(view => view.Areas);

    /// <summary>All flaws; what is the same on both feet once.</summary>
    public IEnumerable<(Feet Feet, Aspect Aspect, ShapeFlaw Flaw)> Flaws() => _views
        .SelectMany(view => FlawsOf(view.Areas, view.Drawing).Select(flaw => (view.Feet, view.Drawing.Aspect, Flaw: flaw)))
        .GroupBy(found => (found.Aspect, found.Flaw.Rule, string.Join('+', found.Flaw.Zones), found.Flaw.Region.Bounds))
        .Select(same => (same.Aggregate(default(Feet), (feet, found) => feet | found.Feet), same.Key.Aspect, same.First().Flaw));

    private static IEnumerable<ShapeFlaw> FlawsOf(IReadOnlyList<ZoneArea> areas, FootDrawing drawing) =>
        [.. areas.SelectMany(ThinPartCheck.Find), .. OverlapCheck.Find(areas), .. GapCheck.Find(areas, drawing.SilhouettePolygon)];

    private static bool AreAlike(ImmutableArray<ZoneShape> right, ImmutableArray<ZoneShape> left) => right.Length == left.Length
        && right.Zip(left).All(pair => pair.First.Zone == pair.Second.Zone
            && pair.First.Polygon.Rings.Zip(pair.Second.Polygon.Rings).All(rings => rings.First.SequenceEqual(rings.Second)));

    private static ZoneArea[] AreasOf(ImmutableArray<ZoneShape> shapes) =>
        [.. shapes.Select(shape => new ZoneArea(shape.Zone, GridGeometry.Of(shape.Polygon)))];
}
