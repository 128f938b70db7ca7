using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Outlines of plain figures.</summary>
internal static class Shapes
{
    // Four cubics with control points at 0.5523 of the radius stray from an ellipse by less than 0.03 %.
    private const double Kappa = 0.5522847498;

    public static Outline Rectangle(double left, double top, double width, double height) => Closed(
        new(left, top),
        Curve.LineTo(new(left + width, top)),
        Curve.LineTo(new(left + width, top + height)),
        Curve.LineTo(new(left, top + height)));

    /// <summary>A rectangle with round corners of a radius, at most half of each side.</summary>
    public static Outline Rounded(double left, double top, double width, double height, double radius)
    {
        double right = left + width, bottom = top + height, r = radius, k = radius * (1 - Kappa);
        return Closed(
            new(left + r, top),
            Curve.LineTo(new(right - r, top)),
            Curve.CubicTo(new(right - k, top), new(right, top + k), new(right, top + r)),
            Curve.LineTo(new(right, bottom - r)),
            Curve.CubicTo(new(right, bottom - k), new(right - k, bottom), new(right - r, bottom)),
            Curve.LineTo(new(left + r, bottom)),
            Curve.CubicTo(new(left + k, bottom), new(left, bottom - k), new(left, bottom - r)),
            Curve.LineTo(new(left, top + r)),
            Curve.CubicTo(new(left, top + k), new(left + k, top), new(left + r, top)));
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

    public static Outline Ellipse(MapPoint c, double rx, double ry)
    {
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
