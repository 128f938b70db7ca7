using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Finds where the edges of one polygon cut through each other.</summary>
internal static class EdgeCrossings
{
    // Up to so many edges, comparing those that overlap from left to right costs less than a sweep.
    private const int MostCompared = 256;

    // Of more edges the sweep's crossing is given, not the first in drawing order, which costs a look at all pairs.
    private const int MostInOrder = 1000;

    /// <summary>
    /// The first crossing in drawing order, as ring and vertex of the start of the edge that is cut, and the place of
    /// the crossing nearest to that vertex; null where there is none. Edges that only touch are no crossing. Of more
    /// than 1,000 edges it is any crossing, the same each time.
    /// </summary>
    /// <remarks>Cost: the number of edges times its logarithm.</remarks>
    public static (int Ring, int Vertex, MapPoint At)? Find(Polygon polygon)
    {
        PolygonEdge[] edges = [.. EdgesOf(polygon)];
        PolygonEdge? first = null;
        if (edges.Length > MostCompared)
        {
            first = CrossingSweep.Find(edges);
            if (first is null)
                return null;
        }

        if (edges.Length <= MostInOrder)
            first = Compare(edges);
        return first is { } found ? (found.Ring, found.Vertex, NearestCrossing(found, edges)) : null;
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

    private static IEnumerable<PolygonEdge> EdgesOf(Polygon polygon)
    {
        for (int ring = 0; ring < polygon.Rings.Length; ring++)
        {
            ImmutableArray<MapPoint> vertices = polygon.Rings[ring];
            for (int i = 0; i < vertices.Length; i++)
                yield return new PolygonEdge(ring, i, vertices[i], vertices[i + 1 == vertices.Length ? 0 : i + 1]);
        }
    }

    // The first edge in drawing order that another one cuts.
    private static PolygonEdge? Compare(PolygonEdge[] edges)
    {
        PolygonEdge[] sorted = [.. edges];
        double[] lefts = Array.ConvertAll(sorted, edge => Math.Min(edge.From.X, edge.To.X));
        Array.Sort(lefts, sorted);
        PolygonEdge? first = null;
        for (int i = 0; i < sorted.Length; i++)
        {
            double right = Math.Max(sorted[i].From.X, sorted[i].To.X);
            for (int j = i + 1; j < sorted.Length && lefts[j] <= right; j++)
            {
                if (!sorted[i].Cuts(sorted[j]))
                    continue;
                PolygonEdge earlier = sorted[i].CompareTo(sorted[j]) < 0 ? sorted[i] : sorted[j];
                if (first is not { } known || earlier.CompareTo(known) < 0)
                    first = earlier;
            }
        }

        return first;
    }

    private static MapPoint NearestCrossing(PolygonEdge edge, PolygonEdge[] edges)
    {
        double nearest = double.PositiveInfinity;
        foreach (PolygonEdge other in edges)
        {
            if (edge.Cuts(other))
                nearest = Math.Min(nearest, edge.ShareBefore(other));
        }

        return new MapPoint(
            edge.From.X + (nearest * (edge.To.X - edge.From.X)), edge.From.Y + (nearest * (edge.To.Y - edge.From.Y)));
    }
}

/// <summary>An edge of a polygon, and its place in it; compared by drawing order.</summary>
internal readonly record struct PolygonEdge(int Ring, int Vertex, MapPoint From, MapPoint To) : IComparable<PolygonEdge>
{
    /// <summary>The end further left; of an upright edge the upper one.</summary>
    public MapPoint Left => IsLeftToRight ? From : To;

    /// <summary>The other end.</summary>
    public MapPoint Right => IsLeftToRight ? To : From;

    private bool IsLeftToRight => From.X < To.X || (From.X == To.X && From.Y <= To.Y);

    /// <summary>As <see cref="EdgeCrossings.Cut"/>.</summary>
    public bool Cuts(PolygonEdge other) => EdgeCrossings.Cut(From, To, other.From, other.To);

    /// <summary>The share of the edge, 0 to 1, that lies before the line through another one, which it cuts.</summary>
    public double ShareBefore(PolygonEdge other)
    {
        double x = other.To.X - other.From.X, y = other.To.Y - other.From.Y;
        double atFrom = (x * (From.Y - other.From.Y)) - (y * (From.X - other.From.X));
        double atTo = (x * (To.Y - other.From.Y)) - (y * (To.X - other.From.X));
        return atFrom == atTo ? 0 : Math.Clamp(atFrom / (atFrom - atTo), 0, 1);
    }

    public int CompareTo(PolygonEdge other) => (Ring, Vertex).CompareTo((other.Ring, other.Vertex));
}
