using System.Collections.Immutable;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>
/// A made map of 62 smooth zones with 95 vertices each, 5,890 in all: about as many as the Chinese map has zones.
/// </summary>
internal static class SmoothZones
{
    private const int Count = 62, Columns = 8, VerticesPerZone = 95;
    private const double Distance = 12, Radius = 5, GridPerMillimetre = 1024;

    /// <summary>Makes the zones, in rows, none on another.</summary>
    public static ImmutableArray<Polygon> Make() => [.. Enumerable.Range(0, Count).Select(Make)];

    private static Polygon Make(int zone)
    {
        double centreX = ((zone % Columns) + 0.5) * Distance;
        double centreY = ((zone / Columns) + 0.5) * Distance;
        var ring = ImmutableArray.CreateBuilder<MapPoint>(VerticesPerZone);
        for (int i = 0; i < VerticesPerZone; i++)
        {
            double angle = i * Math.Tau / VerticesPerZone;
            double radius = Radius + (0.8 * Math.Sin((3 * angle) + zone));
            double x = centreX + (radius * Math.Cos(angle)), y = centreY + (radius * Math.Sin(angle));
            ring.Add(new MapPoint(OnGrid(x), OnGrid(y)));
        }

        return new Polygon([ring.MoveToImmutable()]);
    }

    private static double OnGrid(double millimetres) => Math.Round(millimetres * GridPerMillimetre) / GridPerMillimetre;
}
