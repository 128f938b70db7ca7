using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Maps that are large or as bad as they can be for a grid: built, within the memory, and right on samples.</summary>
public class ZoneIndexSizeTests
{
    private const int Samples = 200;

    private static IEnumerable<string> Names => HardMaps.Names;

    [Test]
    public void ZoneIndex_HundredThousandZones_IsBuiltAndRight() => AssertBuiltAndRight(
    [
        .. from row in Enumerable.Range(0, 250)
           from column in Enumerable.Range(0, 400)
           select PointInPolygonCases.RingOf([new(column, row), new(column + 1, row), new(column + 1, row + 1), new(column, row + 1)]),
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
    public void ZoneIndex_CombOfLongThinTeeth_IsBuiltAndRight() => AssertBuiltAndRight([PointInPolygonCases.RingOf(
        [.. Enumerable.Range(0, 5_000).Select(i => new MapPoint(i % 2 == 0 ? 0 : 1000, (i % 2 == 0 ? 0 : 1000) + (i * 0.01)))])]);

    [Test]
    public void ZoneIndex_CrossedStrips_IsBuiltAndRight() => AssertBuiltAndRight(
    [
        .. Enumerable.Range(0, 60).Select(i => PointInPolygonCases.RingOf([new(0, i), new(60, i), new(60, i + 0.5), new(0, i + 0.5)])),
        .. Enumerable.Range(0, 60).Select(i => PointInPolygonCases.RingOf([new(i, 0), new(i + 0.5, 0), new(i + 0.5, 60), new(i, 60)])),
    ]);

    [Test]
    public void ZoneIndex_AllSmallZonesInOneCellOfALargeOne_IsBuiltAndRight()
    {
        Random random = new(2);
        AssertBuiltAndRight(
        [
            PointInPolygonCases.RingOf([new(0, 0), new(1e6, 0), new(1e6, 1e6), new(0, 1e6)]),
            .. Enumerable.Range(0, 5_000).Select(_ => PointInPolygonCases.RingOf(
                RandomMaps.Around(random, 777_777 + (random.NextDouble() * 1e-6), 333_333 + (random.NextDouble() * 1e-6), 1e-8))),
        ]);
    }

    [Test]
    public void ZoneIndex_StarOf20000Wedges_IsBuiltAndRight()
    {
        MapPoint[] rim = [.. Enumerable.Range(0, 20_000).Select(i =>
            new MapPoint(0.1 + (100 * Math.Cos(Math.Tau * i / 20_000)), 0.1 + (100 * Math.Sin(Math.Tau * i / 20_000))))];
        AssertBuiltAndRight([.. rim.Select((vertex, i) => PointInPolygonCases.RingOf([new(0.1, 0.1), vertex, rim[(i + 1) % rim.Length]]))]);
    }

    [Test]
    public void ZoneIndex_ManyEdgesBetweenTwoPoints_IsBuiltAndRight() => AssertBuiltAndRight(
    [
        .. Enumerable.Range(0, 2_000).Select(i => PointInPolygonCases.RingOf([new(0, 0), new(100, 100), new(i % 7, 50 + (i % 11))])),
    ]);

    [Test]
    public void Bytes_HardMap_AreWithinTheBound([ValueSource(nameof(Names))] string name, [Values(40, 80, 400)] int bytesPerVertex)
    {
        ZoneIndexOptions options = new() { BytesPerVertex = bytesPerVertex };
        ZoneIndex index = new(HardMaps.Draw(name, 3), options);
        Assert.That(index.Bytes - index.BytesOfSets, Is.LessThanOrEqualTo(IndexMemory.BoundOf(index, options)).And.GreaterThanOrEqualTo(0));
    }

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
            Assert.That(index.Bytes - index.BytesOfSets, Is.LessThanOrEqualTo(IndexMemory.BoundOf(index, ZoneIndexOptions.Default)));
            foreach (LookupMethod method in LookupMethod.All)
                Assert.That(LookupDifferences.Find(index, method, points, expected), Is.Empty);
        });
    }
}
