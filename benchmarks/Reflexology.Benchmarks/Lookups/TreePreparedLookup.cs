using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index;
using NetTopologySuite.Index.Strtree;

namespace Reflexology.Benchmarks;

/// <summary>NetTopologySuite: a tree of boxes, and a prepared geometry for each zone.</summary>
internal sealed class TreePreparedLookup : IZoneLookup, IItemVisitor<int>
{
    private readonly STRtree<int> _tree;
    private readonly IPreparedGeometry[] _zones;
    private Point _at = new(0, 0);
    private int _topmost;

    public TreePreparedLookup(ZoneMap map)
    {
        _tree = OtherGeometry.TreeOf(map);
        _zones = [.. map.Zones.Select(zone => PreparedGeometryFactory.Prepare(OtherGeometry.Of(zone)))];
        foreach (IPreparedGeometry zone in _zones)
        {
            // Builds it, which it would else do at its first point.
            zone.Intersects(new Point(zone.Geometry.Coordinate));
        }
    }

    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
        {
            MapPoint point = asked[i];
            _at = new Point(point.X, point.Y);
            _topmost = -1;
            _tree.Query(_at.EnvelopeInternal, this);
            found[i] = _topmost;
        }
    }

    void IItemVisitor<int>.VisitItem(int item)
    {
        if (item > _topmost && _zones[item].Intersects(_at))
            _topmost = item;
    }
}
