using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The wrong place of a shape.</summary>
/// <param name="At">The point, in millimetres of the right foot's view.</param>
/// <param name="Wrong">The pieces of the border that are wrong there, each a run of points; may be empty.</param>
/// <param name="IsGap">True where they are missing in the file.</param>
internal sealed record WrongPlace(MapPoint At, ImmutableArray<ImmutableArray<MapPoint>> Wrong, bool IsGap = false)
{
    // A run that is wrong is shown as far as a picture shows it.
    private const int MostPoints = 400;

    /// <summary>The wrong place that a problem of a shape names; null where it names none.</summary>
    public static WrongPlace? Find(MapProblem problem, PathBeginning path, FootDrawing foot)
    {
        if (problem.Rule == MapRule.InvalidPathData)
            return path.End is { } end ? new WrongPlace(end, []) : null;
        Polygon polygon = path.Outline.Flatten();
        int ring = problem.Ring ?? int.MaxValue;
        int vertex = problem.Vertex ?? int.MaxValue;
        bool hasVertex = ring < polygon.Rings.Length && vertex < polygon.Rings[ring].Length;
        return problem.Rule switch
        {
            MapRule.SelfCrossingOutline when hasVertex => Crossing(polygon, ring, vertex),
            MapRule.OutsideFoot when hasVertex => Outside(polygon.Rings[ring], vertex, foot.SilhouettePolygon),
            MapRule.OutsideFoot => Cleft(polygon, foot.SilhouettePolygon),
            MapRule.EmptyOutline when hasVertex => new WrongPlace(polygon.Rings[ring][0], [polygon.Rings[ring]]),
            MapRule.EmptyOutline => Open(path.Outline),
            _ => null,
        };
    }

    private static WrongPlace? Open(Outline outline)
    {
        if (outline.Contours.FirstOrDefault(contour => !contour.IsClosed) is not { } open)
            return null;
        MapPoint end = open.Curves[^1].End;
        return new WrongPlace(end, [[end, open.Start]], IsGap: true);
    }

    private static WrongPlace Crossing(Polygon polygon, int ring, int vertex)
    {
        ImmutableArray<MapPoint> vertices = polygon.Rings[ring];
        (MapPoint from, MapPoint to) = (vertices[vertex], vertices[(vertex + 1) % vertices.Length]);
        foreach ((MapPoint otherFrom, MapPoint otherTo) in polygon.Edges)
        {
            if (AreOnBothSides(from, to, otherFrom, otherTo) && AreOnBothSides(otherFrom, otherTo, from, to))
                return new WrongPlace(Meeting(from, to, otherFrom, otherTo), [[from, to], [otherFrom, otherTo]]);
        }

        return new WrongPlace(from, [[from, to]]);
    }

    private static bool AreOnBothSides(MapPoint from, MapPoint to, MapPoint one, MapPoint other) =>
        Orientation.Sign(from, to, one) * Orientation.Sign(from, to, other) < 0;

    private static MapPoint Meeting(MapPoint a, MapPoint b, MapPoint c, MapPoint d)
    {
        double along = (((c.X - a.X) * (d.Y - c.Y)) - ((c.Y - a.Y) * (d.X - c.X)))
            / (((b.X - a.X) * (d.Y - c.Y)) - ((b.Y - a.Y) * (d.X - c.X)));
        return new MapPoint(a.X + (along * (b.X - a.X)), a.Y + (along * (b.Y - a.Y)));
    }

    private static WrongPlace Outside(ImmutableArray<MapPoint> ring, int vertex, Polygon silhouette)
    {
        int last = vertex;
        while (last - vertex < Math.Min(ring.Length, MostPoints) && IsOutside(ring[last % ring.Length]))
            last++;
        IEnumerable<int> run = Enumerable.Range(vertex - 1, last - vertex + 2);
        return new WrongPlace(ring[vertex], [[.. run.Select(i => ring[(i + ring.Length) % ring.Length])]]);

        bool IsOutside(MapPoint point) =>
            !silhouette.Contains(point) && silhouette.DistanceToBorder(point) > Polygon.LineWidth;
    }

    private static WrongPlace? Cleft(Polygon zone, Polygon silhouette)
    {
        ImmutableArray<MapPoint> deep = [.. silhouette.Rings.SelectMany(ring => ring).Where(IsDeep)];
        return deep.IsEmpty ? null : new WrongPlace(deep[0], [deep]);

        bool IsDeep(MapPoint point) => zone.Contains(point) && zone.DistanceToBorder(point) > Polygon.LineWidth;
    }
}
