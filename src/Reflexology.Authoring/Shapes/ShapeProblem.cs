using System.Collections.Immutable;
using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>A region of a view in which shapes are wrong, in the frame of the right foot.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Zones">The zones concerned, the one to look at first in front.</param>
/// <param name="Point">A point inside the region.</param>
/// <param name="Border">The border of the region.</param>
/// <param name="Size">The size of the region.</param>
internal sealed record ShapeProblem(
    MapRule Rule, ImmutableArray<Zone> Zones, MapPoint Point, Polygon Border, RegionSize Size)
{
    /// <summary>Makes a problem of a region.</summary>
    public static ShapeProblem Create(MapRule rule, Geometry region, params ImmutableArray<Zone> zones)
    {
        Coordinate inside = region.InteriorPoint.Coordinate;
        var point = new MapPoint(inside.X, inside.Y);
        return new ShapeProblem(rule, zones, point, GridGeometry.PolygonOf(region), RegionSize.Measure(region));
    }
}

/// <summary>
/// The size of a region: width and length are the sides of the rectangle that has its area and its perimeter, which for
/// a strip that bends are its width and the length along it; for a round region both are the side of a square of its
/// area.
/// </summary>
/// <param name="Area">In square millimetres.</param>
/// <param name="Width">In millimetres, not above <paramref name="Length"/>.</param>
/// <param name="Length">In millimetres.</param>
internal readonly record struct RegionSize(double Area, double Width, double Length)
{
    /// <summary>Measures a region.</summary>
    public static RegionSize Measure(Geometry region)
    {
        // Sides a and b with ab = area and 2(a + b) = perimeter.
        double half = region.Length / 4;
        double square = (half * half) - region.Area;
        double spread = Math.Sqrt(Math.Max(square, 0));
        double length = square > 0 ? half + spread : Math.Sqrt(region.Area);
        return new RegionSize(region.Area, length > 0 ? region.Area / length : 0, length);
    }
}
