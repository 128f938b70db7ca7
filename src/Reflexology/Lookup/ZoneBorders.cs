using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// The borders of all zones as one row of vertices: every ring with its first vertex once more at its end, so that edge
/// number i leads from vertex i to vertex i + 1. Empty rings are left out.
/// </summary>
internal sealed class ZoneBorders
{
    public ZoneBorders(ImmutableArray<Polygon> zones)
    {
        List<int> starts = [], ringZones = [];
        int count = 0;
        for (int zone = 0; zone < zones.Length; zone++)
        {
            Polygon polygon = zones[zone] ?? throw new ArgumentException($"Expected polygons, found null for zone {zone}.", nameof(zones));
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
        (RingStarts, RingZones, Vertices) = ([.. starts], [.. ringZones], new MapPoint[count]);
        ZoneCount = zones.Length;
        VertexCount = count - RingZones.Length;
        int ringNumber = 0;
        foreach (ImmutableArray<MapPoint> ring in zones.SelectMany(zone => zone.Rings))
        {
            if (ring.IsEmpty)
                continue;
            int start = RingStarts[ringNumber++];
            ring.CopyTo(Vertices, start);
            Vertices[start + ring.Length] = ring[0];
        }

        Bounds = count == 0 ? default : MapRect.Around(Vertices);
    }

    /// <summary>The vertices, ring after ring, each ring closed.</summary>
    public MapPoint[] Vertices { get; }

    /// <summary>Where each ring starts, and the number of vertices after the last.</summary>
    public int[] RingStarts { get; }

    /// <summary>Of which zone each ring is.</summary>
    public int[] RingZones { get; }

    public int ZoneCount { get; }

    /// <summary>Vertices without the repeated ones.</summary>
    public int VertexCount { get; }

    /// <summary>The smallest rectangle around all vertices; at the origin where there is none.</summary>
    public MapRect Bounds { get; }

    /// <summary>The numbers of all edges.</summary>
    public IEnumerable<int> Edges() =>
        Enumerable.Range(0, RingZones.Length).SelectMany(ring => Enumerable.Range(RingStarts[ring], RingStarts[ring + 1] - RingStarts[ring] - 1));

    /// <summary>How far all edges lead across and down, added, in map units.</summary>
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
