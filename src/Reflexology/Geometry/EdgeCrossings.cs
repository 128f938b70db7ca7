using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Finds where the edges of one polygon cut through each other.</summary>
internal static class EdgeCrossings
{
    /// <summary>
    /// The first crossing in drawing order, as ring and vertex of the edge's start and of the edge it cuts, or null.
    /// Edges that only touch are no crossing.
    /// </summary>
    /// <remarks>
    /// Edges sorted by their left end: near-linear for outlines as they are drawn, quadratic at the worst.
    /// </remarks>
    public static (int Ring, int Vertex, MapPoint At)? Find(Polygon polygon)
    {
        Edge[] edges = [.. EdgesOf(polygon)];
        double[] lefts = Array.ConvertAll(edges, edge => Math.Min(edge.From.X, edge.To.X));
        Array.Sort(lefts, edges);
        Edge? first = null;
        for (int i = 0; i < edges.Length; i++)
        {
            double right = Math.Max(edges[i].From.X, edges[i].To.X);
            for (int j = i + 1; j < edges.Length && lefts[j] <= right; j++)
            {
                if (!Cut(edges[i].From, edges[i].To, edges[j].From, edges[j].To))
                    continue;
                Edge earlier = edges[i].CompareTo(edges[j]) < 0 ? edges[i] : edges[j];
                if (first is not { } known || earlier.CompareTo(known) < 0)
                    first = earlier;
            }
        }

        return first is { } found ? (found.Ring, found.Vertex, found.From) : null;
    }

    private static IEnumerable<Edge> EdgesOf(Polygon polygon)
    {
        for (int ring = 0; ring < polygon.Rings.Length; ring++)
        {
            ImmutableArray<MapPoint> vertices = polygon.Rings[ring];
            for (int i = 0; i < vertices.Length; i++)
                yield return new Edge(ring, i, vertices[i], vertices[i + 1 == vertices.Length ? 0 : i + 1]);
        }
    }

    /// <summary>
    /// True if two edges cut through each other: each has its ends strictly on both sides of the other.
    /// </summary>
    // Edges that share an end touch there: the orientations would need exact arithmetic to say so.
    public static bool Cut(MapPoint from, MapPoint to, MapPoint otherFrom, MapPoint otherTo) =>
        Math.Max(from.Y, to.Y) >= Math.Min(otherFrom.Y, otherTo.Y)
        && Math.Max(otherFrom.Y, otherTo.Y) >= Math.Min(from.Y, to.Y)
        && to != otherFrom && from != otherTo
        && Orientation.Sign(from, to, otherFrom) * Orientation.Sign(from, to, otherTo) < 0
        && Orientation.Sign(otherFrom, otherTo, from) * Orientation.Sign(otherFrom, otherTo, to) < 0;

    private readonly record struct Edge(int Ring, int Vertex, MapPoint From, MapPoint To) : IComparable<Edge>
    {
        public int CompareTo(Edge other) => (Ring, Vertex).CompareTo((other.Ring, other.Vertex));
    }
}
