using System.Numerics;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>Compares the predicate with whole-number arithmetic that is written here once more, and plainly.</summary>
public class OrientationOracleTests
{
    private static readonly Gen<double> AnyFinite = Gen.OneOf(
        Gen.Int[-8, 8].Select(n => (double)n),
        Gen.Int[-8, 8].Select(n => n * double.Epsilon),
        Gen.Int[-300_000, 300_000].Select(n => n / 1024.0),
        Gen.Double[-1, 1],
        Gen.Long.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite));

    private static readonly Gen<MapPoint> AnyPoint = Gen.Select(AnyFinite, AnyFinite, (x, y) => new MapPoint(x, y));

    // A point computed to lie on the line, then moved by up to three ulps: where rounding decides. The powers of two bring
    // the products to either end of the doubles, and into the denormals.
    private static readonly Gen<(MapPoint A, MapPoint B, MapPoint P)> NearlyOnALine =
        from a in Near
        from b in Near
        from along in Gen.Double[-2, 3]
        from dx in Gen.Int[-3, 3]
        from dy in Gen.Int[-3, 3]
        from exponent in Gen.OneOf(Gen.Const(0), Gen.Int[-540, -520], Gen.Int[505, 515])
        let p = new MapPoint(Moved(a.X + (along * (b.X - a.X)), dx), Moved(a.Y + (along * (b.Y - a.Y)), dy))
        select (Scaled(a, exponent), Scaled(b, exponent), Scaled(p, exponent));

    private static readonly Gen<(MapPoint A, MapPoint B, MapPoint P)> Triples =
        Gen.OneOf(Gen.Select(AnyPoint, AnyPoint, AnyPoint), NearlyOnALine);

    private static Gen<MapPoint> Near => Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1], (x, y) => new MapPoint(x, y));

    [Test]
    public void Sign_AnyFiniteDoubles_IsTheExactSign() =>
        Triples.Sample(t => Orientation.Sign(t.A, t.B, t.P) == Oracle(t.A, t.B, t.P), iter: 50_000);

    [Test]
    public void Sign_AnyTwoPointsSwapped_IsTheOpposite() => Triples.Sample(
        t =>
        {
            int sign = Orientation.Sign(t.A, t.B, t.P);
            return sign == -Orientation.Sign(t.B, t.A, t.P)
                && sign == -Orientation.Sign(t.A, t.P, t.B)
                && sign == Orientation.Sign(t.B, t.P, t.A);
        },
        iter: 20_000);

    [Test]
    public void NearlyOnALine_Samples_MeetAllThreeSigns()
    {
        HashSet<int> signs = [];
        NearlyOnALine.Sample(t => { signs.Add(Oracle(t.A, t.B, t.P)); }, iter: 5_000, threads: 1);
        Assert.That(signs, Is.EquivalentTo(new[] { -1, 0, 1 }));
    }

    private static int Oracle(MapPoint a, MapPoint b, MapPoint p)
    {
        BigInteger left = (Whole(b.X) - Whole(a.X)) * (Whole(p.Y) - Whole(a.Y));
        BigInteger right = (Whole(b.Y) - Whole(a.Y)) * (Whole(p.X) - Whole(a.X));
        return (left - right).Sign;
    }

    // The value in units of 2^-1074, of which every double is a whole multiple.
    private static BigInteger Whole(double value)
    {
        int halvings = 0;
        for (; value != Math.Floor(value); halvings++)
            value *= 2;
        return new BigInteger(value) << (1074 - halvings);
    }

    private static MapPoint Scaled(MapPoint point, int exponent) =>
        new(Math.ScaleB(point.X, exponent), Math.ScaleB(point.Y, exponent));

    private static double Moved(double value, int ulps)
    {
        for (; ulps > 0; ulps--)
            value = Math.BitIncrement(value);
        for (; ulps < 0; ulps++)
            value = Math.BitDecrement(value);
        return value;
    }
}
