namespace Reflexology.Tests;

public class ZonesForTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");

    [TestCase("head and neck", "head-and-neck:Of")]
    [TestCase("head-and-neck", "head-and-neck:Of")]
    [TestCase("Kopf und Hals", "head-and-neck:Of")]
    [TestCase("legs", "abdomen-and-legs:Of")]
    [TestCase("chest", "chest-and-arms:Of")]
    [TestCase("neck", "head-and-neck:Contains")]
    [TestCase("шея", "head-and-neck:Contains")]
    [TestCase("颈", "head-and-neck:Contains")]
    [TestCase("kidney", "abdomen-and-legs:Contains")]
    [TestCase("Niere", "abdomen-and-legs:Contains")]
    [TestCase("heart", "chest-and-arms:Contains")]
    [TestCase("spine", "head-and-neck:Contains chest-and-arms:Contains abdomen-and-legs:Contains")]
    [TestCase("digestive system", "head-and-neck:Contains chest-and-arms:Contains abdomen-and-legs:Contains")]
    [TestCase("urinary system", "abdomen-and-legs:Contains")]
    public void ZonesFor_BodyArea_IsItsZonesAndHow(string name, string expected) => Assert.That(
        string.Join(' ', Basic.ZonesFor(name).Select(match => $"{match.Zone}:{match.Relation}")), Is.EqualTo(expected));

    [Test]
    public void ZonesFor_Name_SaysWhichAreaWasMeant() =>
        Assert.That(Basic.ZonesFor("шея").Single().Area, Is.SameAs(BodyAtlas.BuiltIn["neck"]));

    [Test]
    public void ZonesFor_Area_IsAsForItsName() =>
        Assert.That(Basic.ZonesFor(BodyAtlas.BuiltIn["spine"]), Is.EqualTo(Basic.ZonesFor("spine")));

    // Parts that run through the whole body are in none of the three areas.
    [Test]
    public void ZonesFor_EveryAreaOfTheAtlasThatHasAPlace_HasAZoneOnBasic()
    {
        var without = BodyAtlas.BuiltIn.Areas.Where(area => Basic.ZonesFor(area).IsEmpty);
        Assert.That(without.Select(area => area.Id), Is.EqualTo(
            new[] { "body-column-1", "body-column-2", "body-column-3", "body-column-4", "body-column-5",
                "blood-pressure" }));
    }

    [Test]
    public void ZonesFor_UnknownName_SuggestsTheNearest() => Assert.That(
        () => Basic.ZonesFor("nekc"),
        Throws.TypeOf<UnknownNameException>().With.Property(nameof(UnknownNameException.Suggestion)).EqualTo("neck")
            .And.Message.StartsWith("There is no body area 'nekc'. Did you mean 'neck'?"));

    [Test]
    public void ZonesFor_PartAndWholeOnOneMap_PrefersTheAreasOwnZones()
    {
        string abdomen = Zone("abdomen", "abdomen", "M40 100 L60 100 L60 120 L40 120 Z");
        string kidney = Zone("kidney", "kidney", "M45 105 L55 105 L55 115 L45 115 Z");
        FootMap map = ValidMap.Read(ValidMap.Text[..ValidMap.Text.IndexOf("\"zones\"", StringComparison.Ordinal)]
            + $"\"zones\": [{abdomen}, {kidney}]}}");
        Assert.Multiple(() =>
        {
            Assert.That(Describe(map, "kidney"), Is.EqualTo("kidney:Of"));
            Assert.That(Describe(map, "abdomen"), Is.EqualTo("abdomen:Of kidney:Of"));
            Assert.That(Describe(map, "liver"), Is.EqualTo("abdomen:Contains"));
            Assert.That(Describe(map, "urinary system"), Is.EqualTo("kidney:Of"));
            Assert.That(Describe(map, "neck"), Is.Empty);
        });
    }

    private static string Describe(FootMap map, string name) =>
        string.Join(' ', map.ZonesFor(name).Select(match => $"{match.Zone}:{match.Relation}"));

    private static string Zone(string id, string area, string path) => $$"""
        { "id": "{{id}}", "names": { "en": "{{id}}" }, "bodyAreas": ["{{area}}"], "feet": "both", "location": "here",
          "shapes": { "plantar": "{{path}}" },
          "sources": ["book"], "agreement": { "grade": "one-text", "note": "one source" } }
        """;
}
