using System.Collections.Concurrent;

namespace Reflexology;

/// <summary>
/// Finds the things that assertions name: in one view of the right foot, and among the other zones there. Safe to use
/// from several threads.
/// </summary>
internal sealed class LocationTargets(FootDrawing drawing, Func<string, Polygon?> zone)
{
    public const string ZonePrefix = "zone:";

    private const string Silhouette = "silhouette";

    private static readonly string[] Borders =
        [Silhouette, "medial-border", "lateral-border", "upper-border", "lower-border", "front-border", "back-border"];

    private readonly Dictionary<string, LocationTargetKind> _kinds = Kinds(drawing);
    private readonly ConcurrentDictionary<string, LocationTarget?> _found = new(StringComparer.Ordinal);

    public FootDrawing Drawing => drawing;

    /// <summary>All names there are, for suggestions, zones left out.</summary>
    public IEnumerable<string> Names => _kinds.Keys;

    /// <summary>The kind of thing with a name in this view, or null; without its geometry.</summary>
    public LocationTargetKind? KindOf(string name)
    {
        if (name.StartsWith(ZonePrefix, StringComparison.Ordinal))
            return zone(name[ZonePrefix.Length..]) is null ? null : LocationTargetKind.Area;
        return _kinds.TryGetValue(name, out LocationTargetKind kind) ? kind : null;
    }

    /// <summary>The thing with a name in this view, or null.</summary>
    public LocationTarget? Find(string name) => _found.GetOrAdd(name, Look);

    /// <summary>
    /// The line between two of the five longitudinal zones, after the ray of this number; null where the view has none.
    /// </summary>
    public LocationTarget? LineAfterRay(int ray) => Find(FormattableString.Invariant($"zone-line-{ray}-{ray + 1}"));

    /// <summary>True if the view shows the five longitudinal zones.</summary>
    public bool HasRays => KindOf("zone-line-1-2") is not null;

    private static Dictionary<string, LocationTargetKind> Kinds(FootDrawing drawing)
    {
        Dictionary<string, LocationTargetKind> kinds = new(StringComparer.Ordinal);
        Add(LocationTargetKind.Area, drawing.Regions.Select(region => region.Id));
        Add(LocationTargetKind.Area, drawing.Bones.Select(bone => bone.Id));
        Add(LocationTargetKind.Guide, drawing.Guides.Select(guide => guide.Id));
        Add(LocationTargetKind.Point, drawing.Landmarks.Keys);
        Add(LocationTargetKind.Border, Borders.Where(IsThere));
        return kinds;

        bool IsThere(string border) =>
            border == Silhouette || ViewDirection.OfBorder(drawing.Aspect, border) is not null;

        // Of things with the same name the first is meant.
        void Add(LocationTargetKind kind, IEnumerable<string> names)
        {
            foreach (string name in names)
                kinds.TryAdd(name, kind);
        }
    }

    private LocationTarget? Look(string name)
    {
        if (name.StartsWith(ZonePrefix, StringComparison.Ordinal))
            return zone(name[ZonePrefix.Length..]) is { } other ? LocationTarget.OfArea(other) : null;
        if (drawing.Regions.FirstOrDefault(region => region.Id == name) is { } region)
            return LocationTarget.OfArea(region.Shape.Flatten());
        if (drawing.Bones.FirstOrDefault(bone => bone.Id == name) is { } bone)
            return LocationTarget.OfArea(bone.Shape.Flatten());
        if (drawing.Guides.FirstOrDefault(guide => guide.Id == name) is { } guide)
            return LocationTarget.OfLine(LocationTargetKind.Guide,
                guide.Line.Contours.SelectMany(contour => Steps(contour.Flatten())));
        if (drawing.Landmarks.TryGetValue(name, out MapPoint point))
            return LocationTarget.OfPoint(point);
        if (name == Silhouette)
            return LocationTarget.OfLine(LocationTargetKind.Border, drawing.SilhouettePolygon.Edges);
        return ViewDirection.OfBorder(drawing.Aspect, name) is { } towards
            ? LocationTarget.OfLine(LocationTargetKind.Border, Outermost(towards))
            : null;
    }

    private static IEnumerable<(MapPoint From, MapPoint To)> Steps(IReadOnlyList<MapPoint> line) =>
        line.Zip(line.Skip(1));

    // The edges that face a direction, and beyond which nothing of the foot lies there.
    private IEnumerable<(MapPoint From, MapPoint To)> Outermost((double X, double Y) towards)
    {
        const double BeyondTheView = 1000, LeastFacing = 0.1;
        List<(MapPoint From, MapPoint To)> edges = [.. drawing.SilhouettePolygon.Edges];
        foreach ((MapPoint from, MapPoint to) in edges)
        {
            double across = Math.Abs(((to.X - from.X) * towards.Y) - ((to.Y - from.Y) * towards.X));
            if (across / EdgeDistance.OfPoints(from, to) < LeastFacing)
                continue;
            MapPoint middle = new((from.X + to.X) / 2, (from.Y + to.Y) / 2);
            MapPoint start = new(middle.X + (towards.X * 0.02), middle.Y + (towards.Y * 0.02));
            MapPoint end = new(middle.X + (towards.X * BeyondTheView), middle.Y + (towards.Y * BeyondTheView));
            if (!edges.Any(edge => EdgeDistance.Cross(start, end, edge.From, edge.To)))
                yield return (from, to);
        }
    }
}
