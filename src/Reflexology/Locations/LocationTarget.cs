namespace Reflexology;

/// <summary>A thing of the foot that an assertion names, as geometry in the view's millimetres.</summary>
internal sealed class LocationTarget
{
    private static readonly Polygon Nothing = new([]);

    private readonly Lazy<EdgeRows> _rows;
    private readonly Lazy<AreaLattice> _lattice;

    private LocationTarget(
        LocationTargetKind kind, Polygon area, IEnumerable<(MapPoint From, MapPoint To)> edges, MapPoint centre)
    {
        (Kind, Area, Lines, Centre) = (kind, area, new BorderLines(edges), centre);
        _rows = new(() => new EdgeRows(Area));
        _lattice = new(() => new AreaLattice(Area));
    }

    /// <summary>The kind of thing.</summary>
    public LocationTargetKind Kind { get; }

    /// <summary>The area; empty for lines and points.</summary>
    public Polygon Area { get; }

    /// <summary>Its border or line; empty for a point.</summary>
    public BorderLines Lines { get; }

    /// <summary>The centroid of an area, or the point itself; without meaning for lines.</summary>
    public MapPoint Centre { get; }

    /// <summary>Evenly spread points of the area.</summary>
    public AreaLattice Lattice => _lattice.Value;

    public static LocationTarget OfArea(Polygon area) =>
        new(LocationTargetKind.Area, area, area.Edges, area.Centroid);

    public static LocationTarget OfPoint(MapPoint point) => new(LocationTargetKind.Point, Nothing, [], point);

    public static LocationTarget OfLine(LocationTargetKind kind, IEnumerable<(MapPoint From, MapPoint To)> edges) =>
        new(kind, Nothing, edges, default);

    /// <summary>As <see cref="Polygon.Contains"/> of the area.</summary>
    public bool Contains(MapPoint point) => !Area.IsEmpty && _rows.Value.Contains(point);
}
