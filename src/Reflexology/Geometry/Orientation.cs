using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>The exact orientation test: the side of a line that a point is on, for any finite doubles.</summary>
internal static class Orientation
{
    // (3 + 16 u) u with u = 2^-53: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust
    // Geometric Predicates" (1997), section 4.2, bound A of the two-dimensional orientation test, a factor of
    // |left| + |right|. That is |left + right| where the signs agree; where not, no rounding can turn the answer.
    internal const double FilterBound = (3.0 + (16.0 * Ulp)) * Ulp;
    private const double Ulp = 1.1102230246251565e-16;

    // More than two products lose to underflow (2^-1074), which the bound does not cover.
    internal const double FilterFloor = 1e-290;

    /// <summary>
    /// The sign of (b - a) x (p - a): in a frame with y down, +1 when <paramref name="p"/> lies to the right of the way
    /// from <paramref name="a"/> to <paramref name="b"/>, -1 to the left, 0 exactly on the line through both.
    /// </summary>
    /// <remarks>
    /// Two products and an error bound decide almost every case, in a nanosecond or two. Points within a few rounding
    /// errors of the line take under ten. Where whole numbers must decide it is about eighty, and up to half a
    /// microsecond if the coordinates span the range of the doubles. Nothing is allocated.
    /// </remarks>
    /// <exception cref="ArgumentException">A coordinate is NaN or infinite.</exception>
    public static int Sign(MapPoint a, MapPoint b, MapPoint p)
    {
        if (IsFarFromTheLine(a, b, p, out double determinant))
            return determinant > 0 ? 1 : -1;
        return SignNearTheLine(a, b, p);
    }

    /// <summary>
    /// True if <paramref name="p"/> is to the right of the way from <paramref name="a"/> to <paramref name="b"/>, in a
    /// frame with y down, where a point on the line counts as lying at (x + e, y + e²), for an e above 0 smaller than
    /// any double: on the side of larger x, and below a level line. This is the half-open rule of
    /// <see cref="Polygon"/>.
    /// </summary>
    /// <remarks>
    /// The answers for a to b and for b to a always differ, unless a equals b: then both are false. Cost as of
    /// <see cref="Sign"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">A coordinate is NaN or infinite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsToTheRight(MapPoint a, MapPoint b, MapPoint p)
    {
        if (IsFarFromTheLine(a, b, p, out double determinant))
            return determinant > 0;
        return IsToTheRightNearTheLine(a, b, p);
    }

    /// <summary>True if the rounded determinant certainly has the sign of the exact one.</summary>
    /// <remarks>
    /// False for NaN and infinity, and where overflow makes them: every comparison with them then fails.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsFarFromTheLine(MapPoint a, MapPoint b, MapPoint p, out double determinant)
    {
        double left = (b.X - a.X) * (p.Y - a.Y);
        double right = (b.Y - a.Y) * (p.X - a.X);
        determinant = left - right;
        return Math.Abs(determinant) > (FilterBound * Math.Abs(left + right)) + FilterFloor;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsToTheRightNearTheLine(MapPoint a, MapPoint b, MapPoint p)
    {
        // Ends of an edge come up most of all, and without a jump on what cannot be guessed.
        bool isRightOnTheLine = (b.Y < a.Y) | ((b.Y == a.Y) & (b.X > a.X));
        if (((p.X - a.X == 0) & (p.Y - a.Y == 0)) | ((p.X - b.X == 0) & (p.Y - b.Y == 0)))
            return isRightOnTheLine;
        int sign = SignNearTheLine(a, b, p);
        return sign > 0 || (sign == 0 && isRightOnTheLine);
    }

    private static int SignNearTheLine(MapPoint a, MapPoint b, MapPoint p) =>
        TailedOrientation.TrySign(a, b, p, out int sign) ? sign : WholeNumberOrientation.Sign(a, b, p);
}
