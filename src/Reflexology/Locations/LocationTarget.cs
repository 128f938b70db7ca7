using System.Collections.Immutable;

namespace Reflexology;

/// <summary>A thing of the foot that an assertion names, as geometry in the view's millimetres.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Area">The area; empty for lines and points.</param>
/// <param name="Edges">Its border or line; empty for a point.</param>
/// <param name="Centre">The centroid of an area, or the point itself; without meaning for lines.</param>
internal sealed record LocationTarget(
    LocationTargetKind Kind, Polygon Area, ImmutableArray<(MapPoint From, MapPoint To)> Edges, MapPoint Centre)
{
    private static readonly Polygon Nothing = new([]);

    public static LocationTarget OfArea(Polygon area) =>
        new(LocationTargetKind.Area, area, [.. area.Edges], area.Centroid);

    public static LocationTarget OfPoint(MapPoint point) => new(LocationTargetKind.Point, Nothing, [], point);

    public static LocationTarget OfLine(LocationTargetKind kind, IEnumerable<(MapPoint From, MapPoint To)> edges) =>
        new(kind, Nothing, [.. edges], default);
}
