using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Makes shapes that are filled by the nonzero rule into shapes that are filled alike by the even-odd rule.</summary>
internal static class SvgWinding
{
    // Drawings of others have rings of thousands of vertices, and many of them.
    private const int MostVertices = 16;

    /// <summary>
    /// The places of the rings that bound the filled area: a ring inside another that winds the same way is filled on both
    /// sides. Exact for rings that do not cut through each other.
    /// </summary>
    /// <remarks>Cost: for every two rings whose bounds meet, a look at the vertices of both.</remarks>
    public static IEnumerable<int> Borders(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        Polygon[] polygons = [.. rings.Select(ring => new Polygon([ring]))];
        int[] turns = [.. rings.Select(ring => Math.Sign(Polygon.SignedArea(ring)))];
        for (int i = 0; i < rings.Length; i++)
        {
            int outside = 0;
            for (int j = 0; j < rings.Length; j++)
            {
                if (i != j && RingPair.IsAround(polygons[j], polygons[i], MostVertices))
                    outside += turns[j];
            }

            if (outside == 0 || outside + turns[i] == 0)
                yield return i;
        }
    }
}
