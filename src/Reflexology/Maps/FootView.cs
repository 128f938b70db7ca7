using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One aspect of one foot of one map: the drawing, its zones, and the lookup of points, in the view's own millimetres.
/// Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// Borders are half-open, see <see cref="Polygon"/>: of zones that share a border exactly one owns each point of it.
/// NaN and infinity lie in no zone and are no error.
/// </remarks>
public sealed class FootView
{
    private ViewLookup? _lookup;

    internal FootView(FootDrawing drawing, ImmutableArray<ZoneShape> shapes)
    {
        Drawing = drawing;
        Shapes = shapes;
    }

    /// <summary>Which foot and which side of it.</summary>
    public ViewId Id => new(Drawing.Foot, Drawing.Aspect);

    /// <summary>Which foot.</summary>
    public Foot Foot => Drawing.Foot;

    /// <summary>Which side of it.</summary>
    public Aspect Aspect => Drawing.Aspect;

    /// <summary>The foot without zones: silhouette, creases, bones, guide lines, landmarks.</summary>
    public FootDrawing Drawing { get; }

    /// <summary>The zones of this view in drawing order: a later one lies on top of an earlier one.</summary>
    public ImmutableArray<ZoneShape> Shapes { get; }

    /// <summary>
    /// The index that answers for this view, for many points at once; its zone numbers are places in <see cref="Shapes"/>.
    /// </summary>
    /// <remarks>Built when a point is first asked for, in a few milliseconds, and kept.</remarks>
    public ZoneIndex Index => Lookup.Index;

    // Threads that come first at once may each build one; they answer alike, and one is kept.
    private ViewLookup Lookup => _lookup ?? Interlocked.CompareExchange(ref _lookup, new ViewLookup(Shapes), null) ?? _lookup;

    /// <summary>The topmost zone at a point, or null.</summary>
    public Zone? ZoneAt(MapPoint point) => Lookup.Topmost(point);

    /// <summary>As <see cref="ZoneAt(MapPoint)"/>, for coordinates in millimetres of this view.</summary>
    public Zone? ZoneAt(double x, double y) => ZoneAt(new MapPoint(x, y));

    /// <summary>All zones at a point, topmost (most specific) first; empty where there is none.</summary>
    public ImmutableArray<Zone> ZonesAt(MapPoint point) => Lookup.All(point);

    /// <summary>
    /// The zone at a point, or else the nearest one at most <paramref name="maxDistance"/> millimetres away, or null. An
    /// exact hit always wins over a near one; of equally near zones the topmost is given.
    /// </summary>
    public ZoneDistance? Nearest(MapPoint point, double maxDistance) =>
        Index.Nearest(point, maxDistance) is var (zone, distance) ? new ZoneDistance(Shapes[zone].Zone, distance) : null;

    /// <summary>
    /// All zones at most <paramref name="maxDistance"/> millimetres away: those at the point first, with distance 0 and
    /// topmost first, then the others by distance to their border.
    /// </summary>
    public ImmutableArray<ZoneDistance> ZonesWithin(MapPoint point, double maxDistance) =>
        [.. Index.ZonesWithin(point, maxDistance).Select(near => new ZoneDistance(Shapes[near.Zone].Zone, near.Distance))];

    /// <summary>
    /// The zones that have a point in a rectangle, topmost first; their whole borders and those of the rectangle count as
    /// part of them. Exact; an inverted rectangle, or one with NaN, holds nothing.
    /// </summary>
    public ImmutableArray<Zone> ZonesIn(MapRect rect) => [.. Index.ZonesIn(rect).Select(zone => Shapes[zone].Zone)];
}
