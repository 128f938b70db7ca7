using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Sorts the rings of a polygon into outer borders with their holes.</summary>
internal static class PolygonParts
{
    /// <summary>The parts of a polygon that the even-odd rule fills and whose rings do not cross.</summary>
    /// <returns>
    /// Each outer ring, with growing angles from x to y, and after it its holes, the other way round: the right-hand
    /// rule of RFC 7946, chapter 3.1.6.
    /// </returns>
    public static IEnumerable<ImmutableArray<ImmutableArray<MapPoint>>> Of(Polygon polygon)
    {
        var nesting = new RingNesting(polygon.Rings);
        int[] levels = [.. polygon.Rings.Select((_, ring) => nesting.Around(ring).Count)];
        ILookup<int, int> holes = Enumerable.Range(0, levels.Length)
            .Where(ring => int.IsOddInteger(levels[ring]))
            .ToLookup(ring => nesting.Around(ring).Find(other => levels[other.Ring] == levels[ring] - 1).Ring);
        for (int i = 0; i < levels.Length; i++)
        {
            if (int.IsEvenInteger(levels[i]))
                yield return
                [
                    Turned(polygon.Rings[i], isOuter: true),
                    .. holes[i].Select(hole => Turned(polygon.Rings[hole], isOuter: false)),
                ];
        }
    }

    private static ImmutableArray<MapPoint> Turned(ImmutableArray<MapPoint> ring, bool isOuter) =>
        Polygon.SignedArea(ring) > 0 == isOuter ? ring : [.. ring.Reverse()];
}
