using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>
/// Finds the zones at a point by asking every polygon: the plain statement of the lookup rules, correct first.
/// Zones are numbered in drawing order, so a higher number lies on top.
/// </summary>
/// <remarks>Cost: proportional to the number of edges. Nothing is shared between calls, so it is thread-safe.</remarks>
internal sealed class ZoneScan(ImmutableArray<Polygon> zones)
{
    /// <summary>The topmost zone at a point, or -1.</summary>
    public int Topmost(MapPoint point)
    {
        for (int zone = zones.Length - 1; zone >= 0; zone--)
        {
            if (zones[zone].Contains(point))
                return zone;
        }

        return -1;
    }

    /// <summary>All zones at a point, topmost first.</summary>
    public IEnumerable<int> All(MapPoint point)
    {
        for (int zone = zones.Length - 1; zone >= 0; zone--)
        {
            if (zones[zone].Contains(point))
                yield return zone;
        }
    }

    /// <summary>
    /// The zones at most <paramref name="maxDistance"/> millimetres away with their distances: those at the point first
    /// (distance 0, topmost first), then the others by distance, then topmost first.
    /// </summary>
    public IEnumerable<(int Zone, double Distance)> Within(MapPoint point, double maxDistance)
    {
        if (!point.IsFinite)
            return [];
        return Enumerable.Range(0, zones.Length).Reverse()
            .Select(zone => (Zone: zone, IsAt: zones[zone].Contains(point)))
            .Select(hit => (hit.Zone, hit.IsAt, Distance: hit.IsAt ? 0 : zones[hit.Zone].DistanceToBorder(point)))
            .Where(hit => hit.IsAt || hit.Distance <= maxDistance)
            .OrderByDescending(hit => hit.IsAt).ThenBy(hit => hit.Distance)
            .Select(hit => (hit.Zone, hit.Distance));
    }
}
