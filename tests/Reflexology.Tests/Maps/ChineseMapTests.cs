namespace Reflexology.Tests;

/// <summary>Statements of the table of zones about the Chinese map as a whole.</summary>
public class ChineseMapTests
{
    private static readonly FootMap Chinese = BuiltInMaps.Of("chinese");

    [Test]
    public void Zones_OfTheMap_Are62NumberedAndFourExtras() => Assert.Multiple(() =>
    {
        Assert.That(Chinese.Zones, Has.Length.EqualTo(66));
        Assert.That(Chinese.Zones.Where(zone => !zone.IsExtra).Select(zone => zone.Number),
            Is.EquivalentTo(Enumerable.Range(1, 62)));
        Assert.That(Chinese.Zones.Where(zone => zone.IsExtra).Select(zone => zone.Id),
            Is.EquivalentTo(new[] { "upper-arm", "wrist", "blood-pressure-point", "tongue-mouth" }));
        Assert.That(Chinese.Zones.Where(zone => zone.IsExtra).Select(zone => zone.Number), Is.All.Null);
    });

    // Body order: head, trunk, abdomen, pelvis, top of the foot, sides, leg.
    [TestCase(1, "brain")]
    [TestCase(11, "trapezius")]
    [TestCase(22, "kidney")]
    [TestCase(33, "heart")]
    [TestCase(45, "tonsils")]
    [TestCase(58, "coccyx-outer")]
    [TestCase(62, "sciatic-nerve")]
    public void Number_OfAZone_IsThePrintedOne(int number, string zone) =>
        Assert.That(Chinese.ZoneWithId(zone).Number, Is.EqualTo(number));

    [Test]
    public void Feet_OfTheZones_AreThoseOfTheBody() => Assert.Multiple(() =>
    {
        Assert.That(On(Feet.Right),
            Is.EquivalentTo(new[] { "liver", "gallbladder", "cecum-appendix", "ileocecal-valve", "ascending-colon" }));
        Assert.That(On(Feet.Left),
            Is.EquivalentTo(new[] { "descending-colon", "sigmoid-rectum", "anus", "heart", "spleen" }));
    });

    // Head and neck are mirrored to the other foot; of midline organs and of those below the neck none is.
    [Test]
    public void Crossed_Zones_AreThoseOfTheHead() => Assert.That(
        Chinese.Zones.Where(zone => zone.IsCrossed).Select(zone => zone.Id),
        Is.EquivalentTo(new[]
        {
            "brain", "frontal-sinus", "cerebellum-brainstem", "trigeminal-nerve", "nose", "neck", "eye", "ear",
            "inner-ear-balance", "tonsils", "lower-jaw", "upper-jaw", "tongue-mouth",
        }));

    [TestCase("pituitary", "brain")]
    [TestCase("adrenal", "kidney")]
    [TestCase("gallbladder", "liver")]
    public void Over_OfAZoneWithinAnother_IsTheOther(string upper, string lower) => Assert.Multiple(() =>
    {
        Assert.That(Chinese.ZoneWithId(upper).Over.Select(zone => zone.Id), Does.Contain(lower));
        Assert.That(Chinese.Zones.IndexOf(Chinese.ZoneWithId(upper)),
            Is.GreaterThan(Chinese.Zones.IndexOf(Chinese.ZoneWithId(lower))));
    });

    private static IEnumerable<string> On(Feet feet) =>
        Chinese.Zones.Where(zone => zone.Feet == feet).Select(zone => zone.Id);
}
