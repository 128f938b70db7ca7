using System.Numerics;

namespace Reflexology.Tests;

/// <summary>
/// The orientation of three points by plain whole-number arithmetic, written without regard to the library's.
/// </summary>
internal static class OrientationOracle
{
    // Larger than any coordinate in units of 2^-1074, and than any difference of two.
    private const int Bits = 2200;

    public static int Sign(MapPoint a, MapPoint b, MapPoint p) =>
        Determinant((Whole(a.X), Whole(a.Y)), (Whole(b.X), Whole(b.Y)), (Whole(p.X), Whole(p.Y))).Sign;

    /// <summary>
    /// The sign for a point that is really moved by e = 2^-2200 to the right and by e² down, in those units.
    /// </summary>
    public static int SignOfMoved(MapPoint a, MapPoint b, MapPoint p)
    {
        BigInteger one = BigInteger.One << (2 * Bits), e = BigInteger.One << Bits;
        return Determinant(
            (Whole(a.X) * one, Whole(a.Y) * one),
            (Whole(b.X) * one, Whole(b.Y) * one),
            ((Whole(p.X) * one) + e, (Whole(p.Y) * one) + 1)).Sign;
    }

    private static BigInteger Determinant(
        (BigInteger X, BigInteger Y) a, (BigInteger X, BigInteger Y) b, (BigInteger X, BigInteger Y) p) =>
        ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));

    // The value in units of 2^-1074, of which every double is a whole multiple.
    private static BigInteger Whole(double value)
    {
        int halvings = 0;
        for (; value != Math.Floor(value); halvings++)
            value *= 2;
        return new BigInteger(value) << (1074 - halvings);
    }
}
