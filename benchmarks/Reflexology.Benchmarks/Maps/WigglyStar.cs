using System.Collections.Immutable;

namespace Reflexology.Benchmarks;

/// <summary>
/// One polygon with very many vertices: a star with wiggly arms, about 0.8 m wide, that meets itself nowhere.
/// </summary>
internal static class WigglyStar
{
    private const double Centre = 420, Radius = 330;

    /// <summary>
    /// The star. Its vertices go round the centre in steps of equal angle, each far wider than the grid of 1/1024 mm,
    /// so every ray from the centre meets the border once.
    /// </summary>
    public static Polygon Of(int vertices, int seed)
    {
        var random = new Random(seed);
        var ring = ImmutableArray.CreateBuilder<MapPoint>(vertices);
        for (int i = 0; i < vertices; i++)
        {
            double angle = i * Math.Tau / vertices;
            double radius = Radius
                + (60 * Math.Sin(7 * angle))
                + (12 * Math.Sin(211 * angle))
                + (0.1 * random.NextDouble());
            ring.Add(JaggedTiling.OnGrid(Centre + (radius * Math.Cos(angle)), Centre + (radius * Math.Sin(angle))));
        }

        return new Polygon([ring.MoveToImmutable()]);
    }
}
