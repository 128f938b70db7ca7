using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Options at the ends of their ranges are taken, and change no answer.</summary>
public class ZoneIndexOptionsTests
{
    private static readonly string[] Maps =
        ["overlapping", "tiling-with-t-junctions", "scale-1e-310", "scale-1.7e308", "cluster", "no-area", "no-zones"];

    [Test]
    public void Locate_AnyCellSize_GivesTheSameAnswers(
        [ValueSource(nameof(Maps))] string name,
        [Values(double.Epsilon, 1e-300, 1e-12, 1, 1e300, double.MaxValue)] double cell) =>
        AssertAnswers(name, new ZoneIndexOptions { CellSize = cell });

    [Test]
    public void Locate_AnyMemory_GivesTheSameAnswers(
        [ValueSource(nameof(Maps))] string name,
        [Values(40, 41, 1000, 100_000)] int bytes) =>
        AssertAnswers(name, new ZoneIndexOptions { BytesPerVertex = bytes });

    [Test]
    public void Default_Options_AreThoseOfNoOptions() =>
        Assert.That(
            ZoneIndexOptions.Default, Is.EqualTo(new ZoneIndexOptions { CellSize = null, BytesPerVertex = 80 }));

    private static void AssertAnswers(string name, ZoneIndexOptions options)
    {
        ImmutableArray<Polygon> zones = HardMaps.Draw(name, 4);
        ZoneIndex index = new(zones, options);
        ExactOracle oracle = new(zones);
        HardPoints hard = new(zones, options.CellSize);
        Random random = new(4);
        MapPoint[] points = [.. HardPoints.Outside, .. Enumerable.Range(0, 500).Select(_ => hard.Next(random))];
        int[][] expected = [.. points.Select(oracle.ZonesAt)];
        Assert.Multiple(() =>
        {
            foreach (LookupMethod method in LookupMethod.All)
                Assert.That(LookupDifferences.Find(index, method, points, expected), Is.Empty);
            Assert.That(index.Bytes - index.BytesOfSets, Is.LessThanOrEqualTo(IndexMemory.BoundOf(index, options)));
        });
    }
}
