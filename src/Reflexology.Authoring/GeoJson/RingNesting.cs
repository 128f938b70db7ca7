using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Sorts the rings of a polygon, filled by the even-odd rule, into outer borders with their holes, as GeoJSON has them.</summary>
internal static class RingNesting
{
    /// <summary>
    /// Each outer ring, with growing angles from x to y, and after it its holes, the other way round: the right-hand rule of
    /// RFC 7946, chapter 3.1.6.
    /// </summary>
    public static IEnumerable<ImmutableArray<ImmutableArray<MapPoint>>> Parts(Polygon polygon)
    {
        Polygon[] rings = [.. polygon.Rings.Select(ring => new Polygon([ring]))];
        int[][] around = [.. rings.Select(inner => Enumerable.Range(0, rings.Length).Where(i => rings[i] != inner && RingPair.IsAround(rings[i], inner, int.MaxValue)).ToArray())];
        for (int i = 0; i < rings.Length; i++)
        {
            if (around[i].Length % 2 == 1)
                continue;
            IEnumerable<int> holes = Enumerable.Range(0, rings.Length).Where(hole => around[hole].Length == around[i].Length + 1 && around[hole].Contains(i));
            yield return [Turned(polygon.Rings[i], isOuter: true), .. holes.Select(hole => Turned(polygon.Rings[hole], isOuter: false))];
        }
    }

    private static ImmutableArray<MapPoint> Turned(ImmutableArray<MapPoint> ring, bool isOuter) =>
        Polygon.SignedArea(ring) > 0 == isOuter ? ring : [.. ring.Reverse()];
}
