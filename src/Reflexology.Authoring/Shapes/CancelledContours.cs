using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology.Authoring;

/// <summary>Finds contours of a shape that lie on each other: by the even-odd rule they cancel out.</summary>
internal static class CancelledContours
{
    /// <summary>
    /// The first two rings of a polygon with the same vertices, in either direction; null where none do.
    /// </summary>
    public static (int Ring, int Other)? Find(Polygon polygon)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        for (int ring = 0; ring < polygon.Rings.Length; ring++)
        {
            string key = Key(polygon.Rings[ring]);
            if (!seen.TryAdd(key, ring))
                return (seen[key], ring);
        }

        return null;
    }

    // The vertices from the first one in reading order on, towards the smaller of its neighbours.
    private static string Key(ImmutableArray<MapPoint> ring)
    {
        if (ring.IsEmpty)
            return "";
        int first = 0;
        for (int i = 1; i < ring.Length; i++)
        {
            if (IsBefore(ring[i], ring[first]))
                first = i;
        }

        MapPoint next = ring[(first + 1) % ring.Length], last = ring[(first + ring.Length - 1) % ring.Length];
        int step = IsBefore(last, next) ? ring.Length - 1 : 1;
        var ordered = new MapPoint[ring.Length];
        for (int i = 0; i < ordered.Length; i++)
            ordered[i] = ring[(int)((first + ((long)i * step)) % ring.Length)];
        return new string(MemoryMarshal.Cast<MapPoint, char>(ordered));
    }

    private static bool IsBefore(MapPoint one, MapPoint other) => (one.X, one.Y).CompareTo((other.X, other.Y)) < 0;
}
