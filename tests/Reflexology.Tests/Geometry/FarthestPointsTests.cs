using CsCheck;

namespace Reflexology.Tests;

public class FarthestPointsTests
{
    private static readonly Gen<MapPoint> Points = Gen.Select(Gen.Int[-40, 40], Gen.Int[-40, 40],
        (x, y) => new MapPoint(x / 8.0, y / 8.0));

    [Test]
    public void Distance_RandomPoints_IsThatOfAllPairs() => Points.Array[1, 30].Sample(
        points => FarthestPoints.Distance(points) == AllPairs(points), iter: 20_000);

    [Test]
    public void Distance_PointsOnALine_IsThatOfItsEnds() => Assert.That(
        FarthestPoints.Distance([new(1, 1), new(5, 4), new(3, 2.5), new(1, 1)]), Is.EqualTo(5));

    [Test]
    public void Distance_PointsOfACircle_IsItsDiameter() => Assert.That(
        FarthestPoints.Distance(Enumerable.Range(0, 5000).Select(i =>
            new MapPoint(Math.Cos(i * Math.Tau / 5000), Math.Sin(i * Math.Tau / 5000)))), Is.EqualTo(2).Within(1e-9));

    [Test]
    public void Distance_NoPoint_IsZero() => Assert.That(FarthestPoints.Distance([]), Is.Zero);

    private static double AllPairs(MapPoint[] points) =>
        points.Max(one => points.Max(other => EdgeDistance.OfPoints(one, other)));
}
