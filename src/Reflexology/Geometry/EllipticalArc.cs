namespace Reflexology;

/// <summary>An arc of an ellipse as SVG path data states it: by its ends, and which of four arcs it is.</summary>
/// <param name="From">The start.</param>
/// <param name="To">The end.</param>
/// <param name="RadiusX">
/// The radius along the first axis; its sign does not count, and radii too short to reach are lengthened.
/// </param>
/// <param name="RadiusY">The radius along the second axis.</param>
/// <param name="Degrees">The rotation of the axes, clockwise where y points down.</param>
/// <param name="IsLarge">True for the longer way round.</param>
/// <param name="IsSweep">True if it runs in the direction of growing angles.</param>
internal readonly record struct EllipticalArc(
    MapPoint From, MapPoint To, double RadiusX, double RadiusY, double Degrees, bool IsLarge, bool IsSweep)
{
    // A quarter turn at most; the thousandth of it is far below what any tolerance asks for.
    private const double LargestStep = Math.PI / 2;
    private const int MostSteps = 1024;

    /// <summary>
    /// The arc as cubic curves at most <paramref name="tolerance"/> away from it; none where it begins at its end.
    /// </summary>
    /// <remarks>From ends to centre: SVG 1.1, appendix F.6.5 and F.6.6.</remarks>
    public IEnumerable<Curve> Curves(double tolerance)
    {
        double rx = Math.Abs(RadiusX), ry = Math.Abs(RadiusY);
        if (From == To)
            return [];
        if (rx == 0 || ry == 0)
            return [Curve.LineTo(To)];

        (double sin, double cos) = Math.SinCos(Degrees * Math.PI / 180);
        double halfX = (From.X - To.X) / 2, halfY = (From.Y - To.Y) / 2;
        double x = ((cos * halfX) + (sin * halfY)) / rx, y = ((cos * halfY) - (sin * halfX)) / ry;
        double reach = (x * x) + (y * y);
        if (reach > 1)
        {
            double enlarged = Math.Sqrt(reach);
            rx *= enlarged;
            ry *= enlarged;
            x /= enlarged;
            y /= enlarged;
            reach = 1;
        }

        // On the unit circle: the ends are (x, y) and (-x, -y) seen from their middle, the centre is off to one side.
        double aside = Math.Sqrt((1 / reach) - 1) * (IsLarge == IsSweep ? -1 : 1);
        double centreX = aside * y, centreY = -aside * x;
        double start = Math.Atan2(y - centreY, x - centreX), sweep = Math.Atan2(-y - centreY, -x - centreX) - start;
        if (IsSweep && sweep < 0)
            sweep += 2 * Math.PI;
        else if (!IsSweep && sweep > 0)
            sweep -= 2 * Math.PI;

        double middleX = (From.X + To.X) / 2, middleY = (From.Y + To.Y) / 2;
        return double.IsFinite(sweep)
            ? Pieces(start, sweep, Steps(Math.Abs(sweep), Math.Max(rx, ry), tolerance), OnEllipse)
            : [Curve.LineTo(To)];

        MapPoint OnEllipse(double unitX, double unitY)
        {
            double onX = rx * (centreX + unitX), onY = ry * (centreY + unitY);
            return new MapPoint(middleX + (cos * onX) - (sin * onY), middleY + (sin * onX) + (cos * onY));
        }
    }

    /// <summary>
    /// The largest distance of the cubic curve that stands for part of a circle, as a share of the radius.
    /// </summary>
    /// <remarks>
    /// L. Maisonobe, Drawing an elliptical arc using polylines, quadratic or cubic Bézier curves (2003): 2/27 sin⁶(θ/4)
    /// / cos²(θ/4).
    /// </remarks>
    internal static double Error(double angle)
    {
        (double sin, double cos) = Math.SinCos(angle / 4);
        return 2.0 / 27 * Math.Pow(sin, 6) / (cos * cos);
    }

    private static int Steps(double sweep, double radius, double tolerance)
    {
        int steps = Math.Max(1, (int)Math.Ceiling((sweep / LargestStep) - 1e-9));
        while (steps < MostSteps && radius * Error(sweep / steps) > tolerance)
            steps++;
        return steps;
    }

    private IEnumerable<Curve> Pieces(double start, double sweep, int steps, Func<double, double, MapPoint> onEllipse)
    {
        double step = sweep / steps, reach = 4.0 / 3 * Math.Tan(step / 4);
        for (int i = 0; i < steps; i++)
        {
            (double sinA, double cosA) = Math.SinCos(start + (i * step));
            (double sinB, double cosB) = Math.SinCos(start + ((i + 1) * step));
            yield return Curve.CubicTo(
                onEllipse(cosA - (reach * sinA), sinA + (reach * cosA)),
                onEllipse(cosB + (reach * sinB), sinB - (reach * cosB)),
                i == steps - 1 ? To : onEllipse(cosB, sinB));
        }
    }
}
