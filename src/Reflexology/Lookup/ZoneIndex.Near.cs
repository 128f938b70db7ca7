using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Zones beside a point and zones in a rectangle.</summary>
public sealed partial class ZoneIndex
{
    /// <summary>
    /// The zone at a point, with distance 0, or else the one with the nearest border at most <paramref
    /// name="maxDistance"/> map units away, that distance included; null where there is none. An exact hit always wins;
    /// of zones at the point, and of equally near ones, the topmost. Distances are those of <see
    /// cref="Polygon.DistanceToBorder"/>, to the last bit.
    /// </summary>
    /// <remarks>
    /// A point that is not finite is near nothing; with a negative or NaN distance only hits count. Cost: a lookup for
    /// a hit; else the logarithm of the number of edges. Allocates nothing, but for what the first question builds.
    /// </remarks>
    public NearZone? Nearest(MapPoint point, double maxDistance)
    {
        if (ZoneAt(point) is >= 0 and var owner)
            return NearZone.Owner(owner);
        return _tree.Value.Nearest(point, maxDistance) is var (zone, distance) ? NearZone.Beside(zone, distance) : null;
    }

    /// <summary>
    /// All zones at a point, with distance 0 and topmost first, then those with a border at most
    /// <paramref name="maxDistance"/> map units away, by distance, then topmost first.
    /// </summary>
    /// <remarks>Limits and distances are those of <see cref="Nearest"/>. Cost: as that, and the zones found.</remarks>
    public ImmutableArray<NearZone> ZonesWithin(MapPoint point, double maxDistance)
    {
        ZoneSet owners = ZonesAt(point);
        var zones = ImmutableArray.CreateBuilder<NearZone>();
        foreach (int zone in owners)
            zones.Add(NearZone.Owner(zone));
        foreach ((int zone, double distance) in _tree.Value.Within(point, maxDistance))
        {
            if (!owners.Contains(zone))
                zones.Add(NearZone.Beside(zone, distance));
        }

        return zones.ToImmutable();
    }

    /// <summary>
    /// The zones that have a point in a rectangle, topmost first; their whole borders and those of the rectangle count
    /// as part of them. Exact; an inverted rectangle, or one with NaN, holds nothing.
    /// </summary>
    /// <remarks>Cost: the logarithm of the number of edges, the edges in the rectangle, and a bit for each
    /// zone.</remarks>
    public ImmutableArray<int> ZonesIn(MapRect rect)
    {
        if (!(rect.Left <= rect.Right && rect.Top <= rect.Bottom))
            return [];
        var zones = new ZoneMarks(new ulong[ZoneMarks.WordsFor(ZoneCount)]);
        _tree.Value.Touching(rect, zones);

        // A zone that its border does not betray holds the whole rectangle, and so a corner of it.
        foreach (int zone in ZonesAt(new MapPoint(rect.Left, rect.Top)))
            zones.Mark(zone);
        var found = ImmutableArray.CreateBuilder<int>();
        for (int zone = zones.Below(ZoneCount); zone >= 0; zone = zones.Below(zone))
            found.Add(zone);
        return found.ToImmutable();
    }
}
