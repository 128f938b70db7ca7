using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>A lookup allocates nothing, not even where it is decided exactly.</summary>
public class ZoneIndexAllocationTests
{
    // Borders of a foot, points exactly on slanted edges, and products beyond the doubles and in the denormals.
    private static readonly string[] Maps =
    [
        "overlapping", "tiling-with-t-junctions", "nested-zones",
        "scale-1e-300", "scale-1e-310", "scale-1e300", "scale-1.7e308",
        "offset-1e15", "cluster", "mixed-magnitudes",
    ];

    [TestCaseSource(nameof(Maps))]
    public void Locate_HardPoints_AllocatesNothing(string name) => AssertNothingAllocated(name, (index, points) =>
    {
        int sum = 0;
        foreach (MapPoint point in points)
            sum += index.SetAt(point) + index.SetAt(point.X, point.Y) + index.ZoneAt(point);
        return sum;
    });

    [TestCaseSource(nameof(Maps))]
    public void ZonesAt_EnumeratedAtHardPoints_AllocatesNothing(string name) => AssertNothingAllocated(
        name,
        (index, points) =>
        {
            int sum = 0;
            foreach (MapPoint point in points)
            {
                ZoneSet zones = index.ZonesAt(point);
                sum += zones.Count + zones.Topmost;
                foreach (int zone in zones)
                    sum += zone;
            }

            return sum;
        });

    [TestCaseSource(nameof(Maps))]
    public void Locate_BatchOfHardPoints_AllocatesNothing(string name)
    {
        ImmutableArray<Polygon> zones = HardMaps.Draw(name, 1);
        MapPoint[] all = PointsOf(zones);
        double[] x = [.. all.Select(point => point.X)], y = [.. all.Select(point => point.Y)];
        int[] sets = new int[all.Length];
        AssertNothingAllocated(name, (index, points) =>
        {
            index.SetsAt(x, y, sets);
            index.SetsAt(points, sets);
            return sets[^1];
        });
    }

    private static void AssertNothingAllocated(string name, Func<ZoneIndex, MapPoint[], int> look)
    {
        ImmutableArray<Polygon> zones = HardMaps.Draw(name, 1);
        MapPoint[] points = PointsOf(zones);
        ZoneIndex index = new(zones);
        Assert.That(Allocations.OfSteady(() => look(index, points)), Is.Zero);
    }

    private static MapPoint[] PointsOf(ImmutableArray<Polygon> zones) =>
        [.. new HardPoints(zones).All(new Random(1), 50)];
}
