using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Diamonds one inside another, 200 deep, each nearly as large as the one around it.</summary>
internal static class NestedMaps
{
    public const int Depth = 200;

    /// <summary>A zone for each, so that up to 200 lie at a point.</summary>
    public static ImmutableArray<Polygon> Zones(Random random) =>
        [.. Diamonds(random, Depth).Select(PointInPolygonCases.RingOf)];

    /// <summary>One zone of 200 rings: every other band is a hole.</summary>
    public static ImmutableArray<Polygon> Rings(Random random) =>
        [PointInPolygonCases.PolygonOf([.. Diamonds(random, Depth)])];

    /// <summary>A zone for each band, with the next diamond for its hole: a tiling.</summary>
    public static ImmutableArray<Polygon> Bands(Random random)
    {
        MapPoint[][] diamonds = [.. Diamonds(random, Depth + 1)];
        return [.. diamonds.Zip(diamonds.Skip(1), (around, hole) => PointInPolygonCases.PolygonOf(around, hole))];
    }

    private static IEnumerable<MapPoint[]> Diamonds(Random random, int count)
    {
        double x = 50 + random.NextDouble(), y = 50 + random.NextDouble();
        for (int i = 0; i < count; i++)
        {
            double reach = 40 - (i * 0.194);
            yield return [new(x, y - reach), new(x + reach, y), new(x, y + reach), new(x - reach, y)];
        }
    }
}
