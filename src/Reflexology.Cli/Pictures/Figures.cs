using System.Collections.Immutable;

namespace Reflexology.Cli;

/// <summary>Outlines of the figures that mark a place.</summary>
internal static class Figures
{
    // Four cubics with control points at 0.5523 of the radius stray from a circle by less than 0.03 %.
    private const double Kappa = 0.5523;

    public static Outline Rectangle(double left, double top, double width, double height) => Polyline(
        true, new(left, top), new(left + width, top), new(left + width, top + height), new(left, top + height));

    public static Outline Circle(MapPoint centre, double radius)
    {
        double handle = Kappa * radius;
        return new Outline(
        [
            new Contour(
                At(radius, 0),
                [
                    Curve.CubicTo(At(radius, handle), At(handle, radius), At(0, radius)),
                    Curve.CubicTo(At(-handle, radius), At(-radius, handle), At(-radius, 0)),
                    Curve.CubicTo(At(-radius, -handle), At(-handle, -radius), At(0, -radius)),
                    Curve.CubicTo(At(handle, -radius), At(radius, -handle), At(radius, 0)),
                ],
                IsClosed: true),
        ]);

        MapPoint At(double x, double y) => new(centre.X + x, centre.Y + y);
    }

    public static Outline Line(MapPoint from, MapPoint to) => Polyline(false, from, to);

    public static Outline Of(Polygon polygon) => new([.. polygon.Rings.Where(ring => !ring.IsEmpty).SelectMany(ring => Polyline(true, [.. ring]).Contours)]);

    private static Outline Polyline(bool isClosed, params ImmutableArray<MapPoint> points) =>
        new([new Contour(points[0], [.. points.Skip(1).Select(Curve.LineTo)], isClosed)]);
}
