namespace Reflexology;

/// <summary>
/// An affine map with a thin plate bent over it, so that each landmark is matched: F. L. Bookstein, Principal warps,
/// IEEE PAMI 11(6), 1989, with U(r) = r² log r². Built from the residuals of the affine map, so a foot that it fits
/// stays as it is. Immutable; lookup allocates nothing and costs a logarithm for each landmark.
/// </summary>
internal sealed class ThinPlateSpline
{
    private const int MostSteps = 50;
    private const double ShortestStep = 1.0 / 1024;

    private readonly LinearMap _linear;
    private readonly double _perUnit;
    private readonly double[] _x, _y, _bendX, _bendY;

    // Behind the bend of each landmark: the constant, and what goes with x and y.
    private readonly int _count;

    /// <summary>Bends an affine map.</summary>
    /// <param name="pairs">The landmarks, which do not lie on a line.</param>
    /// <param name="linear">Their affine fit.</param>
    /// <param name="smoothing">
    /// 0 to pass through each landmark; see <see cref="RegistrationOptions.Smoothing"/>.
    /// </param>
    public ThinPlateSpline(LandmarkPairs pairs, LinearMap linear, double smoothing)
    {
        _linear = linear;
        _count = pairs.Count;
        _perUnit = 1 / pairs.SeenSpread.Radius;
        _x = new double[_count];
        _y = new double[_count];
        double[] leftX = new double[_count + 3], leftY = new double[_count + 3];
        for (int i = 0; i < _count; i++)
        {
            SeenPoint seen = pairs.Seen[i];
            MapPoint fitted = linear.ToReference(seen.X, seen.Y);
            (_x[i], _y[i]) = Scaled(seen.X, seen.Y);
            (leftX[i], leftY[i]) = (pairs.Reference[i].X - fitted.X, pairs.Reference[i].Y - fitted.Y);
        }

        var equations = new PivotedQr(Matrix(smoothing));
        (_bendX, _bendY) = (equations.Solve(leftX), equations.Solve(leftY));
    }

    /// <summary>The place on the reference foot; NaN where a coordinate is not finite.</summary>
    public MapPoint ToReference(double x, double y)
    {
        MapPoint flat = _linear.ToReference(x, y);
        (x, y) = Scaled(x, y);
        double bentX = _bendX[_count] + (_bendX[_count + 1] * x) + (_bendX[_count + 2] * y);
        double bentY = _bendY[_count] + (_bendY[_count + 1] * x) + (_bendY[_count + 2] * y);
        for (int i = 0; i < _count; i++)
        {
            double bend = Bend(Square(x - _x[i], y - _y[i]));
            bentX += _bendX[i] * bend;
            bentY += _bendY[i] * bend;
        }

        return new MapPoint(flat.X + bentX, flat.Y + bentY);
    }

    /// <summary>
    /// The place as seen, by Newton's method from where the affine map has it: it leads back to within
    /// <see cref="FootRegistration.InverseTolerance"/>, without passing a fold, or is NaN.
    /// </summary>
    public SeenPoint FromReference(MapPoint point)
    {
        SeenPoint at = _linear.FromReference(point);
        double off = Distance(at, point);
        for (int step = 0; step < MostSteps && off > FootRegistration.InverseTolerance; step++)
        {
            (SeenPoint next, double nextOff) = Nearer(at, off, point);
            if (!(nextOff < off))
                break;
            (at, off) = (next, nextOff);
        }

        return off <= FootRegistration.InverseTolerance && IsUnfolded(at) ? at : new SeenPoint(double.NaN, double.NaN);
    }

    /// <summary>
    /// True if the Jacobian determinant at a point has the sign of the affine map's: there is no fold.
    /// </summary>
    public bool IsUnfolded(SeenPoint point) => Local(point).Determinant * Math.Sign(_linear.Determinant) > 0;

    // Newton's step, or a shorter one the same way where that leads farther off.
    private (SeenPoint At, double Off) Nearer(SeenPoint at, double off, MapPoint goal)
    {
        SeenPoint full = Local(at).FromReference(goal);
        for (double share = 1; share >= ShortestStep; share /= 2)
        {
            var next = new SeenPoint(at.X + (share * (full.X - at.X)), at.Y + (share * (full.Y - at.Y)));
            double nextOff = Distance(next, goal);
            if (nextOff < off)
                return (next, nextOff);
        }

        return (at, off);
    }

    // The map that touches the spline at a point: its derivatives there.
    private LinearMap Local(SeenPoint point)
    {
        (double x, double y) = Scaled(point.X, point.Y);
        double xx = _bendX[_count + 1], xy = _bendX[_count + 2], yx = _bendY[_count + 1], yy = _bendY[_count + 2];
        for (int i = 0; i < _count; i++)
        {
            double dx = x - _x[i], dy = y - _y[i], square = Square(dx, dy);
            double slope = square > 0 ? 2 * (Math.Log(square) + 1) : 0;
            xx += _bendX[i] * slope * dx;
            xy += _bendX[i] * slope * dy;
            yx += _bendY[i] * slope * dx;
            yy += _bendY[i] * slope * dy;
        }

        return new LinearMap(
            _linear.XX + (xx * _perUnit),
            _linear.XY + (xy * _perUnit),
            _linear.YX + (yx * _perUnit),
            _linear.YY + (yy * _perUnit),
            point, ToReference(point.X, point.Y));
    }

    private double[][] Matrix(double smoothing)
    {
        var columns = new double[_count + 3][];
        for (int i = 0; i < _count; i++)
        {
            int at = i;
            IEnumerable<double> bends = Enumerable.Range(0, _count)
                .Select(j => Bend(Square(_x[at] - _x[j], _y[at] - _y[j])));
            columns[i] = [.. bends, 1, _x[i], _y[i]];
            columns[i][i] = smoothing;
        }

        columns[_count] = [.. Enumerable.Repeat(1.0, _count), 0, 0, 0];
        columns[_count + 1] = [.. _x, 0, 0, 0];
        columns[_count + 2] = [.. _y, 0, 0, 0];
        return columns;
    }

    // In a frame where the landmarks lie about 1 from their centre, whatever the unit.
    private (double X, double Y) Scaled(double x, double y) =>
        ((x - _linear.From.X) * _perUnit, (y - _linear.From.Y) * _perUnit);

    private double Distance(SeenPoint from, MapPoint to)
    {
        MapPoint at = ToReference(from.X, from.Y);
        return double.Hypot(at.X - to.X, at.Y - to.Y);
    }

    private static double Square(double x, double y) => (x * x) + (y * y);

    private static double Bend(double square) => square > 0 ? square * Math.Log(square) : 0;
}
