namespace Reflexology.Tests;

public class MapRectTests
{
    private static readonly MapRect Rect = new(1, 2, 4, 8);

    [Test]
    public void Size_OfARectangle_IsRightMinusLeftAndBottomMinusTop() =>
        Assert.That((Rect.Width, Rect.Height), Is.EqualTo((3.0, 6.0)));

    [TestCase(1, 2, true, TestName = "Contains_TopLeftCorner_IsTrue")]
    [TestCase(4, 8, true, TestName = "Contains_BottomRightCorner_IsTrue")]
    [TestCase(2, 5, true, TestName = "Contains_InnerPoint_IsTrue")]
    [TestCase(0.999, 5, false, TestName = "Contains_LeftOfIt_IsFalse")]
    [TestCase(4.001, 5, false, TestName = "Contains_RightOfIt_IsFalse")]
    [TestCase(2, 1.999, false, TestName = "Contains_AboveIt_IsFalse")]
    [TestCase(2, 8.001, false, TestName = "Contains_BelowIt_IsFalse")]
    [TestCase(double.NaN, 5, false, TestName = "Contains_NaNX_IsFalse")]
    [TestCase(2, double.NaN, false, TestName = "Contains_NaNY_IsFalse")]
    [TestCase(double.PositiveInfinity, 5, false, TestName = "Contains_Infinity_IsFalse")]
    public void Contains(double x, double y, bool expected) =>
        Assert.That(Rect.Contains(new MapPoint(x, y)), Is.EqualTo(expected));

    [Test]
    public void Around_Points_TouchesTheOutermost() =>
        Assert.That(MapRect.Around([new(4, 3), new(1, 8), new(2, 2)]), Is.EqualTo(Rect));

    [Test]
    public void Around_NoPoint_SaysSo() =>
        Assert.That(() => MapRect.Around([]), Throws.ArgumentException.With.Message.Contains("at least one point"));
}
