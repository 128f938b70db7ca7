namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class DiagramTextsTests
{
    private static readonly FootMap Basic = FootMap.Load("basic");

    [Test]
    public void For_UnknownLanguage_IsEnglish() => Assert.That(new DiagramTexts("xx").Language, Is.EqualTo("en"));

    [TestCase("en", "kidney", "“Kidney” lies within the zone “Abdomen and legs”")]
    [TestCase("de", "Niere", "„Niere“ liegt in der Zone „Bauch und Beine“")]
    [TestCase("es", "riñon", "«Riñón» está dentro de la zona «Abdomen y piernas»")]
    [TestCase("ru", "почка", "«Почка» относится к зоне «Живот и ноги»")]
    [TestCase("zh", "肾", "“肾”位于“腹部与腿”区内")]
    [TestCase("en", "head and neck", "Zone of “Head and neck”: “Head and neck”")]
    [TestCase("en", "spine", "“Spine” lies within the zones “Head and neck”, “Chest and arms”, “Abdomen and legs”")]
    public void Explain_AnyRelation_SaysWhich(string language, string area, string sentence)
    {
        BodyArea explained = BodyAtlas.BuiltIn.Get(area);
        Assert.That(new DiagramTexts(language).Explain(explained, Basic.ZonesFor(area)), Is.EqualTo(sentence));
    }

    [Test]
    public void Fonts_EveryBuiltInText_HaveItsCharacters()
    {
        var ofAreas = BodyAtlas.BuiltIn.Areas.SelectMany(area => area.Names.All);
        var ofMaps = FootMap.BuiltInIds.Select(FootMap.Load).SelectMany(map =>
            map.Zones.SelectMany(zone => zone.Names.All).Concat(map.Names.All).Concat(map.Tradition.All));
        var ofDiagrams = Languages.All
            .SelectMany(language => new DiagramTexts(language).Json.EnumerateObject())
            .Select(text => text.Value.GetString()!);
        var texts = ofAreas.Concat(ofMaps).Select(name => name.Value).Concat(ofDiagrams);

        Assert.That(texts.SelectMany(text => FontSet.Missing(text)).Distinct(), Is.Empty);
    }

    [Test]
    public void Runs_ChineseQuotes_TakeTheChineseFont()
    {
        Assert.Multiple(() =>
        {
            Assert.That(FontSet.Runs("“肾”", "zh", isBold: false), Has.Length.EqualTo(1));
            Assert.That(FontSet.Runs("“kidney” 肾", "en", isBold: false), Has.Length.EqualTo(2));
        });
    }
}
