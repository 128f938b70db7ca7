namespace Reflexology;

/// <summary>One piece of a <see cref="Contour"/>, from where the piece before it ended to <see cref="End"/>.</summary>
/// <param name="Kind">Line, quadratic or cubic.</param>
/// <param name="Control1">
/// First control point; for a line its start is not held, so this equals <paramref name="End"/>.
/// </param>
/// <param name="Control2">Second control point of a cubic; else equal to <paramref name="End"/>.</param>
/// <param name="End">The end of the piece, in millimetres.</param>
public readonly record struct Curve(CurveKind Kind, MapPoint Control1, MapPoint Control2, MapPoint End)
{
    /// <summary>A straight line to a point.</summary>
    public static Curve LineTo(MapPoint end) => new(CurveKind.Line, end, end, end);

    /// <summary>A quadratic Bézier curve to a point.</summary>
    public static Curve QuadraticTo(MapPoint control, MapPoint end) => new(CurveKind.Quadratic, control, end, end);

    /// <summary>A cubic Bézier curve to a point.</summary>
    public static Curve CubicTo(MapPoint control1, MapPoint control2, MapPoint end) =>
        new(CurveKind.Cubic, control1, control2, end);

    /// <summary>The curve with <paramref name="move"/> applied to every point.</summary>
    public Curve Transform(Func<MapPoint, MapPoint> move) => new(Kind, move(Control1), move(Control2), move(End));
}
