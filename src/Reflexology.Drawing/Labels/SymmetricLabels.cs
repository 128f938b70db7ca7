namespace Reflexology.Drawing;

/// <summary>
/// The places of labels and leaders in the zones of the two views of an aspect, each searched once: where the left
/// foot mirrors the right one, its labels do, too. For one thread.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="cancel">Ends the search before the next place.</param>
internal sealed class SymmetricLabels(FootMap map, CancellationToken cancel = default)
{
    private readonly Dictionary<(Zone Zone, string Text, double Size), ZoneLabel?> _labels = [];
    private readonly Dictionary<Zone, MapPoint> _sites = [];

    /// <summary>The place of a label, which <paramref name="find"/> searches; null where there is none.</summary>
    public ZoneLabel? Label(FootView view, Zone zone, string text, double size, Func<ZoneLabel?> find)
    {
        return Once(_labels, view, zone, (zone, text, size), find, Mirrored);

        static ZoneLabel? Mirrored(ZoneLabel? label, double width) =>
            label is null ? null : label with { Centre = label.Centre.Mirrored(width) };
    }

    /// <summary>The end of a leader, which <paramref name="find"/> searches.</summary>
    public MapPoint Site(FootView view, Zone zone, Func<MapPoint> find) =>
        Once(_sites, view, zone, zone, find, (site, width) => site.Mirrored(width));

    private T Once<TKey, T>(
        Dictionary<TKey, T> found, FootView view, Zone zone, TKey key, Func<T> find, Func<T, double, T> mirror)
        where TKey : notnull
    {
        cancel.ThrowIfCancellationRequested();
        if (!IsSymmetric(view, zone))
            return find();
        if (!found.TryGetValue(key, out T? place))
            found[key] = place = view.Foot == Foot.Right ? find() : mirror(find(), view.Drawing.Width);
        return view.Foot == Foot.Right ? place : mirror(place, view.Drawing.Width);
    }

    /// <summary>True for a zone that is the same on both feet, with all that lies on it.</summary>
    public bool IsSymmetric(FootView view, Zone zone)
    {
        IEnumerable<Zone> covers =
            map.Zones.Where(other => other.Over.Contains(zone) && other.Aspects.Contains(view.Aspect));
        return IsSymmetric(zone) && covers.All(IsSymmetric);
    }

    private static bool IsSymmetric(Zone zone) =>
        zone.IsOn(Foot.Right) && zone.IsOn(Foot.Left) && zone.LeftShapes.IsEmpty;
}
