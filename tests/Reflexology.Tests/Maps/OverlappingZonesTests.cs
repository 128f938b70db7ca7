namespace Reflexology.Tests;

/// <summary>Three nested zones, drawn from the largest to the smallest, and one apart.</summary>
public class OverlappingZonesTests
{
    private static readonly FootMap Map = ValidMap.Of(
        ("large", "both", "M30 90 L70 90 L70 130 L30 130 Z"),
        ("medium", "both", "M40 100 L60 100 L60 120 L40 120 Z"),
        ("small", "both", "M45 105 L55 105 L55 115 L45 115 Z"),
        ("apart", "both", "M40 200 L60 200 L60 220 L40 220 Z"));

    private static readonly FootView Sole = Map[Foot.Right, Aspect.Plantar];

    [TestCase(50, 110, "small medium large", TestName = "ZonesAt_InTheSmallest_IsAllTopmostFirst")]
    [TestCase(42, 110, "medium large", TestName = "ZonesAt_InTheMedium_IsTwoTopmostFirst")]
    [TestCase(32, 110, "large", TestName = "ZonesAt_InTheLargest_IsOne")]
    [TestCase(10, 110, "", TestName = "ZonesAt_Outside_IsNone")]
    [TestCase(60, 110, "large", TestName = "ZonesAt_RightBorderOfTheMedium_IsWithoutIt")]
    [TestCase(40, 110, "medium large", TestName = "ZonesAt_LeftBorderOfTheMedium_IsWithIt")]
    public void ZonesAt(double x, double y, string expected) => Assert.Multiple(() =>
    {
        Assert.That(string.Join(' ', Sole.ZonesAt(new(x, y))), Is.EqualTo(expected));
        Assert.That(Sole.ZoneAt(new(x, y))?.Id ?? "", Is.EqualTo(expected.Split(' ')[0]));
    });

    [Test]
    public void Shapes_OfAView_AreInDrawingOrder() => Assert.That(
        Sole.Shapes.Select(shape => shape.Zone.Id), Is.EqualTo(new[] { "large", "medium", "small", "apart" }));

    [Test]
    public void ZonesWithin_PointInTwo_HasThoseFirstThenByDistance()
    {
        var within = Sole.ZonesWithin(new(42, 110), 100);
        Assert.Multiple(() =>
        {
            Assert.That(within.Select(hit => hit.Zone.Id), Is.EqualTo(new[] { "medium", "large", "small", "apart" }));
            Assert.That(within.Select(hit => hit.Distance), Is.EqualTo(new[] { 0.0, 0, 3, 90 }));
        });
    }

    [TestCase(2.999, "medium large")]
    [TestCase(3, "medium large small")]
    [TestCase(0, "medium large")]
    [TestCase(-1, "medium large")]
    [TestCase(double.NaN, "medium large")]
    [TestCase(double.PositiveInfinity, "medium large small apart")]
    public void ZonesWithin_SomeDistance_HasTheZonesUpToItIncluded(double distance, string expected) => Assert.That(
        string.Join(' ', Sole.ZonesWithin(new(42, 110), distance).Select(hit => hit.Zone)), Is.EqualTo(expected));

    [Test]
    public void ZonesWithin_EquallyNear_HasTheTopmostFirst()
    {
        FootMap twins = ValidMap.Of(("first", "both", "M40 100 L60 100 L60 120 Z"),
            ("second", "both", "M40 100 L60 100 L60 120 Z"));
        Assert.That(
            twins[Foot.Right, Aspect.Plantar].ZonesWithin(new(50, 95), 10).Select(hit => (hit.Zone.Id, hit.Distance)),
            Is.EqualTo(new[] { ("second", 5.0), ("first", 5.0) }));
    }

    [Test]
    public void Nearest_PointInTheLargeBesideTheSmallerOne_IsTheExactHit() => Assert.That(
        Sole.Nearest(new(39.99, 110), 5), Is.EqualTo(new ZoneDistance(Map.Zones[0], 0, PointPosition.Inside)));

    // On the right border the zone is 0 mm away but does not own the point; its owner wins.
    [Test]
    public void Nearest_OnABorderThatIsNotOwned_IsTheOwner() => Assert.That(
        Sole.Nearest(new(60, 110), 5), Is.EqualTo(new ZoneDistance(Map.Zones[0], 0, PointPosition.Inside)));

    [TestCase(4.999, null)]
    [TestCase(5, "apart")]
    public void Nearest_BesideAZone_IsItUpToTheDistance(double distance, string? expected) =>
        Assert.That(Sole.Nearest(new(65, 210), distance)?.Zone.Id, Is.EqualTo(expected));

    [Test]
    public void Nearest_ToeTipOfBasic_IsHeadAndNeckThoughTheRoundedTipLiesBeside()
    {
        FootView sole = FootMap.Load("basic")[Foot.Right, Aspect.Plantar];
        MapPoint tip = sole.Drawing.Landmarks["toe-tip-1"];
        Assert.That(sole.ZoneAt(tip), Is.Null);
        Assert.That(sole.Nearest(tip, 0.05)?.Zone.Id, Is.EqualTo("head-and-neck"));
        Assert.That(sole.Nearest(tip with { Y = 4.9 }, 0.05), Is.Null);
    }
}
