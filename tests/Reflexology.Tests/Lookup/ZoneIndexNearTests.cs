using System.Collections.Immutable;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>Zones near a point or in a rectangle, on three boxes: a large one, a small one on it, one apart.</summary>
public class ZoneIndexNearTests
{
    private static readonly ZoneIndex Index = new([Box(0, 0, 10), Box(4, 4, 2), Box(20, 0, 5)]);

    [TestCase(5, 5, 0, "1")]
    [TestCase(4, 4, 0, "1")]
    [TestCase(3.5, 5, 0, "0")]
    [TestCase(10, 5, 0, "0", TestName = "Nearest_BorderThatIsNotOwned_IsZeroAway")]
    [TestCase(12, 2, 1.9, "")]
    [TestCase(12, 2, 2, "0")]
    [TestCase(15, 2, 9, "2", TestName = "Nearest_TwoEquallyNear_IsTheTopmost")]
    [TestCase(double.NaN, 2, 9, "")]
    [TestCase(12, 2, double.NaN, "")]
    public void Nearest(double x, double y, double most, string expected) =>
        Assert.That(Index.Nearest(new(x, y), most) is { } near ? $"{near.Zone}" : "", Is.EqualTo(expected));

    [TestCase(5, 5, "1:Inside 0:Inside")]
    [TestCase(4, 5, "1:Inside 0:Inside", TestName = "ZonesWithin_BorderThatIsOwned_IsInside")]
    [TestCase(6, 5, "0:Inside 1:OnBorder", TestName = "ZonesWithin_BorderThatAnotherZoneOwns_IsOnBorder")]
    [TestCase(10, 5, "0:OnBorder", TestName = "ZonesWithin_BorderThatNoZoneOwns_IsOnBorder")]
    [TestCase(6.5, 5, "0:Inside 1:Near")]
    [TestCase(10.5, 5, "0:Near")]
    public void ZonesWithin_Point_SaysItsPosition(double x, double y, string expected)
    {
        ImmutableArray<NearZone> found = Index.ZonesWithin(new(x, y), 1);
        NearZone? first = found is [var nearest, ..] ? nearest : null;
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', found.Select(near => $"{near.Zone}:{near.Position}")), Is.EqualTo(expected));
            Assert.That(Index.Nearest(new(x, y), 1), Is.EqualTo(first));
        });
    }

    [TestCase(4.5, 4.5, 5, 5, "1 0", TestName = "ZonesIn_RectangleInsideTwo_IsBoth")]
    [TestCase(1, 1, 2, 2, "0")]
    [TestCase(-5, -5, 50, 50, "2 1 0", TestName = "ZonesIn_RectangleAroundAll_IsAllTopmostFirst")]
    [TestCase(10, 2, 20, 3, "2 0", TestName = "ZonesIn_RectangleThatTouchesTwo_IsBoth")]
    [TestCase(11, 2, 19, 3, "")]
    [TestCase(7, 7, 7, 7, "0", TestName = "ZonesIn_PointAsRectangle_IsTheZoneThere")]
    [TestCase(8, 2, 7, 3, "", TestName = "ZonesIn_Inverted_IsNone")]
    [TestCase(double.NegativeInfinity, 4.5, 1, 4.6, "0")]
    [TestCase(double.NaN, 4.5, 1, 4.6, "")]
    public void ZonesIn(double left, double top, double right, double bottom, string expected) =>
        Assert.That(string.Join(' ', Index.ZonesIn(new(left, top, right, bottom))), Is.EqualTo(expected));

    [Test]
    public void ZonesIn_RectangleAroundAPointOfAZone_HasTheZone() =>
        Gen.Select(Gen.Double[-1, 26], Gen.Double[-1, 11], Gen.Double[0, 3]).Sample((x, y, reach) =>
            Index.ZonesAt(new(x, y)).All(Index.ZonesIn(new(x - reach, y - reach, x + reach, y + reach)).Contains));

    [Test]
    public void ZonesWithin_AnyDistance_BeginsWithTheNearest() =>
        Gen.Select(Gen.Double[-5, 30], Gen.Double[-5, 15], Gen.Double[0, 9]).Sample((x, y, most) =>
        {
            NearZone? nearest = Index.ZonesWithin(new(x, y), most) is [var first, ..] ? first : null;
            return nearest == Index.Nearest(new(x, y), most);
        });

    private static Polygon Box(double x, double y, double size) =>
        PointInPolygonCases.RingOf([new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size)]);
}
