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
    private readonly ZoneScan _scan;

    internal FootView(FootDrawing drawing, ImmutableArray<ZoneShape> shapes)
    {
        Drawing = drawing;
        Shapes = shapes;
        _scan = new ZoneScan([.. shapes.Select(shape => shape.Polygon)]);
    }

    /// <summary>Which foot.</summary>
    public Foot Foot => Drawing.Foot;

    /// <summary>Which side of it.</summary>
    public Aspect Aspect => Drawing.Aspect;

    /// <summary>The foot without zones: silhouette, creases, bones, guide lines, landmarks.</summary>
    public FootDrawing Drawing { get; }

    /// <summary>The zones of this view in drawing order: a later one lies on top of an earlier one.</summary>
    public ImmutableArray<ZoneShape> Shapes { get; }

    /// <summary>The topmost zone at a point, or null.</summary>
    public Zone? ZoneAt(MapPoint point)
    {
        int zone = _scan.Topmost(point);
        return zone < 0 ? null : Shapes[zone].Zone;
    }

    /// <summary>All zones at a point, topmost (most specific) first; empty where there is none.</summary>
    public ImmutableArray<Zone> ZonesAt(MapPoint point) => [.. _scan.All(point).Select(zone => Shapes[zone].Zone)];

    /// <summary>
    /// The zone at a point, or else the nearest one at most <paramref name="maxDistance"/> millimetres away, or null. An
    /// exact hit always wins over a near one; of equally near zones the topmost is given.
    /// </summary>
    public ZoneDistance? Nearest(MapPoint point, double maxDistance) =>
        ZonesWithin(point, maxDistance) is [var first, ..] ? first : null;

    /// <summary>
    /// All zones at most <paramref name="maxDistance"/> millimetres away: those at the point first, with distance 0 and
    /// topmost first, then the others by distance to their border.
    /// </summary>
    public ImmutableArray<ZoneDistance> ZonesWithin(MapPoint point, double maxDistance) =>
        [.. _scan.Within(point, maxDistance).Select(hit => new ZoneDistance(Shapes[hit.Zone].Zone, hit.Distance))];
}
