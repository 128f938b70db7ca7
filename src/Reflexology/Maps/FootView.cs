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
    // Measured: building the index costs as much as 4,000 to 6,000 scans, in a new process as in a warm one.
    private const int ScansBeforeIndex = 1000;

    // A scan that measures the distances to all borders costs as much as this many that do not.
    private const int ScansPerDistance = 32;

    private ViewLookup? _lookup;
    private int _scansLeft = ScansBeforeIndex;

    private readonly Func<ViewId, FootDrawing> _drawing;
    private readonly Func<ViewId, ImmutableArray<ZoneShape>> _makeShapes;
    private ImmutableArray<ZoneShape> _shapes;

    // Both are made when first asked for: most programs show a view or two.
    internal FootView(ViewId id, Func<ViewId, FootDrawing> drawing, Func<ViewId, ImmutableArray<ZoneShape>> shapes)
    {
        Id = id;
        _drawing = drawing;
        _makeShapes = shapes;
    }

    /// <summary>The foot and the aspect that this is the view of.</summary>
    public ViewId Id { get; }

    /// <summary>The foot that this is a view of.</summary>
    public Foot Foot => Id.Foot;

    /// <summary>The aspect of the foot.</summary>
    public Aspect Aspect => Id.Aspect;

    /// <summary>The foot without zones: silhouette, creases, bones, guide lines, landmarks.</summary>
    public FootDrawing Drawing => _drawing(Id);

    /// <summary>The zones of this view in drawing order: a later one is on top of an earlier one.</summary>
    public ImmutableArray<ZoneShape> Shapes => _shapes.IsDefault ? MakeShapes() : _shapes;

    /// <summary>
    /// The index of this view, for many points at once; its zone numbers are positions in <see cref="Shapes"/>.
    /// </summary>
    /// <remarks>Built when first asked for, in a few milliseconds, and kept.</remarks>
    public ZoneIndex Index => (_lookup ?? BuildLookup()).Index;

    /// <summary>The topmost zone at a point, or null. Allocates nothing once <see cref="Shapes"/> are made.</summary>
    /// <remarks>
    /// Cost: a few nanoseconds with the <see cref="Index"/>. It is built once some hundred points were asked for; until
    /// then each costs a test of all polygons, under a microsecond.
    /// </remarks>
    public Zone? ZoneAt(MapPoint point) =>
        (_lookup ?? LookupAfter(1)) is { } lookup ? lookup.Topmost(point) : ViewScan.Topmost(Shapes, point);

    /// <summary>As <see cref="ZoneAt(MapPoint)"/>, for coordinates in millimetres of this view.</summary>
    public Zone? ZoneAt(double x, double y) => ZoneAt(new MapPoint(x, y));

    /// <summary>All zones at a point, topmost (most specific) first; empty where there is none.</summary>
    public ImmutableArray<Zone> ZonesAt(MapPoint point) =>
        (_lookup ?? LookupAfter(1)) is { } lookup ? lookup.All(point) : ViewScan.All(Shapes, point);

    /// <summary>
    /// The zone at a point, or else the nearest one at most <paramref name="maxDistance"/> millimetres away, or null.
    /// An exact hit always wins over a near one; of equally near zones the topmost is returned.
    /// </summary>
    public ZoneDistance? Nearest(MapPoint point, double maxDistance) =>
        (_lookup ?? LookupAfter(ScansPerDistance)) is { } lookup
            ? lookup.Nearest(point, maxDistance)
            : ViewScan.Nearest(Shapes, point, maxDistance);

    /// <summary>
    /// All zones at most <paramref name="maxDistance"/> millimetres away: those at the point first, with distance 0 and
    /// topmost first, then the others by distance to their border.
    /// </summary>
    public ImmutableArray<ZoneDistance> ZonesWithin(MapPoint point, double maxDistance) =>
        (_lookup ?? LookupAfter(ScansPerDistance)) is { } lookup
            ? lookup.Within(point, maxDistance)
            : ViewScan.Within(Shapes, point, maxDistance);

    /// <summary>
    /// The zones that have a point in a rectangle, topmost first; their whole borders and those of the rectangle count
    /// as part of them. Exact; an inverted rectangle, or one with NaN, holds nothing.
    /// </summary>
    public ImmutableArray<Zone> ZonesIn(MapRect rect) => [.. Index.ZonesIn(rect).Select(zone => Shapes[zone].Zone)];

    private ImmutableArray<ZoneShape> MakeShapes()
    {
        ImmutableInterlocked.InterlockedInitialize(ref _shapes, _makeShapes(Id));
        return _shapes;
    }

    private ViewLookup? LookupAfter(int scans) =>
        Interlocked.Add(ref _scansLeft, -scans) >= 0 ? null : BuildLookup();

    // Threads that come first at once may each build one; they answer alike, and one is kept.
    private ViewLookup BuildLookup()
    {
        var built = new ViewLookup(Shapes);
        return Interlocked.CompareExchange(ref _lookup, built, null) ?? built;
    }
}
