namespace Reflexology.Tests;

public class EdgeDistanceTests
{
    private static (MapPoint From, MapPoint To) Edge(double x, double y, double toX, double toY) =>
        (new MapPoint(x, y), new MapPoint(toX, toY));

    [TestCase(1, 0, 2, 0, true, TestName = "Cross_EndOnTheRight_IsTrue")]
    [TestCase(-1, 0, 0, 0, true, TestName = "Cross_EndOnTheLeft_IsTrue")]
    [TestCase(0.5, 0, 0.5, 9, true, TestName = "Cross_EndFromBelow_IsTrue")]
    [TestCase(0.5, -9, 0.5, 0, true, TestName = "Cross_EndFromAbove_IsTrue")]
    [TestCase(0.5, -1, 0.5, 1, true, TestName = "Cross_InTheMiddle_IsTrue")]
    [TestCase(0.2, 0, 0.7, 0, true, TestName = "Cross_OnALineInside_IsTrue")]
    [TestCase(1.5, 0, 2, 0, false, TestName = "Cross_OnALineBeside_IsFalse")]
    [TestCase(0, 1, 1, 1, false, TestName = "Cross_SideBySide_IsFalse")]
    [TestCase(0, 1, 0.4, 0.1, false, TestName = "Cross_EndAboveIt_IsFalse")]
    public void Cross(double x, double y, double toX, double toY, bool expected)
    {
        ((MapPoint a, MapPoint b), (MapPoint c, MapPoint d)) = (Edge(0, 0, 1, 0), Edge(x, y, toX, toY));
        Assert.That(EdgeDistance.Cross(a, b, c, d), Is.EqualTo(expected));
        Assert.That(EdgeDistance.Cross(c, d, a, b), Is.EqualTo(expected));
    }

    [TestCase(0, 3, 9, 4, 3, TestName = "Between_StartAboveTheOther_IsThatFar")]
    [TestCase(9, 4, 0, 3, 3, TestName = "Between_EndAboveTheOther_IsThatFar")]
    [TestCase(5, 3, 9, 9, 3, TestName = "Between_StartNearestToTheMiddle_IsThatFar")]
    [TestCase(9, 9, 5, 3, 3, TestName = "Between_EndNearestToTheMiddle_IsThatFar")]
    [TestCase(13, 4, 20, 9, 5, TestName = "Between_EndsBesideEachOther_IsThatOfTheEnds")]
    [TestCase(5, -1, 5, 1, 0, TestName = "Between_EdgesThatCross_IsZero")]
    public void Between(double x, double y, double toX, double toY, double distance)
    {
        (MapPoint, MapPoint)[] one = [Edge(0, 0, 10, 0)], other = [Edge(x, y, toX, toY), Edge(90, 90, 99, 99)];
        Assert.That(EdgeDistance.Between(one, other), Is.EqualTo(distance));
        Assert.That(EdgeDistance.Between(other, one), Is.EqualTo(distance));
    }

    [Test]
    public void Between_NoEdges_IsInfinite() =>
        Assert.That(EdgeDistance.Between([], [Edge(0, 0, 1, 1)]), Is.EqualTo(double.PositiveInfinity));
}
