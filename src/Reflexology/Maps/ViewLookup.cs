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
        Index = new ZoneIndex([.. shapes.Select(shape => shape.Polygon)]);
        _sets = [.. Enumerable.Range(0, Index.SetCount).Select(set => Zones(Index[set]))];
        _topmost = Array.ConvertAll(_sets, zones => zones is [var top, ..] ? top : null);
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
        return set < _sets.Length ? _sets[set] : Zones(Index[set]);
    }

    private ImmutableArray<Zone> Zones(ZoneSet set) => [.. set.Select(zone => _shapes[zone].Zone)];
}
