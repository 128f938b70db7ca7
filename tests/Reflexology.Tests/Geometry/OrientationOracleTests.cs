using CsCheck;

namespace Reflexology.Tests;

/// <summary>Compares the predicate, and each of its stages, with whole-number arithmetic of its own.</summary>
public class OrientationOracleTests
{
    [Test]
    public void Sign_AnyFiniteDoubles_IsTheExactSign() => OrientationCases.All.Sample(
        t => Orientation.Sign(t.A, t.B, t.P) == OrientationOracle.Sign(t.A, t.B, t.P), iter: 60_000);

    [Test]
    public void Sign_AnyTwoPointsSwapped_IsTheOpposite() => OrientationCases.All.Sample(
        t =>
        {
            int sign = Orientation.Sign(t.A, t.B, t.P);
            return sign == -Orientation.Sign(t.B, t.A, t.P)
                && sign == -Orientation.Sign(t.A, t.P, t.B)
                && sign == Orientation.Sign(t.B, t.P, t.A);
        },
        iter: 20_000);

    [Test]
    public void IsToTheRight_AnyFiniteDoubles_IsTheExactSideOfThePointMovedByLessThanAnyDouble() =>
        OrientationCases.All.Sample(
            t => Orientation.IsToTheRight(t.A, t.B, t.P) == (OrientationOracle.SignOfMoved(t.A, t.B, t.P) > 0),
            iter: 15_000);

    [Test]
    public void WholeNumberSign_AnyFiniteDoubles_IsTheExactSign() => OrientationCases.All.Sample(
        t => WholeNumberOrientation.Sign(t.A, t.B, t.P) == OrientationOracle.Sign(t.A, t.B, t.P), iter: 30_000);

    [Test]
    public void SignOfMoved_PointOffTheLine_IsItsSign() => OrientationCases.All.Sample(
        t => OrientationOracle.Sign(t.A, t.B, t.P) is 0
            || OrientationOracle.Sign(t.A, t.B, t.P) == OrientationOracle.SignOfMoved(t.A, t.B, t.P),
        iter: 5_000);

    [Test]
    public void NearlyOnALine_Cases_MeetAllThreeSigns() => Assert.That(
        OrientationCases.Draw(OrientationCases.NearlyOnALine, 5_000).Select(t => OrientationOracle.Sign(t.A, t.B, t.P))
            .Distinct(),
        Is.EquivalentTo(new[] { -1, 0, 1 }));

    // Every width of the whole number, and in it the largest determinant there is: the sign must not be cut off.
    [Test]
    public void WholeNumberSign_LargestTriangleWithATinyNumber_KeepsItsSign() => Assert.Multiple(() =>
    {
        const double far = double.MaxValue;
        MapPoint a = new(-far, -far), b = new(far, -far);
        for (int halvings = 0; halvings <= 2_097; halvings++)
        {
            MapPoint p = new(Math.ScaleB(far, -halvings), far);
            Assert.That(WholeNumberOrientation.Sign(a, b, p), Is.EqualTo(1), $"{halvings} halvings");
            Assert.That(WholeNumberOrientation.Sign(b, a, p), Is.EqualTo(-1), $"{halvings} halvings");
        }
    });
}
