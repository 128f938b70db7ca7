namespace Reflexology;

/// <summary>
/// What a cell falls back on where splitting it is not worth its memory or a part is thinner than rounding can tell: all
/// its edges, and the set of zones at one of its corners. Asked by walking from there to the point.
/// </summary>
internal sealed class CellList(MapPoint corner, int set, int[] edges, int[] zones)
{
    public long Bytes => 64 + (8L * edges.Length);

    /// <summary>The set at a point of the cell. Cost: one or two orientations an edge.</summary>
    public int SetAt(ZoneSets sets, MapPoint[] vertices, MapPoint point)
    {
        // A set that only points of such a sliver have may be new; all others are known.
        lock (sets)
        {
            int found = set;
            for (int i = 0; i < edges.Length; i++)
            {
                if (EdgeSide.Cuts(vertices[edges[i]], vertices[edges[i] + 1], corner, point))
                    found = sets.Flip(found, zones[i]);
            }

            return found;
        }
    }
}
