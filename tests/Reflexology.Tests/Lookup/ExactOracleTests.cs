namespace Reflexology.Tests;

public class ExactOracleContainsTests : PointInPolygonCases
{
    protected override bool Contains(Polygon polygon, MapPoint point) =>
        new ExactOracle([polygon]).ZonesAt(point) is [0];
}

public class ExactOracleTests
{
    [Test]
    public void ZonesAt_SeveralZones_IsTopmostFirst()
    {
        Polygon box = PointInPolygonCases.RingOf([new(0, 0), new(2, 0), new(2, 2), new(0, 2)]);
        Polygon beside = PointInPolygonCases.RingOf([new(2, 0), new(4, 0), new(4, 2), new(2, 2)]);
        ExactOracle oracle = new([box, beside, box]);
        Assert.Multiple(() =>
        {
            Assert.That(oracle.ZonesAt(new(1, 1)), Is.EqualTo(new[] { 2, 0 }));
            Assert.That(oracle.ZonesAt(new(2, 1)), Is.EqualTo(new[] { 1 }));
            Assert.That(oracle.ZonesAt(new(4, 1)), Is.Empty);
        });
    }

    [TestCase(0.0)]
    [TestCase(-0.0)]
    [TestCase(1.0)]
    [TestCase(-0.1)]
    [TestCase(double.Epsilon)]
    [TestCase(-2.2250738585072009e-308, TestName = "Dyadic_LargestDenormal_IsTheDouble")]
    [TestCase(2.2250738585072014e-308, TestName = "Dyadic_SmallestNormal_IsTheDouble")]
    [TestCase(double.MaxValue)]
    public void Dyadic_Double_IsTheDouble(double value)
    {
        Dyadic dyadic = Dyadic.Of(value);
        Assert.That(Math.ScaleB((double)dyadic.Whole, dyadic.Exponent), Is.EqualTo(value));
    }

    [Test]
    public void Dyadic_SmallBesideLarge_IsNotLost()
    {
        Dyadic difference = Dyadic.Of(1e300) - Dyadic.Of(1e-300) - Dyadic.Of(1e300);
        Assert.That(difference.Sign, Is.EqualTo(-1));
        Assert.That((difference * difference).Sign, Is.EqualTo(1));
    }
}
