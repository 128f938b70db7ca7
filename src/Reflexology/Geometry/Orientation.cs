using System.Numerics;

namespace Reflexology;

/// <summary>On which side of a line a point lies, exactly, for any finite doubles.</summary>
public static class Orientation
{
    // (3 + 16 u) u with u = 2^-53: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust
    // Geometric Predicates" (1997), section 4.2, bound A of the two-dimensional orientation test.
    private const double FilterBound = (3.0 + (16.0 * Ulp)) * Ulp;
    private const double Ulp = 1.1102230246251565e-16;

    // Below this a product may have lost bits to underflow, which the bound does not cover.
    private const double SmallestTrusted = 1e-280;

    /// <summary>
    /// The sign of (b - a) x (p - a): in a frame with y down, +1 when <paramref name="p"/> lies to the right of the way
    /// from <paramref name="a"/> to <paramref name="b"/>, -1 to the left, 0 exactly on the line through both.
    /// </summary>
    /// <remarks>
    /// Two products and an error bound decide almost every case; only points within a few rounding errors of the line
    /// fall back on whole-number arithmetic, which costs about a microsecond and allocates.
    /// </remarks>
    /// <exception cref="ArgumentException">A coordinate is NaN or infinite.</exception>
    public static int Sign(MapPoint a, MapPoint b, MapPoint p)
    {
        double left = (b.X - a.X) * (p.Y - a.Y);
        double right = (b.Y - a.Y) * (p.X - a.X);
        double determinant = left - right;
        double sum = Math.Abs(left) + Math.Abs(right);
        double bound = FilterBound * sum;
        if (sum is >= SmallestTrusted and <= double.MaxValue && Math.Abs(determinant) > bound)
            return Math.Sign(determinant);
        return ExactSign(a, b, p);
    }

    private static int ExactSign(MapPoint a, MapPoint b, MapPoint p)
    {
        // Every finite double is a whole multiple of 2^-1074; at the smallest exponent among the six all are whole.
        Span<double> values = [a.X, a.Y, b.X, b.Y, p.X, p.Y];
        int exponent = int.MaxValue;
        foreach (double value in values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"Expected finite coordinates, found {value}.");
            if (value != 0)
                exponent = Math.Min(exponent, Exponent(value));
        }

        BigInteger ax = Whole(a.X, exponent), ay = Whole(a.Y, exponent);
        BigInteger left = (Whole(b.X, exponent) - ax) * (Whole(p.Y, exponent) - ay);
        BigInteger right = (Whole(b.Y, exponent) - ay) * (Whole(p.X, exponent) - ax);
        return left.CompareTo(right);
    }

    private static int Exponent(double value) =>
        Math.Max((int)((BitConverter.DoubleToUInt64Bits(value) >> 52) & 0x7FF), 1) - 1075;

    private static BigInteger Whole(double value, int exponent)
    {
        if (value == 0)
            return BigInteger.Zero;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = bits & 0xF_FFFF_FFFF_FFFF;
        bool isNormal = ((bits >> 52) & 0x7FF) != 0;
        BigInteger whole = new BigInteger(isNormal ? fraction | (1UL << 52) : fraction) << (Exponent(value) - exponent);
        return value < 0 ? -whole : whole;
    }
}
