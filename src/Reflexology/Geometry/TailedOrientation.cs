namespace Reflexology;

/// <summary>
/// The sign of (b - a) x (p - a) for points that lie on the line or within a few rounding errors of it, from
/// differences and products together with their tails, that is with what rounding took off them.
/// </summary>
/// <remarks>
/// Stages B and C of J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
/// Predicates" (1997), section 4.2, with fused multiply-adds for the products.
/// </remarks>
internal static class TailedOrientation
{
    // Of a larger sum of products no tail is lost to underflow: see the uses.
    private const double SmallestTrusted = 1e-250;

    // With u = 2^-53, leaving out the products of two tails costs at most u^2 sum. Rounding costs 1 u^2 sum in
    // productTails, 3 in the two products of the correction, 2 in their difference and 3 in the total: 10 u^2 sum,
    // and terms with u^3. Rounded up to 16 u^2 for these, and for underflow of a tail's product.
    private const double CorrectedBound = 16.0 * 1.1102230246251565e-16 * 1.1102230246251565e-16;

    /// <summary>
    /// Decides the sign by tails, where they suffice. Only for points for which
    /// <see cref="Orientation.IsFarFromTheLine"/> is false; false for NaN and infinity.
    /// </summary>
    public static bool TrySign(MapPoint a, MapPoint b, MapPoint p, out int sign)
    {
        sign = 0;
        double toX = b.X - a.X, toY = b.Y - a.Y, x = p.X - a.X, y = p.Y - a.Y;
        double left = toX * y, right = toY * x;
        double sum = Math.Abs(left + right);
        if (!(sum is >= SmallestTrusted and <= double.MaxValue))
        {
            // Products that are zero because a factor is; then all six coordinates are finite, for 0 times infinity is
            // NaN.
            return left == 0 && right == 0 && (toX == 0 || y == 0) && (toY == 0 || x == 0);
        }

        if (p.X == b.X && p.Y == b.Y)
            return true;

        double toXTail = Tail(b.X, a.X, toX), toYTail = Tail(b.Y, a.Y, toY);
        double xTail = Tail(p.X, a.X, x), yTail = Tail(p.Y, a.Y, y);
        double leftTail = Math.FusedMultiplyAdd(toX, y, -left), rightTail = Math.FusedMultiplyAdd(toY, x, -right);

        // Near the line, left and right are so close to each other that their difference is exact (Sterbenz).
        double determinant = left - right;
        double productTails = leftTail - rightTail;
        if (toXTail == 0 && toYTail == 0 && xTail == 0 && yTail == 0)
        {
            // Rounding keeps the order of two exact products, unless it makes them equal; then it is their tails'
            // order.
            sign = Math.Sign(determinant != 0 ? determinant : productTails);
            return true;
        }

        double correction =
            Math.FusedMultiplyAdd(toX, yTail, toXTail * y) - Math.FusedMultiplyAdd(toY, xTail, toYTail * x);
        determinant += productTails + correction;
        sign = determinant > 0 ? 1 : -1;

        // At the very end of the doubles a difference's tail may overflow on the way and be NaN, which decides nothing.
        return Math.Abs(determinant) > CorrectedBound * sum;
    }

    // What is missing from the rounded difference to x - y, exactly (two-diff: Shewchuk, section 2.3).
    private static double Tail(double x, double y, double difference)
    {
        double nearlyY = x - difference;
        double nearlyX = difference + nearlyY;
        return (x - nearlyX) + (nearlyY - y);
    }
}
