using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Large maps and worst cases of a grid: built, within the memory, and right on samples.</summary>
public class ZoneIndexSizeTests
{
    // Each is decided by an oracle that looks at every edge, of up to 400,000.
    private const int Samples = 60;

    private static IEnumerable<string> Names => HardMaps.Names;

    [Test]
    public void ZoneIndex_HundredThousandZones_IsBuiltAndRight() => AssertBuiltAndRight(
    [
        .. from row in Enumerable.Range(0, 250)
           from column in Enumerable.Range(0, 400)
           select Box(column, row, 1, 1),
    ]);

    [Test]
    public void ZoneIndex_ZoneOf200000Vertices_IsBuiltAndRight()
    {
        Random random = new(1);
        AssertBuiltAndRight([PointInPolygonCases.RingOf([.. Enumerable.Range(0, 200_000).Select(i =>
        {
            (double sin, double cos) = Math.SinCos(Math.Tau * i / 200_000);
            double distance = 90 + (10 * random.NextDouble());
            return new MapPoint(distance * cos, distance * sin);
        })])]);
    }

    // Every edge crosses the whole map, so it lies in cells of every column.
    [Test]
    public void ZoneIndex_CombOfLongThinTeeth_IsBuiltAndRight()
    {
        IEnumerable<double> ends = Enumerable.Range(0, 5_000).Select(i => i % 2 == 0 ? 0.0 : 1000);
        MapPoint[] comb = [.. ends.Select((end, i) => new MapPoint(end, end + (i * 0.01)))];
        AssertBuiltAndRight([PointInPolygonCases.RingOf(comb)]);
    }

    [Test]
    public void ZoneIndex_CrossedStrips_IsBuiltAndRight() => AssertBuiltAndRight(
    [
        .. Enumerable.Range(0, 60).Select(i => Box(0, i, 60, 0.5)),
        .. Enumerable.Range(0, 60).Select(i => Box(i, 0, 0.5, 60)),
    ]);

    [Test]
    public void ZoneIndex_AllSmallZonesInOneCellOfALargeOne_IsBuiltAndRight()
    {
        Random random = new(2);
        AssertBuiltAndRight(
        [
            Box(0, 0, 1e6, 1e6),
            .. Enumerable.Range(0, 5_000).Select(_ => PointInPolygonCases.RingOf(
                RandomMaps.Around(random, InTheCell(777_777), InTheCell(333_333), 1e-8))),
        ]);

        double InTheCell(double corner) => corner + (random.NextDouble() * 1e-6);
    }

    [Test]
    public void ZoneIndex_StarOf20000Wedges_IsBuiltAndRight()
    {
        MapPoint centre = new(0.1, 0.1);
        IEnumerable<double> angles = Enumerable.Range(0, 20_000).Select(i => Math.Tau * i / 20_000);
        MapPoint[] rim =
            [.. angles.Select(angle => new MapPoint(0.1 + (100 * Math.Cos(angle)), 0.1 + (100 * Math.Sin(angle))))];
        AssertBuiltAndRight([.. rim.Select((vertex, i) => Wedge(vertex, rim[(i + 1) % rim.Length]))]);

        Polygon Wedge(MapPoint from, MapPoint to) => PointInPolygonCases.RingOf([centre, from, to]);
    }

    [Test]
    public void ZoneIndex_ManyEdgesBetweenTwoPoints_IsBuiltAndRight() => AssertBuiltAndRight(
    [
        .. Enumerable.Range(0, 2_000).Select(i =>
            PointInPolygonCases.RingOf([new(0, 0), new(100, 100), new(i % 7, 50 + (i % 11))])),
    ]);

    [Test]
    public void Bytes_HardMap_AreWithinTheBound(
        [ValueSource(nameof(Names))] string name, [Values(40, 80, 400)] int bytesPerVertex)
    {
        ZoneIndexOptions options = new() { BytesPerVertex = bytesPerVertex };
        ZoneIndex index = new(HardMaps.Draw(name, 3), options);
        long bound = IndexMemory.BoundOf(index, options);
        Assert.That(index.Bytes - index.BytesOfSets, Is.LessThanOrEqualTo(bound).And.GreaterThanOrEqualTo(0));
    }

    private static Polygon Box(double x, double y, double width, double height) => PointInPolygonCases.RingOf(
        [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)]);

    private static void AssertBuiltAndRight(ImmutableArray<Polygon> zones)
    {
        ZoneIndex index = new(zones);
        HardPoints hard = new(zones);
        Random random = new(3);
        MapPoint[] points = [.. Enumerable.Range(0, Samples).Select(_ => hard.Next(random))];
        ExactOracle oracle = new(zones);
        int[][] expected = [.. points.AsParallel().AsOrdered().Select(oracle.ZonesAt)];
        Assert.Multiple(() =>
        {
            long bound = IndexMemory.BoundOf(index, ZoneIndexOptions.Default);
            Assert.That(index.Bytes - index.BytesOfSets, Is.LessThanOrEqualTo(bound));
            foreach (LookupMethod method in LookupMethod.All)
                Assert.That(LookupDifferences.Find(index, method, points, expected), Is.Empty);
        });
    }
}
