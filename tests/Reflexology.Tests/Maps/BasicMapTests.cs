namespace Reflexology.Tests;

public class BasicMapTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");

    [Test]
    public void Load_Basic_HasItsNamesInFiveLanguages() => Assert.Multiple(() =>
    {
        Assert.That(Basic.Id, Is.EqualTo("basic"));
        Assert.That(Basic.Names.All.Select(entry => entry.Value), Is.EqualTo(
            new[] { "The three areas", "Die drei Bereiche", "Las tres áreas", "Три области", "三区图" }));
        Assert.That(Basic.Tradition["zh"], Is.EqualTo("足部按摩三区法"));
        Assert.That(Basic.Sources.Select(source => source.Id), Is.EqualTo(new[] { "three-area-rule" }));
    });

    [TestCase(0, "head-and-neck", "head-and-neck", "Head and neck", "Kopf und Hals", "Cabeza y cuello", "Голова и шея",
        "头颈部")]
    [TestCase(1, "chest-and-arms", "chest arms", "Chest and arms", "Brust und Arme", "Pecho y brazos", "Грудь и руки",
        "胸部与手臂")]
    [TestCase(2, "abdomen-and-legs", "abdomen legs", "Abdomen and legs", "Bauch und Beine", "Abdomen y piernas",
        "Живот и ноги", "腹部与腿")]
    public void Zones_OfBasic_AreTheThreeAreas(
        int index, string id, string areas, string en, string de, string es, string ru, string zh)
    {
        Zone zone = Basic.Zones[index];
        Assert.Multiple(() =>
        {
            Assert.That(zone.Id, Is.EqualTo(id));
            Assert.That(zone.Number, Is.EqualTo(index + 1));
            Assert.That(zone.Names.All.Select(entry => entry.Value), Is.EqualTo(new[] { en, de, es, ru, zh }));
            Assert.That(string.Join(' ', zone.BodyAreas), Is.EqualTo(areas));
            Assert.That((zone.Feet, zone.IsCrossed), Is.EqualTo((Feet.Both, false)));
            Assert.That((zone.IsOn(Foot.Left), zone.IsOn(Foot.Right)), Is.EqualTo((true, true)));
            Assert.That(zone.Sources.Single(), Is.SameAs(Basic.Sources.Single()));
            Assert.That(zone.Shapes.Keys, Is.EqualTo(new[] { Aspect.Plantar, Aspect.Dorsal }));
            Assert.That($"{zone.Location}", Is.Not.Empty);
            Assert.That($"{zone.Agreement.Note}", Does.StartWith("Both passages of the text agree."));
        });
    }

    [Test]
    public void Zones_OfBasic_AreThree() => Assert.That(Basic.Zones, Has.Length.EqualTo(3));

    [Test]
    public void BuiltInIds_OfTheLibrary_AreMapsThatLoad() => Assert.Multiple(() =>
    {
        Assert.That(FootMap.BuiltInIds,
            Does.Contain("basic").And.No.Member("foot").And.No.Member("anatomy").And.Ordered);
        foreach (string id in FootMap.BuiltInIds)
            Assert.That(FootMap.Load(id).Id, Is.EqualTo(id));
    });

    [TestCase("basik", "basic")]
    [TestCase("Basic", "basic")]
    [TestCase("my-map.json", null)]
    public void Load_UnknownId_SuggestsTheNearest(string id, string? suggestion) => Assert.That(
        () => FootMap.Load(id),
        Throws.TypeOf<UnknownNameException>().With.Property(nameof(UnknownNameException.Suggestion)).EqualTo(suggestion)
            .And.Property(nameof(UnknownNameException.Kind)).EqualTo("built-in map")
            .And.Message.StartsWith($"There is no built-in map '{id}'."));
}
