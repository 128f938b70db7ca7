using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The wrong place of a shape.</summary>
/// <param name="At">The point, in millimetres of the right foot's view.</param>
/// <param name="Wrong">The pieces of the border that are wrong there, each a run of points; may be empty.</param>
/// <param name="IsGap">Whether they are not in the file, but should be.</param>
internal sealed record FaultMark(MapPoint At, ImmutableArray<ImmutableArray<MapPoint>> Wrong, bool IsGap = false)
{
    // A run that is wrong is shown as far as a picture shows it.
    private const int MostPoints = 400;

    // As far as the library lets a zone reach out of the foot, in millimetres.
    private const double Tolerance = 0.05;

    /// <summary>The wrong place that a problem of a shape names; null where it names none.</summary>
    public static FaultMark? Of(MapProblem problem, PathBeginning path, FootDrawing foot)
    {
        if (problem.Rule == MapRule.InvalidPathData)
            return path.End is { } end ? new FaultMark(end, []) : null;
        Polygon polygon = path.Outline.Flatten();
        bool hasVertex = problem is { Ring: { } ring, Vertex: { } at } && ring < polygon.Rings.Length && at < polygon.Rings[ring].Length;
        return problem.Rule switch
        {
            MapRule.SelfCrossingOutline when hasVertex => Crossing(polygon, problem.Ring!.Value, problem.Vertex!.Value),
            MapRule.OutsideFoot when hasVertex => Outside(polygon.Rings[problem.Ring!.Value], problem.Vertex!.Value, foot.SilhouettePolygon),
            MapRule.OutsideFoot => Cleft(polygon, foot.SilhouettePolygon),
            MapRule.EmptyOutline when hasVertex => new FaultMark(polygon.Rings[problem.Ring!.Value][0], [polygon.Rings[problem.Ring!.Value]]),
            MapRule.EmptyOutline => Open(path.Outline),
            _ => null,
        };
    }

    private static FaultMark? Open(Outline outline) => outline.Contours.FirstOrDefault(contour => !contour.IsClosed) is { } open
        ? new FaultMark(open.Curves[^1].End, [[open.Curves[^1].End, open.Start]], IsGap: true)
        : null;

    private static FaultMark Crossing(Polygon polygon, int ring, int vertex)
    {
        ImmutableArray<MapPoint> vertices = polygon.Rings[ring];
        (MapPoint from, MapPoint to) = (vertices[vertex], vertices[(vertex + 1) % vertices.Length]);
        foreach ((MapPoint otherFrom, MapPoint otherTo) in polygon.Edges)
        {
            if (Orientation.Sign(from, to, otherFrom) * Orientation.Sign(from, to, otherTo) < 0
                && Orientation.Sign(otherFrom, otherTo, from) * Orientation.Sign(otherFrom, otherTo, to) < 0)
            {
                return new FaultMark(Meeting(from, to, otherFrom, otherTo), [[from, to], [otherFrom, otherTo]]);
            }
        }

        return new FaultMark(from, [[from, to]]);
    }

    private static MapPoint Meeting(MapPoint a, MapPoint b, MapPoint c, MapPoint d)
    {
        double along = (((c.X - a.X) * (d.Y - c.Y)) - ((c.Y - a.Y) * (d.X - c.X)))
            / (((b.X - a.X) * (d.Y - c.Y)) - ((b.Y - a.Y) * (d.X - c.X)));
        return new MapPoint(a.X + (along * (b.X - a.X)), a.Y + (along * (b.Y - a.Y)));
    }

    private static FaultMark Outside(ImmutableArray<MapPoint> ring, int vertex, Polygon silhouette)
    {
        int last = vertex;
        while (last - vertex < Math.Min(ring.Length, MostPoints) && IsOutside(ring[last % ring.Length]))
            last++;
        return new FaultMark(ring[vertex], [[.. Enumerable.Range(vertex - 1, last - vertex + 2).Select(i => ring[(i + ring.Length) % ring.Length])]]);

        bool IsOutside(MapPoint point) => !silhouette.Contains(point) && silhouette.DistanceToBorder(point) > Tolerance;
    }

    private static FaultMark? Cleft(Polygon zone, Polygon silhouette)
    {
        ImmutableArray<MapPoint> deep =
            [.. silhouette.Rings.SelectMany(ring => ring).Where(point => zone.Contains(point) && zone.DistanceToBorder(point) > Tolerance)];
        return deep.IsEmpty ? null : new FaultMark(deep[0], [deep]);
    }
}
