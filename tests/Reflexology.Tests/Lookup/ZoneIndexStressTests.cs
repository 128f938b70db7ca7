using System.Collections.Concurrent;
using System.Globalization;

namespace Reflexology.Tests;

/// <summary>
/// Millions of points, half of them at hard places: single lookup against every polygon, all batches against single
/// lookup. A plain run takes a sample; REFLEXOLOGY_STRESS_POINTS says how many points to take instead.
/// </summary>
[Category("Stress")]
public class ZoneIndexStressTests
{
    private const string Knob = "REFLEXOLOGY_STRESS_POINTS";
    private const long Sample = 1_000_000;

    // Not a multiple of any number of lanes.
    private const int PointsOfAPart = 5003;

    private const int Shown = 10;

    private static long PointsToTake =>
        Environment.GetEnvironmentVariable(Knob) is { Length: > 0 } points
            ? long.Parse(points, CultureInfo.InvariantCulture)
            : Sample;

    [Test]
    public void Locate_PointsOfTheBuiltInMaps_IsWhatEveryPolygonSays() => Run([.. StressMap.BuiltIn], firstSeed: 0);

    [Test]
    public void Locate_PointsOfHardMaps_IsWhatEveryPolygonSays() => Run([.. StressMap.Hard], firstSeed: 1_000_000);

    private static void Run(StressMap[] maps, int firstSeed)
    {
        int parts = (int)((PointsToTake / 2 / PointsOfAPart) + 1);
        TestContext.Out.WriteLine(
            $"{(long)parts * PointsOfAPart} points on {maps.Length} maps, "
            + $"seeds {firstSeed} to {firstSeed + parts - 1}; "
            + $"{Knob} changes their number.");
        ConcurrentQueue<string> differences = [];
        Parallel.For(
            0,
            parts,
            () => (Points: new MapPoint[PointsOfAPart], Sets: new int[PointsOfAPart]),
            (part, _, room) =>
            {
                StressMap map = maps[part % maps.Length];
                bool isWanted = differences.Count < Shown;
                if (isWanted && map.FirstDifference(firstSeed + part, room.Points, room.Sets) is { } found)
                    differences.Enqueue(found);
                return room;
            },
            _ => { });
        Assert.That(differences, Is.Empty);
    }
}
