namespace Reflexology;

/// <summary>One difference between the zones of the same id on two maps.</summary>
/// <param name="Kind">The kind of difference.</param>
/// <param name="Zone">The zone as it is now; as it was, where it was removed.</param>
/// <param name="Before">The zone as it was; null where it was added.</param>
public sealed record ZoneChange(ZoneChangeKind Kind, Zone Zone, Zone? Before)
{
    // In millimetres: less is what rounding leaves when a drawing is written and read.
    private const double LeastMove = 0.1;

    /// <summary>
    /// The farthest that a part of its border has moved, in millimetres, at least 0.1; 0 for all other kinds.
    /// </summary>
    public double Distance { get; private init; }

    /// <summary>The differences, zone by zone.</summary>
    internal static IEnumerable<ZoneChange> Find(FootMap before, FootMap now)
    {
        foreach (Zone zone in now.Zones)
        {
            if (!before.TryGetZone(zone.Id, out Zone? old))
            {
                yield return new ZoneChange(ZoneChangeKind.Added, zone, null);
                continue;
            }

            foreach (ZoneChange change in Between(old, zone))
                yield return change;
        }

        foreach (Zone zone in before.Zones.Where(zone => !now.TryGetZone(zone.Id, out _)))
            yield return new ZoneChange(ZoneChangeKind.Removed, zone, zone);
    }

    private static IEnumerable<ZoneChange> Between(Zone old, Zone now)
    {
        double moved = 0;
        bool isElsewhere = false;
        HashSet<(FileShape, FileShape)> compared = [];
        foreach (ViewId view in ViewId.All)
        {
            FileShape? was = old.ShapeOn(view.Foot, view.Aspect), shape = now.ShapeOn(view.Foot, view.Aspect);
            if (was is null != shape is null)
                isElsewhere = true;
            else if (was is not null && shape is not null && compared.Add((was, shape)))
                moved = Math.Max(moved, BorderDistance.Largest(was.Polygon, shape.Polygon));
        }

        if (moved >= LeastMove)
            yield return new ZoneChange(ZoneChangeKind.Moved, now, old) { Distance = moved };
        if (isElsewhere)
            yield return new ZoneChange(ZoneChangeKind.OnOtherViews, now, old);
        bool isNamed = Languages.All.All(language => old.Names[language] == now.Names[language]);
        if (!isNamed || old.Number != now.Number)
            yield return new ZoneChange(ZoneChangeKind.Renamed, now, old);
    }
}

/// <summary>The kinds of differences between two maps.</summary>
public enum ZoneChangeKind
{
    /// <summary>Only the map itself has the zone.</summary>
    Added,

    /// <summary>Only the other map has the zone.</summary>
    Removed,

    /// <summary>Its border is elsewhere, or has another shape.</summary>
    Moved,

    /// <summary>It is on a side or a foot where it was not, or no longer on one where it was.</summary>
    OnOtherViews,

    /// <summary>Its name in some language or its number is another one.</summary>
    Renamed,
}
