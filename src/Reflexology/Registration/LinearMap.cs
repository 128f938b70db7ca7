namespace Reflexology;

/// <summary>
/// A similarity or affine map of the plane. It is relative to the centres of the landmarks, so that a foot far from the
/// origin loses no digits.
/// </summary>
/// <param name="XX">Reference x for each seen x.</param>
/// <param name="XY">Reference x for each seen y.</param>
/// <param name="YX">Reference y for each seen x.</param>
/// <param name="YY">Reference y for each seen y.</param>
/// <param name="From">The centre of the landmarks as seen.</param>
/// <param name="To">The centre of the landmarks on the reference foot.</param>
internal readonly record struct LinearMap(double XX, double XY, double YX, double YY, SeenPoint From, MapPoint To)
{
    /// <summary>The area in square millimetres that a unit of area becomes; below 0 where the map mirrors.</summary>
    public double Determinant => (XX * YY) - (XY * YX);

    /// <summary>The greatest and the least stretch over all directions, in millimetres per unit.</summary>
    /// <remarks>The singular values of the matrix, from its parts that turn and that mirror.</remarks>
    public (double Greatest, double Least) Stretch
    {
        get
        {
            double turning = double.Hypot(XX + YY, YX - XY) / 2, mirroring = double.Hypot(XX - YY, YX + XY) / 2;
            return (turning + mirroring, Math.Abs(turning - mirroring));
        }
    }

    /// <summary>The place on the reference foot; NaN where a coordinate is not finite.</summary>
    public MapPoint ToReference(double x, double y)
    {
        double dx = x - From.X, dy = y - From.Y;
        return new MapPoint(To.X + ((XX * dx) + (XY * dy)), To.Y + ((YX * dx) + (YY * dy)));
    }

    /// <summary>The inverse: the place as seen.</summary>
    public SeenPoint FromReference(MapPoint point)
    {
        double dx = point.X - To.X, dy = point.Y - To.Y, determinant = Determinant;
        return new SeenPoint(From.X + (((YY * dx) - (XY * dy)) / determinant),
            From.Y + (((XX * dy) - (YX * dx)) / determinant));
    }
}
