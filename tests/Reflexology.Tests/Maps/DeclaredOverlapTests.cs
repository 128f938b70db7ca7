namespace Reflexology.Tests;

/// <summary>
/// Zones of one foot overlap only where the file says so, measured by a geometry library that is not ours.
/// </summary>
public class DeclaredOverlapTests
{
    // Rounding error allowed in the sums of the other library.
    private const double Hair = 1e-6;

    // Zones that touch share their border; zones that do not are far enough apart to see it.
    private const double LeastGap = 0.5;

    [Test]
    public void Overlaps_OfTheZonesOfAView_AreTheDeclaredOnes(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string map,
        [Values] Foot foot,
        [Values] Aspect aspect)
    {
        FootView view = BuiltInMaps.Of(map)[foot, aspect];
        var shapes = view.Shapes.Select(shape => (shape.Zone, Area: OtherGeometry.Of(shape.Polygon))).ToList();
        var undeclared =
            from upper in Enumerable.Range(0, shapes.Count)
            from lower in Enumerable.Range(0, upper)
            where !shapes[upper].Zone.Over.Contains(shapes[lower].Zone)
            let common = shapes[upper].Area.Intersection(shapes[lower].Area).Area
            where common > Hair
            select FormattableString.Invariant($"{shapes[upper].Zone} on {shapes[lower].Zone}: {common:0.####} mm2");
        Assert.That(undeclared, Is.Empty);
    }

    [Test]
    public void Borders_OfZonesThatTouch_AreSharedEdgeByEdge(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string map,
        [Values] Foot foot,
        [Values] Aspect aspect)
    {
        FootView view = BuiltInMaps.Of(map)[foot, aspect];
        var shapes = view.Shapes.Select(shape => (shape.Zone, Area: OtherGeometry.Of(shape.Polygon),
            Edges: shape.Polygon.Edges.Select(Tiling.Undirected).ToHashSet())).ToList();
        var slivers =
            from first in shapes
            from second in shapes.TakeWhile(shape => shape.Zone != first.Zone)
            where !first.Zone.Over.Contains(second.Zone)
            let gap = first.Area.Distance(second.Area)
            where gap < LeastGap && !first.Edges.Overlaps(second.Edges)
            select FormattableString.Invariant($"{first.Zone} and {second.Zone}: {gap:0.###} mm apart");
        Assert.That(slivers, Is.Empty);
    }

    [Test]
    public void Over_OfEachZone_IsARealOverlapOnSomeView(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id)
    {
        FootMap map = BuiltInMaps.Of(id);
        var declared = map.Zones.SelectMany(upper => upper.Over.Select(lower => (Upper: upper, Lower: lower)));
        var missing = declared.Where(pair => !Views(map).Any(view => Common(view, pair.Upper, pair.Lower) > 1));
        Assert.That(missing, Is.Empty);
    }

    private static IEnumerable<FootView> Views(FootMap map) =>
        Enum.GetValues<Foot>().SelectMany(foot => Enum.GetValues<Aspect>().Select(aspect => map[foot, aspect]));

    private static double Common(FootView view, Zone upper, Zone lower)
    {
        var shapes = view.Shapes.Where(shape => shape.Zone == upper || shape.Zone == lower)
            .Select(shape => OtherGeometry.Of(shape.Polygon)).ToList();
        return shapes.Count < 2 ? 0 : shapes[0].Intersection(shapes[1]).Area;
    }
}
