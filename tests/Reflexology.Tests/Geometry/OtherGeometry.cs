using NetTopologySuite.Geometries;

namespace Reflexology.Tests;

/// <summary>Polygons of the library as those of a geometry library that is not ours.</summary>
internal static class OtherGeometry
{
    private static readonly GeometryFactory Factory = new();

    /// <summary>The same area; even-odd, so a ring inside another is a hole.</summary>
    public static Geometry Of(Polygon polygon) => polygon.Rings
        .Select(ring => (Geometry)Factory.CreatePolygon([.. ring.Append(ring[0])
            .Select(point => new Coordinate(point.X, point.Y))]))
        .Aggregate((whole, ring) => whole.SymmetricDifference(ring));
}
