using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index;
using NetTopologySuite.Index.Strtree;

namespace Reflexology.Benchmarks;

/// <summary>NetTopologySuite: a tree of boxes, and an indexed locator for each zone.</summary>
internal sealed class TreeLocatorLookup : IZoneLookup, IItemVisitor<int>
{
    private readonly STRtree<int> _tree;
    private readonly IndexedPointInAreaLocator[] _locators;

    // The tree calls back for each box at the point; one visitor serves all points, so that none is allocated.
    private Coordinate _at = new(0, 0);
    private int _topmost;

    public TreeLocatorLookup(ZoneMap map)
    {
        _tree = OtherGeometry.TreeOf(map);
        _locators = [.. map.Zones.Select(zone => new IndexedPointInAreaLocator(OtherGeometry.Of(zone)))];
        foreach (IndexedPointInAreaLocator locator in _locators)
            locator.Locate(_at); // Builds it, which it would else do at its first point.
    }

    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
        {
            MapPoint point = asked[i];
            _at = new Coordinate(point.X, point.Y);
            _topmost = -1;
            _tree.Query(new Envelope(_at), this);
            found[i] = _topmost;
        }
    }

    void IItemVisitor<int>.VisitItem(int item)
    {
        if (item > _topmost && _locators[item].Locate(_at) != Location.Exterior)
            _topmost = item;
    }
}
