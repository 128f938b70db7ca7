using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// The borders of all zones as one array of vertices: every ring with its first vertex repeated at its end, so that
/// edge number i leads from vertex i to vertex i + 1. Empty rings are left out.
/// </summary>
internal sealed class ZoneBorders
{
    public ZoneBorders(ImmutableArray<Polygon> zones)
    {
        List<int> starts = [], ringZones = [];
        int count = 0;
        for (int zone = 0; zone < zones.Length; zone++)
        {
            if (zones[zone] is not { } polygon)
                throw new ArgumentException($"Expected polygons, found null for zone {zone}.", nameof(zones));
            foreach (ImmutableArray<MapPoint> ring in polygon.Rings)
            {
                if (ring.IsEmpty)
                    continue;
                starts.Add(count);
                ringZones.Add(zone);
                count = checked(count + ring.Length + 1);
            }
        }

        starts.Add(count);
        RingStarts = [.. starts];
        RingZones = [.. ringZones];
        Vertices = new MapPoint[count];
        ZoneCount = zones.Length;
        VertexCount = count - RingZones.Length;
        bool isFirst = true;
        int next = 0;
        foreach (Polygon polygon in zones)
        {
            foreach (ImmutableArray<MapPoint> ring in polygon.Rings)
            {
                if (ring.IsEmpty)
                    continue;
                ring.CopyTo(Vertices, next);
                next += ring.Length;
                Vertices[next++] = ring[0];
            }

            if (polygon.IsEmpty)
                continue;
            Bounds = isFirst ? polygon.Bounds : Bounds.Union(polygon.Bounds);
            isFirst = false;
        }
    }

    /// <summary>The vertices, ring after ring, each ring closed.</summary>
    public MapPoint[] Vertices { get; }

    /// <summary>The first vertex of each ring; at the end the number of vertices.</summary>
    public int[] RingStarts { get; }

    /// <summary>The zone of each ring.</summary>
    public int[] RingZones { get; }

    public int ZoneCount { get; }

    /// <summary>The number of vertices without the repeated ones.</summary>
    public int VertexCount { get; }

    /// <summary>The bounding box of all vertices; at the origin where there is none.</summary>
    public MapRect Bounds { get; }

    /// <summary>The numbers of all edges.</summary>
    public IEnumerable<int> Edges()
    {
        for (int ring = 0; ring < RingZones.Length; ring++)
        {
            for (int edge = RingStarts[ring]; edge < RingStarts[ring + 1] - 1; edge++)
                yield return edge;
        }
    }

    /// <summary>The sums of the widths and of the heights of all edges, in map units.</summary>
    public (double Across, double Down) Lengths()
    {
        double across = 0, down = 0;
        for (int ring = 0; ring < RingZones.Length; ring++)
        {
            for (int edge = RingStarts[ring]; edge < RingStarts[ring + 1] - 1; edge++)
            {
                across += Math.Abs(Vertices[edge + 1].X - Vertices[edge].X);
                down += Math.Abs(Vertices[edge + 1].Y - Vertices[edge].Y);
            }
        }

        return (across, down);
    }

    /// <summary>The zone of each edge, for building.</summary>
    public int[] ZonesOfEdges()
    {
        var zones = new int[Vertices.Length];
        for (int ring = 0; ring < RingZones.Length; ring++)
            zones.AsSpan(RingStarts[ring], RingStarts[ring + 1] - RingStarts[ring]).Fill(RingZones[ring]);
        return zones;
    }

    public long Bytes => (16L * Vertices.Length) + (4L * (RingStarts.Length + RingZones.Length));
}

/// <summary>
/// The crossing test of edges by the half-open rule of <see cref="Polygon"/>, which is that of points moved by (e, e²)
/// for an infinitely small e: then no point is on an edge, and no edge ends level with a point.
/// </summary>
internal static class EdgeSide
{
    /// <summary>Tests whether an edge crosses the straight line between two points.</summary>
    public static bool Cuts(MapPoint from, MapPoint to, MapPoint here, MapPoint there) =>
        !IsBeside(from.X, to.X, here.X, there.X) && !IsBeside(from.Y, to.Y, here.Y, there.Y)
        && IsEndPositive(here, there, from) != IsEndPositive(here, there, to)
        && Orientation.IsToTheRight(from, to, here) != Orientation.IsToTheRight(from, to, there);

    // In one coordinate both ends are on one side of the whole line, which is infinitely little larger.
    private static bool IsBeside(double from, double to, double here, double there) =>
        Math.Max(from, to) <= Math.Min(here, there) || Math.Min(from, to) > Math.Max(here, there);

    // The line is moved, not the end of the edge; so the end is where it would be if moved the other way.
    private static bool IsEndPositive(MapPoint here, MapPoint there, MapPoint end)
    {
        int sign = Orientation.Sign(here, there, end);
        return sign != 0 ? sign > 0 : there.Y > here.Y || (there.Y == here.Y && there.X < here.X);
    }
}
