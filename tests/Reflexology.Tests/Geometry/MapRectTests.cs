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
    public void Center_OfARectangle_IsItsMiddle() => Assert.That(Rect.Center, Is.EqualTo(new MapPoint(2.5, 5)));

    [Test]
    public void Inflate_ByADistance_MovesEachSideOutwards() =>
        Assert.That(Rect.Inflate(0.5), Is.EqualTo(new MapRect(0.5, 1.5, 4.5, 8.5)));

    [Test]
    public void Union_OfTwo_HoldsBoth() => Assert.Multiple(() =>
    {
        Assert.That(Rect.Union(new MapRect(0, 3, 2, 9)), Is.EqualTo(new MapRect(0, 2, 4, 9)));
        Assert.That(Rect.Union(new MapRect(2, 1, 5, 3)), Is.EqualTo(new MapRect(1, 1, 5, 8)));
    });

    private static IEnumerable<TestCaseData> Others() =>
    [
        new(new MapRect(2, 1, 9, 5), new MapRect(2, 2, 4, 5)),
        new(new MapRect(0, 4, 3, 9), new MapRect(1, 4, 3, 8)),
        new(new MapRect(4, 8, 9, 9), new MapRect(4, 8, 4, 8)),
        new(new MapRect(5, 2, 9, 8), null),
        new(new MapRect(1, 9, 4, 10), null),
    ];

    [TestCaseSource(nameof(Others))]
    public void Intersect_WithAnother_IsWhatBothHold(MapRect other, MapRect? common) =>
        Assert.That(Rect.Intersect(other), Is.EqualTo(common));

    [Test]
    public void Around_NoPoint_SaysSo() =>
        Assert.That(() => MapRect.Around([]), Throws.ArgumentException.With.Message.Contains("at least one point"));
}
