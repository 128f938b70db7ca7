using CsCheck;

namespace Reflexology.Tests;

/// <summary>Arcs of drawings become cubic curves that stay within the tolerance.</summary>
[TestFixture]
internal sealed class EllipticalArcTests
{
    private const double Tolerance = 0.001;

    private static readonly Gen<(double Rx, double Ry, double Degrees, double Start, double Sweep)> Arcs =
        Gen.Select(Gen.Double[0.01, 2000], Gen.Double[0.01, 2000], Gen.Double[-400, 400], Gen.Double[-Math.PI, Math.PI],
            Gen.Double[0.05, 6.2].Select(Gen.Bool, (sweep, isBack) => isBack ? -sweep : sweep));

    [Test]
    public void Curves_OfAnyArc_StayOnTheEllipse() => Arcs.Sample(arc =>
    {
        (double rx, double ry, double degrees, double start, double sweep) = arc;
        MapPoint from = OnEllipse(arc, start), to = OnEllipse(arc, start + sweep);
        var drawn = new EllipticalArc(from, to, rx, -ry, degrees, Math.Abs(sweep) > Math.PI, sweep > 0);
        double turned = 0, last = start;
        MapPoint pen = from;
        foreach (Curve curve in drawn.Curves(Tolerance))
        {
            for (int i = 1; i <= 32; i++)
            {
                MapPoint unit = OnUnitCircle(arc, At(pen, curve, i / 32.0));
                Assert.That(Math.Abs(Math.Sqrt((unit.X * unit.X) + (unit.Y * unit.Y)) - 1) * Math.Max(rx, ry),
                    Is.LessThan(Tolerance * 1.01));
                double angle = Math.Atan2(unit.Y, unit.X);
                turned += Math.IEEERemainder(angle - last, 2 * Math.PI);
                last = angle;
            }

            pen = curve.End;
        }

        Assert.That(pen, Is.EqualTo(to));
        Assert.That(turned, Is.EqualTo(sweep).Within(1e-4));
    }, iter: 300);

    [Test]
    public void Curves_RadiiTooShort_AreLengthenedToAHalfCircle()
    {
        Curve[] curves = [.. new EllipticalArc(new(0, 0), new(20, 0), 1, 1, 0, IsLarge: false, IsSweep: true)
            .Curves(Tolerance)];
        MapPoint[] ends = [.. curves.Select(curve => curve.End)];
        Assert.That(ends[^1], Is.EqualTo(new MapPoint(20, 0)));
        Assert.That(ends.Select(end => Math.Sqrt(Math.Pow(end.X - 10, 2) + (end.Y * end.Y))),
            Is.All.EqualTo(10).Within(1e-9));
        Assert.That(ends.Min(end => end.Y), Is.LessThan(-8), "the way of growing angles leads over the top");
    }

    [TestCase(5, 0, "a line where a radius is 0")]
    [TestCase(0, 5, "a line where a radius is 0")]
    public void Curves_NoRadius_IsALine(double rx, double ry, string why) =>
        Assert.That(new EllipticalArc(new(0, 0), new(20, 5), rx, ry, 0, true, true).Curves(Tolerance),
            Is.EqualTo([Curve.LineTo(new(20, 5))]), why);

    [Test]
    public void Curves_EndAtTheBegin_IsNothing() =>
        Assert.That(new EllipticalArc(new(3, 3), new(3, 3), 5, 5, 0, true, true).Curves(Tolerance), Is.Empty);

    [Test]
    public void Parse_Arc_IsNoPartOfMapFiles() =>
        Assert.That(Assert.Throws<PathDataException>(() => Outline.Parse("M0 0A5 5 0 0 1 5 5Z"))!.Expected,
            Is.EqualTo("one of the commands M L H V C S Q T Z in either case"));

    private static MapPoint OnEllipse((double Rx, double Ry, double Degrees, double, double) arc, double angle)
    {
        (double sin, double cos) = Math.SinCos(arc.Degrees * Math.PI / 180);
        double x = arc.Rx * Math.Cos(angle), y = arc.Ry * Math.Sin(angle);
        return new MapPoint((cos * x) - (sin * y), (sin * x) + (cos * y));
    }

    private static MapPoint OnUnitCircle((double Rx, double Ry, double Degrees, double, double) arc, MapPoint point)
    {
        (double sin, double cos) = Math.SinCos(arc.Degrees * Math.PI / 180);
        return new MapPoint(((cos * point.X) + (sin * point.Y)) / arc.Rx, ((cos * point.Y) - (sin * point.X)) / arc.Ry);
    }

    private static MapPoint At(MapPoint from, Curve curve, double t)
    {
        double a = Math.Pow(1 - t, 3), b = 3 * t * Math.Pow(1 - t, 2), c = 3 * t * t * (1 - t), d = t * t * t;
        double x = (a * from.X) + (b * curve.Control1.X) + (c * curve.Control2.X) + (d * curve.End.X);
        double y = (a * from.Y) + (b * curve.Control1.Y) + (c * curve.Control2.Y) + (d * curve.End.Y);
        return new MapPoint(x, y);
    }

    [TestCase(0, 5)]
    [TestCase(5, 0)]
    [TestCase(0, 0)]
    public void Curves_OneRadiusIsZero_IsALine(double radiusX, double radiusY) => Assert.That(
        new EllipticalArc(new(1, 2), new(4, 6), radiusX, radiusY, 30, IsLarge: true, IsSweep: false).Curves(0.001),
        Is.EqualTo([Curve.LineTo(new(4, 6))]));

    // The well-known error of the cubic for a quarter of a circle.
    [Test]
    public void Error_QuarterTurn_IsThatOfTheUsualCubic() =>
        Assert.That(EllipticalArc.Error(Math.PI / 2), Is.EqualTo(2.7253e-4).Within(1e-7));

    [TestCase(0.001, 1)]
    [TestCase(0.0002, 2)]
    public void Curves_Quarter_AreAsManyAsTheToleranceAsks(double tolerance, int count) => Assert.That(
        new EllipticalArc(new(1, 0), new(0, 1), 1, 1, 0, IsLarge: false, IsSweep: true).Curves(tolerance).Count(),
        Is.EqualTo(count));
}
