using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Cell size of a <see cref="ZoneIndex"/> relative to its map; answers must not depend on it.</summary>
public enum GridSize
{
    Default,
    Coarse,
    Fine,
}

internal static class GridSizes
{
    public static ZoneIndex IndexOf(ImmutableArray<Polygon> zones, GridSize size) =>
        new(zones, new ZoneIndexOptions { CellSize = CellSizeOf(zones, size) });

    /// <summary>Null for the default; else about 3 or 200 cells along the longer side of the map.</summary>
    public static double? CellSizeOf(ImmutableArray<Polygon> zones, GridSize size) => size switch
    {
        GridSize.Coarse => Math.Max(HalfOf(zones) * 0.7, double.Epsilon),
        GridSize.Fine => Math.Max(HalfOf(zones) / 100, double.Epsilon),
        _ => null,
    };

    /// <summary>The smallest rectangle around all zones; at the origin where there is no vertex.</summary>
    public static MapRect BoundsOf(ImmutableArray<Polygon> zones)
    {
        MapPoint[] vertices = [.. zones.SelectMany(zone => zone.Rings).SelectMany(ring => ring)];
        return vertices is [] ? default : MapRect.Around(vertices);
    }

    // Half of it, as the whole may exceed the doubles.
    private static double HalfOf(ImmutableArray<Polygon> zones)
    {
        MapRect bounds = BoundsOf(zones);
        return Math.Max((bounds.Right / 2) - (bounds.Left / 2), (bounds.Bottom / 2) - (bounds.Top / 2));
    }
}
