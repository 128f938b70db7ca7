namespace Reflexology.Tests;

/// <summary>Holds the maps of these tests to what they promise; an easy map would prove little.</summary>
public class HardMapsTests
{
    private static IEnumerable<string> Names => HardMaps.Names;

    [TestCaseSource(nameof(Names))]
    public void Draw_SameSeed_GivesTheSameZones(string name) => Assert.That(
        HardMaps.Draw(name, 7).SelectMany(zone => zone.Edges),
        Is.EqualTo(HardMaps.Draw(name, 7).SelectMany(zone => zone.Edges)));

    [TestCaseSource(nameof(Names))]
    public void Draw_AnyMap_HasPointsOfDifferentAnswersOrNoZone(string name)
    {
        var zones = HardMaps.Draw(name, 7);
        ExactOracle oracle = new(zones);
        var points = new HardPoints(zones).All(new Random(7), 100);
        int different = points.Select(p => string.Join(' ', oracle.ZonesAt(p))).Distinct().Count();
        Assert.That(different, zones.IsEmpty ? Is.EqualTo(1) : Is.GreaterThan(1));
    }

    [TestCase("jittered-tiling")]
    [TestCase("tiling-with-t-junctions")]
    [TestCase("star")]
    [TestCase("nested-bands")]
    public void Draw_Tiling_HasNeverTwoZonesAtAPoint(string name)
    {
        var zones = HardMaps.Draw(name, 7);
        ExactOracle oracle = new(zones);
        MapPoint[] points = [.. new HardPoints(zones).All(new Random(7), 100)];
        Assert.That(points.Where(point => oracle.ZonesAt(point).Length > 1), Is.Empty);
    }

    [Test]
    public void Draw_NestedZones_LieAllAtTheCentre() => Assert.That(
        new ExactOracle(HardMaps.Draw("nested-zones", 7)).ZonesAt(new(50.5, 50.5)),
        Has.Length.EqualTo(NestedMaps.Depth));

    [Test]
    public void Draw_EndToEnd_IsWiderThanDoubles() =>
        Assert.That(GridSizes.BoundsOf(HardMaps.Draw("scale-1.7e308", 7)).Width, Is.EqualTo(double.PositiveInfinity));

    [TestCase("tiling-with-t-junctions")]
    [TestCase("whole-numbers")]
    [TestCase("spikes")]
    [TestCase("repeated-vertices")]
    public void All_PointsOfAGridMap_LieOftenExactlyOnASlantedEdge(string name)
    {
        var zones = HardMaps.Draw(name, 7);
        (MapPoint From, MapPoint To)[] edges =
        [
            .. from edge in zones.SelectMany(zone => zone.Edges)
               where edge.From.X != edge.To.X && edge.From.Y != edge.To.Y
               select edge,
        ];
        var points = new HardPoints(zones).All(new Random(7), 100).Distinct().Where(point => point.IsFinite);
        int on = points.Count(point => edges.Any(edge =>
            MapRect.Around([edge.From, edge.To]).Contains(point) && point != edge.From && point != edge.To
            && Orientation.Sign(edge.From, edge.To, point) == 0));
        Assert.That(on, Is.GreaterThan(20));
    }
}
