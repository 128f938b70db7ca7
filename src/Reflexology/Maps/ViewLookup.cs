using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The index of a view, and the zones of each set that comes up there.</summary>
internal sealed class ViewLookup
{
    private readonly ImmutableArray<ZoneShape> _shapes;
    private readonly ImmutableArray<Zone>[] _sets;

    // With nothing for the empty set.
    private readonly Zone?[] _topmost;

    public ViewLookup(ImmutableArray<ZoneShape> shapes)
    {
        _shapes = shapes;
        var polygons = ImmutableArray.CreateBuilder<Polygon>(shapes.Length);
        foreach (ZoneShape shape in shapes)
            polygons.Add(shape.Polygon);
        Index = new ZoneIndex(polygons.MoveToImmutable());
        _sets = new ImmutableArray<Zone>[Index.SetCount];
        _topmost = new Zone?[_sets.Length];
        for (int set = 0; set < _sets.Length; set++)
        {
            _sets[set] = ZonesOf(Index[set]);
            _topmost[set] = _sets[set] is [var top, ..] ? top : null;
        }
    }

    public ZoneIndex Index { get; }

    /// <summary>The topmost zone at a point.</summary>
    public Zone? Topmost(MapPoint point)
    {
        int set = Index.SetAt(point.X, point.Y);
        return set < _topmost.Length ? _topmost[set] : _shapes[Index[set].Topmost].Zone;
    }

    /// <summary>All zones at a point, topmost first.</summary>
    public ImmutableArray<Zone> All(MapPoint point)
    {
        int set = Index.SetAt(point.X, point.Y);
        return set < _sets.Length ? _sets[set] : ZonesOf(Index[set]);
    }

    /// <summary>The zone at a point, or else the nearest one.</summary>
    public ZoneDistance? Nearest(MapPoint point, double maxDistance) =>
        Index.Nearest(point, maxDistance) is { } near ? DistanceOf(near) : null;

    /// <summary>All zones at a point or near it, nearest first.</summary>
    public ImmutableArray<ZoneDistance> Within(MapPoint point, double maxDistance) =>
        [.. Index.ZonesWithin(point, maxDistance).Select(DistanceOf)];

    private ZoneDistance DistanceOf(NearZone near) => new(_shapes[near.Zone].Zone, near.Distance, near.Position);

    private ImmutableArray<Zone> ZonesOf(ZoneSet set)
    {
        var zones = ImmutableArray.CreateBuilder<Zone>(set.Count);
        foreach (int zone in set)
            zones.Add(_shapes[zone].Zone);
        return zones.MoveToImmutable();
    }
}
