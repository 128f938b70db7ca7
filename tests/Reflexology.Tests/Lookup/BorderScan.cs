using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Expected answers of a tree of borders, from a scan of every polygon.</summary>
internal static class BorderScan
{
    /// <summary>The distances up to a limit, nearest first, of equal ones the highest zone first.</summary>
    public static (int Zone, double Distance)[] Within(
        ImmutableArray<Polygon> zones, MapPoint point, double maxDistance) =>
        [.. zones.Select((zone, number) => (Zone: number, Distance: zone.DistanceToBorder(point)))
            .Where(zone => point.IsFinite && zone.Distance <= maxDistance)
            .OrderBy(zone => zone.Distance).ThenByDescending(zone => zone.Zone)];

    /// <summary>The first of them, or null.</summary>
    public static (int Zone, double Distance)? Nearest(
        ImmutableArray<Polygon> zones, MapPoint point, double maxDistance) =>
        Within(zones, point, maxDistance) is [var first, ..] ? first : null;

    /// <summary>A tree over the borders of polygons; each ring repeats its first vertex at its end.</summary>
    public static BorderTree TreeOf(ImmutableArray<Polygon> zones)
    {
        List<MapPoint> vertices = [];
        List<int> starts = [], numbers = [];
        for (int zone = 0; zone < zones.Length; zone++)
        {
            foreach (ImmutableArray<MapPoint> ring in zones[zone].Rings.Where(ring => !ring.IsEmpty))
            {
                starts.Add(vertices.Count);
                numbers.Add(zone);
                vertices.AddRange([.. ring, ring[0]]);
            }
        }

        return new([.. vertices], [.. starts, vertices.Count], [.. numbers], zones.Length);
    }

    /// <summary>The zones a tree finds in a rectangle, topmost first.</summary>
    public static int[] Touching(BorderTree tree, int zoneCount, MapRect rect)
    {
        var marks = new ZoneMarks(new ulong[ZoneMarks.WordsFor(zoneCount)]);
        tree.Touching(rect, marks);
        List<int> zones = [];
        for (int zone = marks.Below(zoneCount); zone >= 0; zone = marks.Below(zone))
            zones.Add(zone);
        return [.. zones];
    }
}
