namespace Reflexology;

/// <summary>Finds where the edges of one polygon cut through each other.</summary>
internal static class EdgeCrossings
{
    /// <summary>
    /// The first crossing in drawing order, as ring and vertex of the edge's start and of the edge it cuts, or null.
    /// Edges that only touch are no crossing.
    /// </summary>
    /// <remarks>Edges sorted by their left end: near-linear for outlines as they are drawn, quadratic at the worst.</remarks>
    public static (int Ring, int Vertex, MapPoint At)? Find(Polygon polygon)
    {
        List<Edge> edges = [];
        for (int ring = 0; ring < polygon.Rings.Length; ring++)
        {
            var vertices = polygon.Rings[ring];
            for (int i = 0; i < vertices.Length; i++)
                edges.Add(new Edge(ring, i, vertices[i], vertices[(i + 1) % vertices.Length]));
        }

        edges.Sort((a, b) => a.Left.CompareTo(b.Left));
        Edge? first = null;
        for (int i = 0; i < edges.Count; i++)
        {
            for (int j = i + 1; j < edges.Count && edges[j].Left <= edges[i].Right; j++)
            {
                if (!Cross(edges[i], edges[j]))
                    continue;
                Edge earlier = edges[i].CompareTo(edges[j]) < 0 ? edges[i] : edges[j];
                if (first is not { } known || earlier.CompareTo(known) < 0)
                    first = earlier;
            }
        }

        return first is { } found ? (found.Ring, found.Vertex, found.From) : null;
    }

    private static bool Cross(Edge a, Edge b) =>
        Math.Max(a.From.Y, a.To.Y) >= Math.Min(b.From.Y, b.To.Y)
        && Math.Max(b.From.Y, b.To.Y) >= Math.Min(a.From.Y, a.To.Y)
        && Orientation.Sign(a.From, a.To, b.From) * Orientation.Sign(a.From, a.To, b.To) < 0
        && Orientation.Sign(b.From, b.To, a.From) * Orientation.Sign(b.From, b.To, a.To) < 0;

    private readonly record struct Edge(int Ring, int Vertex, MapPoint From, MapPoint To) : IComparable<Edge>
    {
        public double Left => Math.Min(From.X, To.X);

        public double Right => Math.Max(From.X, To.X);

        public int CompareTo(Edge other) => (Ring, Vertex).CompareTo((other.Ring, other.Vertex));
    }
}
