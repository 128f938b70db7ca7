using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Something about the shapes of a view, and where on the right foot's view it is.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Zones">The zones concerned, the one to look at first.</param>
/// <param name="Point">A point inside the region.</param>
/// <param name="Region">The region.</param>
/// <param name="Strip">How large the region is.</param>
internal sealed record ShapeFlaw(ValidationRule Rule, ImmutableArray<Zone> Zones, MapPoint Point, Polygon Region, Strip Strip)
{
    /// <summary>A flaw that covers a region.</summary>
    public static ShapeFlaw Of(ValidationRule rule, NetTopologySuite.Geometries.Geometry region, params ImmutableArray<Zone> zones)
    {
        NetTopologySuite.Geometries.Coordinate inside = region.InteriorPoint.Coordinate;
        return new ShapeFlaw(rule, zones, new MapPoint(inside.X, inside.Y), GridGeometry.PolygonOf(region), Strip.Of(region));
    }
}
