using CsCheck;

namespace Reflexology.Tests;

public class PolygonTests
{
    private static readonly Polygon BoxWithHole = PointInPolygonCases.PolygonOf(
        [new(0, 0), new(10, 0), new(10, 10), new(0, 10)], [new(3, 3), new(3, 7), new(7, 7), new(7, 3)]);

    [Test]
    public void Area_HoleDrawnTheOtherWay_IsLeftOut() => Assert.That(BoxWithHole.Area, Is.EqualTo(84));

    [Test]
    public void Area_DrawnBackwards_IsPositive() =>
        Assert.That(PointInPolygonCases.RingOf([new(0, 2), new(3, 2), new(3, 0), new(0, 0)]).Area, Is.EqualTo(6));

    [Test]
    public void Centroid_BoxWithCornerHole_IsPulledAway()
    {
        Polygon polygon = PointInPolygonCases.PolygonOf(
            [new(100, 0), new(110, 0), new(110, 10), new(100, 10)],
            [new(100, 0), new(100, 5), new(105, 5), new(105, 0)]);

        // (100 x 5 - 25 x 2.5) / 75 from the corner in x, and the same in y.
        Assert.That(polygon.Centroid.X, Is.EqualTo(100 + (437.5 / 75)).Within(1e-12));
        Assert.That(polygon.Centroid.Y, Is.EqualTo(437.5 / 75).Within(1e-12));
    }

    [Test]
    public void Centroid_TriangleAwayFromTheOrigin_IsTheMeanOfItsCorners()
    {
        MapPoint found = PointInPolygonCases.RingOf([new(1, 20), new(4, 20), new(1, 26)]).Centroid;
        Assert.That((found.X, found.Y), Is.EqualTo((2.0, 22.0)).Within(1e-12));
    }

    [Test]
    public void Centroid_NoArea_IsTheOrigin() => Assert.That(new Polygon([]).Centroid, Is.EqualTo(default(MapPoint)));

    [Test]
    public void Bounds_SeveralRings_HoldAll() =>
        Assert.That(PointInPolygonCases.PolygonOf([new(1, 2), new(3, 4)], [new(-5, 9)]).Bounds,
            Is.EqualTo(new MapRect(-5, 2, 3, 9)));

    [Test]
    public void IsEmpty_NoVertex_IsTrue() => Assert.Multiple(() =>
    {
        Assert.That(PointInPolygonCases.PolygonOf().IsEmpty, Is.True);
        Assert.That(PointInPolygonCases.PolygonOf([], []).IsEmpty, Is.True);
        Assert.That(BoxWithHole.IsEmpty, Is.False);
    });

    [Test]
    public void Edges_TwoRings_CloseEachRing() => Assert.That(
        PointInPolygonCases.PolygonOf([new(0, 0), new(1, 0), new(0, 1)], [new(5, 5)]).Edges,
        Is.EqualTo(new (MapPoint, MapPoint)[]
        {
            (new(0, 0), new(1, 0)), (new(1, 0), new(0, 1)), (new(0, 1), new(0, 0)), (new(5, 5), new(5, 5)),
        }));

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    public void Polygon_VertexThatIsNotFinite_Throws(double value) => Assert.That(
        () => PointInPolygonCases.RingOf([new(0, 0), new(value, 1), new(2, 2)]),
        Throws.ArgumentException.With.Message.Contains("finite"));

    [TestCase(5, 5, 2, TestName = "DistanceToBorder_InsideTheHole_IsToTheHole")]
    [TestCase(1, 5, 1, TestName = "DistanceToBorder_Inside_IsToTheNearestEdge")]
    [TestCase(13, 14, 5, TestName = "DistanceToBorder_BeyondACorner_IsToTheCorner")]
    [TestCase(10, 4, 0, TestName = "DistanceToBorder_OnAnEdge_IsZero")]
    [TestCase(10, 10, 0, TestName = "DistanceToBorder_OnAVertex_IsZero")]
    [TestCase(-2, 5, 2, TestName = "DistanceToBorder_Outside_IsToTheNearestEdge")]
    [TestCase(1e200, 5, double.PositiveInfinity, TestName = "DistanceToBorder_BeyondItsRange_IsInfinity")]
    [TestCase(1.7e308, -1.7e308, double.PositiveInfinity, TestName = "DistanceToBorder_AtTheEndOfDoubles_IsInfinity")]
    [TestCase(double.NegativeInfinity, 5, double.PositiveInfinity, TestName = "DistanceToBorder_AtInfinity_IsInfinity")]
    [TestCase(double.NaN, 5, double.NaN, TestName = "DistanceToBorder_NaN_IsNaN")]
    public void DistanceToBorder(double x, double y, double expected) =>
        Assert.That(BoxWithHole.DistanceToBorder(new(x, y)), Is.EqualTo(expected));

    [TestCase(1.7e308, -1.7e308)]
    [TestCase(-1.7e308, 1e200)]
    [TestCase(double.PositiveInfinity, double.NegativeInfinity)]
    public void DistanceToBorder_FarFromSlantedEdges_IsInfinity(double x, double y) => Assert.That(
        PointInPolygonCases.RingOf([new(5, 0), new(10, 5), new(5, 10), new(0, 5)]).DistanceToBorder(new(x, y)),
        Is.EqualTo(double.PositiveInfinity));

    [Test]
    public void DistanceToBorder_EmptyPolygon_IsInfinity() =>
        Assert.That(PointInPolygonCases.PolygonOf().DistanceToBorder(new(0, 0)), Is.EqualTo(double.PositiveInfinity));

    [Test]
    public void Mirrored_Twice_IsTheSamePolygon() => Gen.Int[0, 300 * 1024].Array[2, 20].Sample(numbers =>
    {
        double width = numbers[0] / 1024.0;
        var polygon = PointInPolygonCases.RingOf([.. numbers.Select(n => new MapPoint(n / 1024.0,
            numbers[1] / 1024.0))]);
        return polygon.Mirrored(width).Mirrored(width).Rings[0].SequenceEqual(polygon.Rings[0]);
    });

    [Test]
    public void Mirrored_Vertex_LiesAsFarFromTheRightAsItLayFromTheLeft() =>
        Assert.That(PointInPolygonCases.RingOf([new(1, 2), new(4, 6)]).Mirrored(10).Rings[0],
            Is.EqualTo(new MapPoint[] { new(9, 2), new(6, 6) }));
}
