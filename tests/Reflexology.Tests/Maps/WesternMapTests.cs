namespace Reflexology.Tests;

/// <summary>Statements of the table of zones about the Western map and the ten zones as a whole.</summary>
public class WesternMapTests
{
    private static readonly FootMap Ingham = BuiltInMaps.Of("ingham"), TenZones = BuiltInMaps.Of("ten-zones");

    [Test]
    public void Zones_OfIngham_Are63WithoutNumbersAndNoneCrosses() => Assert.Multiple(() =>
    {
        Assert.That(Ingham.Zones, Has.Length.EqualTo(63));
        Assert.That(Ingham.Zones.Where(zone => zone.Number is not null || zone.IsCrossed || zone.IsExtra), Is.Empty);
    });

    [TestCase(Feet.Right, "liver gallbladder duodenum ileocecal-appendix appendix ascending-colon hepatic-flexure")]
    [TestCase(Feet.Left, "spleen descending-colon splenic-flexure sigmoid-colon rectum-anus")]
    public void Feet_OfInghamsZones_AreThoseOfTheBody(Feet feet, string zones) => Assert.That(
        Ingham.Zones.Where(zone => zone.Feet == feet).Select(zone => zone.Id), Is.EquivalentTo(zones.Split(' ')));

    // The heart reaches further on the left foot, the stomach too, and the pancreas is longer there.
    [TestCase("heart")]
    [TestCase("stomach")]
    [TestCase("pancreas")]
    public void Shapes_OfAnOrganLeftOfTheMidline_AreLargerOnTheLeftFoot(string zone)
    {
        double left = Area(Foot.Left), right = Area(Foot.Right);
        Assert.That(Ingham.ZoneWithId(zone).LeftShapes.Keys, Is.EqualTo(new[] { Aspect.Plantar }));
        Assert.That(left, Is.GreaterThan(1.5 * right));

        double Area(Foot foot) => Ingham[foot, Aspect.Plantar].Shapes.Single(shape => shape.Zone.Id == zone)
            .Polygon.Area;
    }

    [Test]
    public void Zones_OfTheTenZones_AreFiveAFoot() => Assert.Multiple(() =>
    {
        Assert.That(TenZones.Zones.Select(zone => zone.Id), Is.EqualTo(
            new[] { "right", "left" }.SelectMany(foot => Enumerable.Range(1, 5).Select(ray => $"zone-{ray}-{foot}"))));
        foreach (Foot foot in Enum.GetValues<Foot>())
        {
            Assert.That(TenZones[foot, Aspect.Plantar].Shapes, Has.Length.EqualTo(5));
            Assert.That(TenZones[foot, Aspect.Dorsal].Shapes, Has.Length.EqualTo(5));
        }
    });
}
