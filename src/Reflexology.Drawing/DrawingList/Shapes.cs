using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Outlines of plain figures.</summary>
internal static class Shapes
{
    public static Outline Rectangle(double left, double top, double width, double height) => Closed(
        new(left, top),
        Curve.LineTo(new(left + width, top)),
        Curve.LineTo(new(left + width, top + height)),
        Curve.LineTo(new(left, top + height)));

    /// <summary>A rectangle whose corners are quarters of a circle.</summary>
    public static Outline Rounded(PageRect rect, double radius)
    {
        const double Kappa = 0.5522847498;
        double k = radius * (1 - Kappa);
        (double l, double t, double r, double b) = (rect.Left, rect.Top, rect.Right, rect.Bottom);
        return Closed(
            new(l + radius, t),
            Curve.LineTo(new(r - radius, t)),
            Curve.CubicTo(new(r - k, t), new(r, t + k), new(r, t + radius)),
            Curve.LineTo(new(r, b - radius)),
            Curve.CubicTo(new(r, b - k), new(r - k, b), new(r - radius, b)),
            Curve.LineTo(new(l + radius, b)),
            Curve.CubicTo(new(l + k, b), new(l, b - k), new(l, b - radius)),
            Curve.LineTo(new(l, t + radius)),
            Curve.CubicTo(new(l, t + k), new(l + k, t), new(l + radius, t)));
    }

    public static Outline Line(ImmutableArray<PagePoint> points)
    {
        IEnumerable<Curve> lines = points.Skip(1).Select(point => Curve.LineTo(new(point.X, point.Y)));
        return new Outline([new Contour(new(points[0].X, points[0].Y), [.. lines], IsClosed: false)]);
    }

    /// <summary>The rings of a polygon as lines.</summary>
    public static Outline FromPolygon(Polygon polygon)
    {
        return new Outline([.. polygon.Rings.Where(ring => !ring.IsEmpty).Select(Ring)]);

        static Contour Ring(ImmutableArray<MapPoint> ring) =>
            new(ring[0], [.. ring.Skip(1).Select(Curve.LineTo)], IsClosed: true);
    }

    // Four cubics with control points at 0.5523 of the radius stray from an ellipse by less than 0.03 %.
    public static Outline Ellipse(MapPoint c, double rx, double ry)
    {
        const double Kappa = 0.5522847498;
        double kx = rx * Kappa, ky = ry * Kappa;
        return Closed(
            new(c.X + rx, c.Y),
            Curve.CubicTo(new(c.X + rx, c.Y + ky), new(c.X + kx, c.Y + ry), new(c.X, c.Y + ry)),
            Curve.CubicTo(new(c.X - kx, c.Y + ry), new(c.X - rx, c.Y + ky), new(c.X - rx, c.Y)),
            Curve.CubicTo(new(c.X - rx, c.Y - ky), new(c.X - kx, c.Y - ry), new(c.X, c.Y - ry)),
            Curve.CubicTo(new(c.X + kx, c.Y - ry), new(c.X + rx, c.Y - ky), new(c.X + rx, c.Y)));
    }

    private static Outline Closed(MapPoint start, params ImmutableArray<Curve> curves) =>
        new([new Contour(start, curves, IsClosed: true)]);
}
