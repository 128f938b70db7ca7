using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Lookup by testing the polygon of each zone: the answers of <see cref="ViewLookup"/>, at no cost before the first.
/// </summary>
internal static class ViewScan
{
    /// <summary>The topmost zone at a point, or null. Allocates nothing.</summary>
    public static Zone? Topmost(ImmutableArray<ZoneShape> shapes, MapPoint point)
    {
        for (int i = shapes.Length - 1; i >= 0; i--)
        {
            if (shapes[i].Polygon.Contains(point))
                return shapes[i].Zone;
        }

        return null;
    }

    /// <summary>All zones at a point, topmost first.</summary>
    public static ImmutableArray<Zone> All(ImmutableArray<ZoneShape> shapes, MapPoint point)
    {
        var zones = ImmutableArray.CreateBuilder<Zone>();
        for (int i = shapes.Length - 1; i >= 0; i--)
        {
            if (shapes[i].Polygon.Contains(point))
                zones.Add(shapes[i].Zone);
        }

        return zones.ToImmutable();
    }

    /// <summary>The topmost zone at a point, else the nearest one, of equally near ones the topmost; or null.</summary>
    public static ZoneDistance? Nearest(ImmutableArray<ZoneShape> shapes, MapPoint point, double maxDistance)
    {
        if (Topmost(shapes, point) is { } owner)
            return new ZoneDistance(owner, 0, PointPosition.Inside);
        if (!point.IsFinite)
            return null;
        ZoneDistance? nearest = null;
        for (int i = shapes.Length - 1; i >= 0; i--)
        {
            double distance = shapes[i].Polygon.DistanceToBorder(point);
            if (distance <= maxDistance && !(distance >= nearest?.Distance))
                nearest = Beside(shapes[i].Zone, distance);
        }

        return nearest;
    }

    /// <summary>All zones at a point, topmost first, then those beside it by distance, then topmost first.</summary>
    public static ImmutableArray<ZoneDistance> Within(
        ImmutableArray<ZoneShape> shapes, MapPoint point, double maxDistance)
    {
        var found = ImmutableArray.CreateBuilder<ZoneDistance>();
        int owners = 0;
        for (int i = shapes.Length - 1; i >= 0; i--)
        {
            if (shapes[i].Polygon.Contains(point))
            {
                found.Insert(owners++, new ZoneDistance(shapes[i].Zone, 0, PointPosition.Inside));
                continue;
            }

            double distance = point.IsFinite ? shapes[i].Polygon.DistanceToBorder(point) : double.NaN;
            if (!(distance <= maxDistance))
                continue;
            int place = found.Count;
            while (place > owners && found[place - 1].Distance > distance)
                place--;
            found.Insert(place, Beside(shapes[i].Zone, distance));
        }

        return found.ToImmutable();
    }

    private static ZoneDistance Beside(Zone zone, double distance) =>
        new(zone, distance, NearZone.PositionBeside(distance));
}
