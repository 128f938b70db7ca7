using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Batches of every length answer each point as a single lookup does, and write nowhere else.</summary>
public class ZoneIndexBatchTests
{
    private const int Untouched = -77;

    private static readonly ImmutableArray<Polygon> Zones = HardMaps.Draw("overlapping", 5);
    private static readonly ZoneIndex Index = new(Zones);
    private static readonly MapPoint[] Points = Draw(100_003);
    private static readonly int[] Sets = [.. Points.Select(Index.SetAt)];

    private static IEnumerable<string> Methods => LookupMethod.Names;

    [Test]
    public void Locate_EveryShortLength_AnswersAndWritesNowhereElse([ValueSource(nameof(Methods))] string method) =>
        Assert.Multiple(() =>
        {
            for (int length = 0; length <= 130; length++)
                AssertSlice(method, start: length * 7, length);
        });

    [Test]
    public void Locate_LongLength_AnswersAndWritesNowhereElse(
        [ValueSource(nameof(Methods))] string method,
        [Values(255, 1000, 1023, 1025, 4095, 4099, 65_537, 99_991)] int length) =>
        AssertSlice(method, start: 5, length);

    // In a batch each lane goes its own way: some decided at once, some in a tree, some exactly.
    [Test]
    public void Locate_OnePointAmongOthers_IsAnsweredInEveryPlace([ValueSource(nameof(Methods))] string method)
    {
        LookupMethod lookup = LookupMethod.Named(method);
        MapPoint[] hard = [.. Zones.SelectMany(zone => zone.Rings[0]).Take(40), .. HardPoints.Outside.Take(60)];
        MapPoint[] fillers = [new(-1e9, 3), new(double.NaN, double.NaN), Zones[3].Rings[0][1], new(50.1, 49.9)];
        Assert.Multiple(() =>
        {
            foreach (MapPoint point in hard)
            {
                int expected = Index.SetAt(point);
                for (int at = 0; at < 19; at++)
                {
                    MapPoint[] batch = [.. Enumerable.Repeat(fillers[at % fillers.Length], 19)];
                    batch[at] = point;
                    Assert.That(lookup.SetsAt(Index, batch)[at], Is.EqualTo(expected), $"{point} at {at}");
                }
            }
        });
    }

    [Test]
    public void Locate_NoZones_IsTheEmptySetEverywhere([ValueSource(nameof(Methods))] string method) =>
        Assert.That(LookupMethod.Named(method).SetsAt(new ZoneIndex([]), Points.AsMemory(0, 1001)), Is.All.Zero);

    [Test]
    public void Sets_PointsOfTheBatches_AreOfManyKinds() => Assert.That(Sets.Distinct().Count(), Is.GreaterThan(50));

    private static void AssertSlice(string method, int start, int length)
    {
        int[] room = [.. Enumerable.Repeat(Untouched, length + 32)];
        LookupMethod.Named(method).LocateAll(Index, Points.AsMemory(start, length), room.AsMemory(16, length));
        Assert.That(room[16..^16], Is.EqualTo(Sets[start..(start + length)]), $"{length} points");
        Assert.That(room[..16].Concat(room[^16..]), Is.All.EqualTo(Untouched), $"beside {length} points");
    }

    private static MapPoint[] Draw(int count)
    {
        HardPoints hard = new(Zones);
        Random random = new(11);
        return [.. Enumerable.Range(0, count).Select(i =>
            i % 9 == 0 ? HardPoints.Outside[random.Next(HardPoints.Outside.Length)] : hard.Next(random))];
    }
}
