namespace Reflexology.Tests;

public class OrientationTests
{
    private const double Denormal = double.Epsilon;
    private const double Huge = double.MaxValue;

    [TestCase(0, 0, 10, 0, 5, 1, 1, TestName = "Sign_PointBelowALevelLine_IsPlus")]
    [TestCase(0, 0, 10, 0, 5, -1, -1, TestName = "Sign_PointAboveALevelLine_IsMinus")]
    [TestCase(0, 0, 10, 0, 5, 0, 0, TestName = "Sign_PointOnALevelLine_IsZero")]
    [TestCase(0, 0, 10, 0, 99, 0, 0, TestName = "Sign_PointOnTheLineBeyondItsEnd_IsZero")]
    [TestCase(0, 0, 0, 0, 7, 3, 0, TestName = "Sign_LineOfOnePoint_IsZero")]
    [TestCase(3, 4, 5, 6, 3, 4, 0, TestName = "Sign_PointIsTheStart_IsZero")]
    [TestCase(3, 4, 5, 6, 5, 6, 0, TestName = "Sign_PointIsTheEnd_IsZero")]
    [TestCase(0, 0, 3, 1, 0.75, 0.25, 0, TestName = "Sign_PointOnASlantedLine_IsZero")]
    [TestCase(0.1, 0.1, 0.3, 0.3, 0.7, 0.7, 0, TestName = "Sign_PointOnTheDiagonalOfRoundedTenths_IsZero")]
    [TestCase(0, 0, 1, 0.1, 3, 0.30000000000000004, 1, TestName = "Sign_NextDoubleBelowThreeRoundedTenths_IsPlus")]
    [TestCase(0, 0, 1, 0.1, 3, 0.3, -1, TestName = "Sign_NextDoubleAboveThreeRoundedTenths_IsMinus")]
    [TestCase(0, 0, Denormal, 0, 0, Denormal, 1, TestName = "Sign_Denormals_IsExact")]
    [TestCase(0, 0, Denormal, Denormal, 2 * Denormal, 2 * Denormal, 0, TestName = "Sign_DenormalsOnALine_IsZero")]
    [TestCase(-0.0, 0, 0, -0.0, 0, 0, 0, TestName = "Sign_NegativeZeros_AreZeros")]
    [TestCase(0, 0, 1e300, 1e300, -1e300, -1e300, 0, TestName = "Sign_ProductsBeyondDoubleOnALine_IsZero")]
    [TestCase(0, 0, 1e300, 1e300, 1e300, 9e299, -1, TestName = "Sign_ProductsBeyondDouble_IsExact")]
    [TestCase(-Huge, -Huge, Huge, Huge, 0, 1, 1, TestName = "Sign_DifferencesBeyondDouble_IsExact")]
    [TestCase(-Huge, 0, Huge, 0, 0, Denormal, 1, TestName = "Sign_DenormalBesideALineAcrossAllDoubles_IsExact")]
    [TestCase(0, 0, 1e300, 1e-300, 1e300, 2e-300, 1, TestName = "Sign_MixedMagnitudes_IsExact")]
    [TestCase(1e-300, 0, 1e300, 0, 5, -1e-300, -1, TestName = "Sign_TinyDistanceFromALongLine_IsExact")]
    [TestCase(1e-300, 1e300, -1e-300, -1e300, 0, 0, 0, TestName = "Sign_MixedMagnitudesThroughTheOrigin_IsZero")]
    [TestCase(
        -4.0678738271440495e-156, 2.532049082602572e-156, 8.071120477014005e-156, -8.029665326122582e-156,
        2.430316100159689e-155, -2.215259610571556e-155, 1, TestName = "Sign_ProductsRoundedInTheDenormals_IsExact")]
    public void Sign(double ax, double ay, double bx, double by, double px, double py, int expected) =>
        Assert.That(Orientation.Sign(new(ax, ay), new(bx, by), new(px, py)), Is.EqualTo(expected));

    [Test]
    public void Sign_OneUlpBesideADiagonal_SeesTheSide([Values(1e-300, 0.1, 12.3, 250, 1e300)] double at)
    {
        MapPoint a = new(-3 * at, -3 * at), b = new(0.7 * at, 0.7 * at);
        Assert.Multiple(() =>
        {
            Assert.That(Orientation.Sign(a, b, new(at, at)), Is.Zero);
            Assert.That(Orientation.Sign(a, b, new(at, Math.BitIncrement(at))), Is.EqualTo(1));
            Assert.That(Orientation.Sign(a, b, new(at, Math.BitDecrement(at))), Is.EqualTo(-1));
            Assert.That(Orientation.Sign(a, b, new(Math.BitIncrement(at), at)), Is.EqualTo(-1));
        });
    }

    [TestCase(0, 0, 0, 10, 0, 5, false, TestName = "IsToTheRight_OnAnUprightLineDown_IsFalse")]
    [TestCase(0, 10, 0, 0, 0, 5, true, TestName = "IsToTheRight_OnAnUprightLineUp_IsTrue")]
    [TestCase(0, 0, 10, 0, 5, 0, true, TestName = "IsToTheRight_OnALevelLineToTheRight_IsTrue")]
    [TestCase(10, 0, 0, 0, 5, 0, false, TestName = "IsToTheRight_OnALevelLineToTheLeft_IsFalse")]
    [TestCase(0, 0, -10, 4, -5, 2, false, TestName = "IsToTheRight_OnASlantedLineDown_IsFalse")]
    [TestCase(0, 0, 10, -4, 5, -2, true, TestName = "IsToTheRight_OnASlantedLineUp_IsTrue")]
    [TestCase(3, 4, 3, 4, 3, 4, false, TestName = "IsToTheRight_LineOfOnePoint_IsFalse")]
    [TestCase(3, 4, 3, 4, -9, 5, false, TestName = "IsToTheRight_BesideALineOfOnePoint_IsFalse")]
    [TestCase(0, 0, 10, 0, 5, 1, true, TestName = "IsToTheRight_BelowALevelLineToTheRight_IsTrue")]
    [TestCase(0, 0, 10, 0, 5, -Denormal, false, TestName = "IsToTheRight_JustAboveALevelLineToTheRight_IsFalse")]
    [TestCase(0, 10, 0, 0, -Denormal, 5, false, TestName = "IsToTheRight_JustLeftOfAnUprightLineUp_IsFalse")]
    public void IsToTheRight(double ax, double ay, double bx, double by, double px, double py, bool expected) =>
        Assert.That(Orientation.IsToTheRight(new(ax, ay), new(bx, by), new(px, py)), Is.EqualTo(expected));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void Sign_CoordinateThatIsNotFinite_Throws(double value) => Assert.Multiple(() =>
    {
        Assert.That(() => Orientation.Sign(new(value, 0), new(1, 1), new(2, 5)), Throws.ArgumentException);
        Assert.That(() => Orientation.Sign(new(0, 0), new(1, value), new(2, 5)), Throws.ArgumentException);
        Assert.That(() => Orientation.Sign(new(0, 0), new(1, 1), new(2, value)), Throws.ArgumentException);
        Assert.That(() => Orientation.Sign(new(3, value), new(3, value), new(3, value)), Throws.ArgumentException);
        Assert.That(() => Orientation.Sign(new(3, 1), new(3, 2), new(3, value)), Throws.ArgumentException);
        Assert.That(() => Orientation.IsToTheRight(new(0, 0), new(1, 1), new(value, 5)), Throws.ArgumentException);
    });
}
