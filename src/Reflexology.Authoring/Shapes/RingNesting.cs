using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>The nesting of rings that do not cross each other: which are borders, and which are holes.</summary>
internal static class RingNesting
{
    // Foreign drawings have rings of thousands of vertices, and many of them.
    private const int MostVertices = 16;

    /// <summary>
    /// Sorts the rings of a polygon, filled by the even-odd rule, into outer borders with their holes.
    /// </summary>
    /// <returns>
    /// Each outer ring, with growing angles from x to y, and after it its holes, the other way round: the right-hand
    /// rule of RFC 7946, chapter 3.1.6.
    /// </returns>
    public static IEnumerable<ImmutableArray<ImmutableArray<MapPoint>>> Parts(Polygon polygon)
    {
        Polygon[] rings = [.. polygon.Rings.Select(ring => new Polygon([ring]))];
        int[][] around = [.. rings.Select(RingsAround)];
        for (int i = 0; i < rings.Length; i++)
        {
            if (around[i].Length % 2 == 1)
                continue;
            int level = around[i].Length + 1;
            IEnumerable<int> holes = Enumerable.Range(0, rings.Length)
                .Where(hole => around[hole].Length == level && around[hole].Contains(i));
            yield return
            [
                Turned(polygon.Rings[i], isOuter: true),
                .. holes.Select(hole => Turned(polygon.Rings[hole], isOuter: false)),
            ];
        }

        int[] RingsAround(Polygon inner) =>
        [
            .. Enumerable.Range(0, rings.Length)
                .Where(i => rings[i] != inner && IsAround(rings[i], inner, int.MaxValue)),
        ];
    }

    /// <summary>
    /// Finds the rings that bound the area filled by the nonzero rule, so that the even-odd rule fills the same area: a
    /// ring inside another that winds the same way is filled on both sides. Exact for rings that do not cross each
    /// other.
    /// </summary>
    /// <returns>The positions of these rings.</returns>
    /// <remarks>Cost: for every two rings whose bounding boxes overlap, a look at the vertices of both.</remarks>
    public static IEnumerable<int> NonzeroBorders(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        Polygon[] polygons = [.. rings.Select(ring => new Polygon([ring]))];
        int[] turns = [.. rings.Select(ring => Math.Sign(Polygon.SignedArea(ring)))];
        for (int i = 0; i < rings.Length; i++)
        {
            int outside = 0;
            for (int j = 0; j < rings.Length; j++)
            {
                if (i != j && IsAround(polygons[j], polygons[i], MostVertices))
                    outside += turns[j];
            }

            if (outside == 0 || outside + turns[i] == 0)
                yield return i;
        }
    }

    // Each vertex of the inner ring that is looked at costs a look at all of the outer ring.
    private static bool IsAround(Polygon outer, Polygon inner, int vertices)
    {
        MapRect around = outer.Bounds;
        MapRect within = inner.Bounds;
        if (within.Left < around.Left || within.Right > around.Right)
            return false;
        if (within.Top < around.Top || within.Bottom > around.Bottom)
            return false;

        // Rings may touch: the vertex furthest from the border decides.
        return outer.Contains(inner.Rings[0].Take(vertices).MaxBy(outer.DistanceToBorder));
    }

    private static ImmutableArray<MapPoint> Turned(ImmutableArray<MapPoint> ring, bool isOuter) =>
        Polygon.SignedArea(ring) > 0 == isOuter ? ring : [.. ring.Reverse()];
}
