using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A blurred ellipse as an ellipse with a gradient, which every program shows as soft.</summary>
/// <param name="Centre">Its centre.</param>
/// <param name="RadiusX">Half its width, blur included.</param>
/// <param name="RadiusY">Half its height, blur included.</param>
/// <param name="Ink">Its colour, opaque.</param>
/// <param name="Stops">Opacities at even distances from the centre to the edge.</param>
internal sealed record SoftDisc(
    MapPoint Centre, double RadiusX, double RadiusY, Ink Ink, ImmutableArray<double> Stops)
{
    private const int StopCount = 9;

    // Deviations beyond the edge after which nothing is seen.
    private const double Reach = 2.5;

    private const double Tolerance = 1e-6;

    /// <summary>The disc of a blurred item; null for one that is no upright ellipse with a fill alone.</summary>
    public static SoftDisc? Of(PathItem item)
    {
        PathStyle style = item.Style;
        if (style.Fill is not { } fill || style is not { Stroke: null, Pattern: null } || Ellipse(item.Outline) is not
            { } ellipse)
            return null;
        double radius = (ellipse.RadiusX + ellipse.RadiusY) / 2, blur = style.Blur;
        double wider = (radius + (Reach * blur)) / radius;

        // In the middle the exact value of a disc; towards the edge that of a straight one.
        double middle = 1 - Math.Exp(-radius * radius / (2 * blur * blur));
        IEnumerable<double> stops =
            from i in Enumerable.Range(0, StopCount)
            let away = i * radius * wider / (StopCount - 1)
            let share = SoftEdge.Below((radius - away) / blur) / SoftEdge.Below(radius / blur)
            select i == StopCount - 1 ? 0 : fill.Opacity * middle * share;
        return new SoftDisc(
            ellipse.Centre, ellipse.RadiusX * wider, ellipse.RadiusY * wider, fill.At(1), [.. stops]);
    }

    // Four cubics whose ends lie in the middle of the sides of their bounding box.
    private static (MapPoint Centre, double RadiusX, double RadiusY)? Ellipse(Outline outline)
    {
        if (outline.Contours is not [{ IsClosed: true, Curves: { Length: 4 } curves }]
            || curves.Any(curve => curve.Kind != CurveKind.Cubic))
            return null;
        MapPoint[] ends = [.. curves.Select(curve => curve.End)];
        MapPoint a = ends[0], b = ends[1], c = ends[2], d = ends[3];
        bool isUpright = Same(a.X, c.X) && Same(b.Y, d.Y) && Same(a.Y + c.Y, 2 * b.Y) && Same(b.X + d.X, 2 * a.X);
        bool isRound = curves.All(curve => Same(Math.Abs(curve.Control2.X - a.X), Math.Abs(curve.End.X - a.X))
            || Same(Math.Abs(curve.Control2.Y - b.Y), Math.Abs(curve.End.Y - b.Y)));
        return isUpright && isRound ? (new MapPoint(a.X, b.Y), Math.Abs(b.X - a.X), Math.Abs(a.Y - b.Y)) : null;

        static bool Same(double x, double y) => Math.Abs(x - y) < Tolerance;
    }
}
