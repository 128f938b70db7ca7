using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Reflexology.Benchmarks;

/// <summary>Polygons of the library as those of NetTopologySuite.</summary>
internal static class OtherGeometry
{
    private static readonly GeometryFactory Factory = new();

    /// <summary>The same area; even-odd, so a ring inside another is a hole.</summary>
    public static Geometry Of(Polygon polygon) => polygon.Rings
        .Select(ring => ring.Append(ring[0]).Select(point => new Coordinate(point.X, point.Y)))
        .Select(coordinates => (Geometry)Factory.CreatePolygon([.. coordinates]))
        .Aggregate((whole, ring) => whole.SymmetricDifference(ring));

    /// <summary>The boxes around the zones, each with the zone's number.</summary>
    public static STRtree<int> TreeOf(ZoneMap map)
    {
        var tree = new STRtree<int>();
        for (int zone = 0; zone < map.Zones.Length; zone++)
        {
            MapRect box = map.Zones[zone].Bounds;
            tree.Insert(new Envelope(box.Left, box.Right, box.Top, box.Bottom), zone);
        }

        tree.Build();
        return tree;
    }
}
