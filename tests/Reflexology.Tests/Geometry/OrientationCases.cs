using CsCheck;

namespace Reflexology.Tests;

/// <summary>Three points each, of every kind that is decided in its own way: a line from A to B, and a point.</summary>
internal static class OrientationCases
{
    private const int TopExponent = 1023;

    private static readonly Gen<double> Unit = Gen.Double[-1, 1];

    // On the grid of polygon vertices, with room for the middle between two.
    private static readonly Gen<double> Grid = Gen.Int[-150_000, 150_000].Select(n => n / 512.0);

    private static readonly Gen<double> AnyFinite = Gen.OneOf(
        Gen.Int[-8, 8].Select(n => (double)n),
        Gen.Int[-8, 8].Select(n => n * double.Epsilon),
        Gen.Int[-300_000, 300_000].Select(n => n / 1024.0),
        Unit,
        Gen.Long.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite));

    private static readonly Gen<double> End = Gen.OneOf(
        0.0, 1, -1, 1e300, -1e300, 1e-300, -1e-300, double.MaxValue, -double.MaxValue, double.Epsilon, -double.Epsilon);

    // Neither differences nor products overflow, and products of differences other than zero do not underflow.
    private static readonly Gen<double> Tame = AnyFinite.Where(
        value => value == 0 || Math.Abs(value) is > 1e-60 and < 1e60);

    public static Gen<LineAndPoint> Scattered { get; } = Points(Grid, Grid);

    public static Gen<LineAndPoint> AtAnEnd { get; } = Gen.Select(
        Points(Tame, Tame), Gen.Bool, (t, atEnd) => t with { P = atEnd ? t.B : t.A });

    public static Gen<LineAndPoint> OnAxisParallels { get; } = Gen.Select(
        Points(Tame, Tame), Gen.Bool, (t, level) => level
            ? new LineAndPoint(t.A, new(t.B.X, t.A.Y), new(t.P.X, t.A.Y))
            : new LineAndPoint(t.A, new(t.A.X, t.B.Y), new(t.A.X, t.P.Y)));

    public static Gen<LineAndPoint> GridMiddles { get; } =
        Points(Grid, Grid).Select(t => t with { P = Between(t.A, t.B, 0.5) });

    /// <summary>An ulp or three beside the middle of an edge of the grid.</summary>
    public static Gen<LineAndPoint> BesideGridMiddles { get; } = Beside(GridMiddles);

    /// <summary>
    /// Exact differences n + 1, n + 1, n + 2 and n: the products differ by one, and most are rounded to one double.
    /// </summary>
    public static Gen<LineAndPoint> NearlySquares { get; } =
        from n in Gen.Long[1L << 27, 1L << 45].Select(n => (double)n)
        from x in Gen.Long[-1L << 50, 1L << 50].Select(n => (double)n)
        from y in Gen.Long[-1L << 50, 1L << 50].Select(n => (double)n)
        from mirror in Gen.OneOf(1.0, -1.0)
        select new LineAndPoint(new(mirror * x, y), new(mirror * (x + n + 1), y + n + 2),
            new(mirror * (x + n), y + n + 1));

    /// <summary>As above, of a size at which tails are lost to underflow though products are not.</summary>
    public static Gen<LineAndPoint> NearlySquaresTiny { get; } = Scaled(NearlySquares, Gen.Int[-552, -530]);

    /// <summary>Points computed to lie on an edge of the grid: what a mouse on a border, or clipping, gives.</summary>
    public static Gen<LineAndPoint> OnGridEdgesRounded { get; } =
        Gen.Select(Points(Grid, Grid), Gen.Double[0, 1], (t, along) => t with { P = Between(t.A, t.B, along) });

    /// <summary>As above between any doubles of one magnitude, moved by up to three ulps.</summary>
    public static Gen<LineAndPoint> NearlyOnALine { get; } =
        Beside(Gen.Select(Points(Unit, Unit), Gen.Double[-2, 3],
            (t, along) => t with { P = Between(t.A, t.B, along) }));

    /// <summary>Exactly on a line, with differences that are no doubles.</summary>
    public static Gen<LineAndPoint> OnALineWithTails { get; } =
        from dx in Gen.Int[-1000, 1000]
        from dy in Gen.Int[-1000, 1000]
        from steps in Gen.Select(Gen.Long[1L << 39, 1L << 40], Gen.Int[-40, 0], (n, e) => Math.ScaleB((double)n, e))
            .Array[3]
        let points = steps.Select(step => new MapPoint(dx * step, dy * step)).ToArray()
        select new LineAndPoint(points[0], points[1], points[2]);

    /// <summary>Near a line, of a size at which products lose bits to underflow, or nearly do.</summary>
    public static Gen<LineAndPoint> NearlyOnALineTiny { get; } = Scaled(NearlyOnALine, Gen.Int[-540, -480]);

    /// <summary>Near a line, of a size around that from which tails are trusted.</summary>
    public static Gen<LineAndPoint> NearlyOnALineSmall { get; } = Scaled(NearlyOnALine, Gen.Int[-480, -400]);

    /// <summary>Near a line, of a size around that at which products overflow.</summary>
    public static Gen<LineAndPoint> NearlyOnALineHuge { get; } = Scaled(NearlyOnALine, Gen.Int[509, 518]);

    public static Gen<LineAndPoint> HugeMiddles { get; } = Scaled(
        Points(Unit, Unit).Select(t => t with { P = new((t.A.X / 2) + (t.B.X / 2), (t.A.Y / 2) + (t.B.Y / 2)) }),
        Gen.Int[600, TopExponent]);

    public static Gen<LineAndPoint> DenormalMiddles { get; } =
        Scaled(GridMiddles.Where(t => t.A.X != t.B.X && t.A.Y != t.B.Y), Gen.Const(10 - 1074));

    /// <summary>Six coordinates of magnitudes of their own.</summary>
    public static Gen<LineAndPoint> MixedExponents { get; } =
        Gen.OneOf(Mixed(Gen.Int[-30, 30]), Mixed(Gen.Int[-80, 80]), Mixed(Gen.Int[-1074, TopExponent]));

    /// <summary>The numbers at the ends of the doubles, so often that some are equal.</summary>
    public static Gen<LineAndPoint> Extremes { get; } = Points(End, End);

    /// <summary>
    /// Differences within an ulp of the largest double, whose tails overflow on the way, and products that do not.
    /// </summary>
    public static Gen<LineAndPoint> OverflowingTails { get; } = Points(
        Gen.Select(Gen.Int[-8, 8], Gen.OneOf(0.0, double.MaxValue, -double.MaxValue), (n, far) =>
            Math.Clamp(far + (n * Math.ScaleB(1, 970)), -double.MaxValue, double.MaxValue)),
        Gen.Int[-2, 2].Select(n => n * Math.ScaleB(1, -60)));

    /// <summary>All of these, and any three points.</summary>
    public static Gen<LineAndPoint> All { get; } = Gen.OneOf(
        Points(AnyFinite, AnyFinite), Scattered, AtAnEnd, OnAxisParallels,
        GridMiddles, BesideGridMiddles, NearlySquares, NearlySquaresTiny, OnGridEdgesRounded,
        NearlyOnALine, OnALineWithTails, NearlyOnALineTiny, NearlyOnALineSmall, NearlyOnALineHuge,
        HugeMiddles, DenormalMiddles, MixedExponents, Extremes, OverflowingTails);

    /// <summary>The same cases on every run.</summary>
    public static LineAndPoint[] Draw(Gen<LineAndPoint> cases, int count)
    {
        PCG random = new(7, 2024);
        return [.. Enumerable.Range(0, count).Select(_ => cases.Generate(random, null, out Size _))];
    }

    private static Gen<LineAndPoint> Points(Gen<double> x, Gen<double> y)
    {
        Gen<MapPoint> point = Gen.Select(x, y, (px, py) => new MapPoint(px, py));
        return Gen.Select(point, point, point, (a, b, p) => new LineAndPoint(a, b, p));
    }

    private static Gen<LineAndPoint> Mixed(Gen<int> exponents)
    {
        Gen<double> number = Gen.Select(Unit, exponents, Math.ScaleB);
        return Points(number, number);
    }

    private static Gen<LineAndPoint> Beside(Gen<LineAndPoint> cases) => Gen.Select(
        cases, Gen.Int[-3, 3], Gen.Int[-3, 3], (t, dx, dy) => t with { P = new(Moved(t.P.X, dx), Moved(t.P.Y, dy)) });

    private static Gen<LineAndPoint> Scaled(Gen<LineAndPoint> cases, Gen<int> exponents) =>
        Gen.Select(cases, exponents, (t, e) => new LineAndPoint(Scaled(t.A, e), Scaled(t.B, e), Scaled(t.P, e)));

    private static MapPoint Scaled(MapPoint point, int exponent) =>
        new(Math.ScaleB(point.X, exponent), Math.ScaleB(point.Y, exponent));

    private static MapPoint Between(MapPoint a, MapPoint b, double along) =>
        new(a.X + (along * (b.X - a.X)), a.Y + (along * (b.Y - a.Y)));

    private static double Moved(double value, int ulps)
    {
        for (; ulps > 0; ulps--)
            value = Math.BitIncrement(value);
        for (; ulps < 0; ulps++)
            value = Math.BitDecrement(value);
        return value;
    }
}
