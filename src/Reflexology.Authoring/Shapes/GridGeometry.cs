using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Reflexology.Authoring;

/// <summary>
/// Areas of a view, and what they have in common, on the grid of 1/1024 mm on which the vertices of zones lie: what is
/// thinner than the grid is nothing.
/// </summary>
internal static class GridGeometry
{
    /// <summary>The step of the grid in millimetres.</summary>
    public const double Step = 1 / CurveFlattening.GridPerMillimetre;

    private static readonly PrecisionModel Grid = new(CurveFlattening.GridPerMillimetre);
    private static readonly GeometryFactory Factory = new();

    // Corners and flat bays that are off by less than the grid.
    private static readonly BufferParameters Round = new() { QuadrantSegments = 16, SimplifyFactor = 1e-4 };

    /// <summary>The area of a polygon; even-odd, so a ring inside another is a hole.</summary>
    public static Geometry Of(Polygon polygon) => polygon.Rings
        .Where(ring => ring.Length > 2)
        .Select(ring => Fixed(Factory.CreatePolygon([.. ring.Append(ring[0]).Select(vertex => new Coordinate(vertex.X, vertex.Y))])))
        .Aggregate(Nothing, (whole, ring) => whole.IsEmpty ? ring : Overlay(whole, ring, SpatialFunction.SymDifference));

    /// <summary>What lies in both areas.</summary>
    public static Geometry Common(Geometry one, Geometry other) => Overlay(one, other, SpatialFunction.Intersection);

    /// <summary>What lies in the first area and not in the second.</summary>
    public static Geometry Without(Geometry one, Geometry other) => Overlay(one, other, SpatialFunction.Difference);

    /// <summary>What lies in any of some areas.</summary>
    public static Geometry Together(IEnumerable<Geometry> areas) => UnaryUnionNG.Union([.. areas], Factory, Grid) ?? Nothing;

    /// <summary>The area with everything up to a distance away; below 0, without what is that near to its border.</summary>
    public static Geometry Grown(Geometry area, double distance) => BufferOp.Buffer(area, distance, Round);

    /// <summary>The pieces of an area, points and lines left out.</summary>
    public static IEnumerable<NetTopologySuite.Geometries.Polygon> Pieces(Geometry area) =>
        PolygonExtracter.GetPolygons(area).Cast<NetTopologySuite.Geometries.Polygon>().Where(piece => !piece.IsEmpty);

    /// <summary>A region as the library has it, holes included.</summary>
    public static Polygon PolygonOf(Geometry region) => new(
    [
        .. Pieces(region).SelectMany(piece => piece.Holes.Prepend(piece.Shell))
            .Select(ring => ring.Coordinates.SkipLast(1).Select(corner => new MapPoint(corner.X, corner.Y)).ToImmutableArray()),
    ]);

    private static Geometry Nothing => Factory.CreatePolygon();

    // A ring that touches itself is a border here, and none to the geometry library.
    private static Geometry Fixed(Geometry ring) => ring.IsValid ? ring : GeometryFixer.Fix(ring);

    private static Geometry Overlay(Geometry one, Geometry other, SpatialFunction function) => OverlayNG.Overlay(one, other, function, Grid);
}
