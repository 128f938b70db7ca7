namespace Reflexology.Authoring;

/// <summary>
/// An affine map of the plane, as the <c>matrix</c> of SVG: (x, y) goes to (A x + C y + E, B x + D y + F).
/// </summary>
internal readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The identity.</summary>
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The greatest factor by which a length grows.</summary>
    public double LargestScale
    {
        get
        {
            // The larger singular value of the 2 x 2 part.
            double mean = ((A * A) + (B * B) + (C * C) + (D * D)) / 2, determinant = (A * D) - (B * C);
            return Math.Sqrt(mean + Math.Sqrt(Math.Max(0, (mean * mean) - (determinant * determinant))));
        }
    }

    /// <summary>Moves by x and y.</summary>
    public static Affine Translate(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>Scales about the origin.</summary>
    public static Affine Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>Turns about the origin, clockwise where y points down.</summary>
    public static Affine Rotate(double degrees)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Affine(cos, sin, -sin, cos, 0, 0);
    }

    /// <summary>Slants by angles in degrees: x by the height of a point, y by its distance across.</summary>
    public static Affine Skew(double x, double y) =>
        new(1, Math.Tan(y * Math.PI / 180), Math.Tan(x * Math.PI / 180), 1, 0, 0);

    /// <summary>The map that applies <paramref name="inner"/> first, then this.</summary>
    public Affine After(Affine inner) => new(
        (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

    /// <summary>The image of a point.</summary>
    public MapPoint Of(MapPoint point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);
}
