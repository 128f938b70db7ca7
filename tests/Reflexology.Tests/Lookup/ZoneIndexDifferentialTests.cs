using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>The index, the scan and the exact oracle must agree at the hardest points of every map.</summary>
public class ZoneIndexDifferentialTests
{
    private const int Seeds = 2;
    private const int PointsOfAKind = 40;

    private static IEnumerable<string> Names => HardMaps.Names;

    [Test]
    public void SetAtAndScan_HardPoints_AreWhatTheExactOracleSays(
        [ValueSource(nameof(Names))] string name, [Values] GridSize size)
    {
        for (int seed = 1; seed <= Seeds; seed++)
        {
            ImmutableArray<Polygon> zones = HardMaps.Draw(name, seed);
            MapPoint[] points = PointsOf(zones, size, seed);
            int[][] expected = Expected(zones, points);
            ZoneIndex index = GridSizes.IndexOf(zones, size);
            string map = $"map {name}, seed {seed}";
            Assert.Multiple(() =>
            {
                foreach (LookupMethod method in LookupMethod.All)
                    Assert.That(LookupDifferences.Find(index, method, points, expected), Is.Empty, map);

                // The scan knows no grid, so one size of it does.
                if (size == GridSize.Fine)
                    Assert.That(WrongByScan(zones, points, expected), Is.Empty, map);
            });
        }
    }

    [Test]
    public void ZoneAtAndZonesAt_HardPoints_AreTheSetThatLocateFinds([ValueSource(nameof(Names))] string name)
    {
        ImmutableArray<Polygon> zones = HardMaps.Draw(name, 1);
        ZoneIndex index = new(zones);
        Assert.Multiple(() =>
        {
            foreach (MapPoint point in PointsOf(zones, GridSize.Default, seed: 1))
            {
                int set = index.SetAt(point);
                Assert.That(index.SetAt(point.X, point.Y), Is.EqualTo(set));
                Assert.That(index.ZonesAt(point), Is.EqualTo(index[set]));
                Assert.That(index.ZoneAt(point), Is.EqualTo(index[set].Count == 0 ? -1 : index[set].First()));
            }
        });
    }

    [Test]
    public void ZonesAt_BuiltInMap_IsWhatTheExactOracleSays(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id,
        [Values] Foot foot,
        [Values] Aspect aspect)
    {
        ImmutableArray<Polygon> zones = [.. BuiltInMaps.Of(id)[foot, aspect].Shapes.Select(shape => shape.Polygon)];
        HardPoints hard = new(zones);
        Random random = new(1);
        MapPoint[] points = [.. Enumerable.Range(0, 5_000).Select(_ => hard.Next(random))];
        int[][] expected = Expected(zones, points);
        ZoneIndex index = new(zones);
        Assert.Multiple(() =>
        {
            foreach (LookupMethod method in LookupMethod.All)
                Assert.That(LookupDifferences.Find(index, method, points, expected), Is.Empty);
        });
    }

    private static MapPoint[] PointsOf(ImmutableArray<Polygon> zones, GridSize size, int seed) =>
        [.. new HardPoints(zones, GridSizes.CellSizeOf(zones, size)).All(new Random(seed), PointsOfAKind)];

    private static IEnumerable<MapPoint> WrongByScan(
        ImmutableArray<Polygon> zones, MapPoint[] points, int[][] expected)
    {
        ZoneScan scan = new(zones);
        return points.Where((point, i) => !scan.All(point).SequenceEqual(expected[i]));
    }

    private static int[][] Expected(ImmutableArray<Polygon> zones, MapPoint[] points)
    {
        ExactOracle oracle = new(zones);
        return [.. points.AsParallel().AsOrdered().Select(oracle.ZonesAt)];
    }
}
