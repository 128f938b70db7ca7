using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Maps at the ends of the doubles.</summary>
internal static class ExtremeMaps
{
    private static readonly double[] Magnitudes = [1e300, 1e300, 1e150, 1, 1, 1e-8, 1e-300, 1e-300, double.Epsilon, 0];

    /// <summary>Overlapping zones, a tiling, and corners of a grid, in another unit.</summary>
    public static ImmutableArray<Polygon> Scaled(Random random, double unit) =>
        Mixed(random).Moved(vertex => new(vertex.X * unit, vertex.Y * unit));

    /// <summary>From one end of the doubles to the other, so that width and height lie beyond them.</summary>
    public static ImmutableArray<Polygon> EndToEnd(Random random) =>
    [
        PointInPolygonCases.RingOf(
            [new(-1.7e308, -1.7e308), new(1.7e308, -1.7e308), new(1.7e308, 1.7e308), new(-1.7e308, 1.7e308)]),
        .. Mixed(random).Moved(vertex => new(((vertex.X - 50) / 75) * 1.7e308, ((vertex.Y - 50) / 75) * 1.7e308)),
    ];

    /// <summary>Zones of a few units where doubles lie an eighth apart: any fine grid is finer than they are.</summary>
    public static ImmutableArray<Polygon> FarAway(Random random) =>
        Mixed(random).Moved(vertex => new(1e15 + (vertex.X / 10), -1e15 + (vertex.Y / 10)));

    /// <summary>One zone 10,000 units wide, and all others in a place of it that is 1e-9 wide.</summary>
    public static ImmutableArray<Polygon> Cluster(Random random) =>
    [
        PointInPolygonCases.RingOf([new(-5000, -5000), new(5000, -5001), new(4999, 5000), new(-5000, 5002)]),
        .. Mixed(random).Moved(vertex => new(0.37 + (vertex.X * 1e-11), -0.11 + (vertex.Y * 1e-11))),
    ];

    /// <summary>Coordinates from the largest to the smallest in one edge.</summary>
    public static ImmutableArray<Polygon> MixedMagnitudes(Random random)
    {
        double Any() => ((2 * random.NextDouble()) - 1) * Magnitudes[random.Next(Magnitudes.Length)];
        Polygon Draw() => PointInPolygonCases.RingOf(RandomMaps.Ring(random.Next(3, 7), () => new(Any(), Any())));
        return RandomMaps.Many(15, Draw);
    }

    private static ImmutableArray<Polygon> Mixed(Random random) =>
        [
            .. RandomMaps.Overlapping(random).Take(15),
            .. TilingMaps.Jittered(random),
            .. RandomMaps.WholeNumbers(random).Take(10),
        ];
}
