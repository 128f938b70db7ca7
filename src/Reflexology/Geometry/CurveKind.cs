namespace Reflexology;

/// <summary>The kinds of <see cref="Curve"/>.</summary>
public enum CurveKind
{
    /// <summary>A straight line; no control point.</summary>
    Line,

    /// <summary>A quadratic Bézier curve; one control point, <see cref="Curve.Control1"/>.</summary>
    Quadratic,

    /// <summary>A cubic Bézier curve; two control points.</summary>
    Cubic,
}
