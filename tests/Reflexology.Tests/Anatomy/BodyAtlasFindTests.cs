namespace Reflexology.Tests;

public class BodyAtlasFindTests
{
    private static readonly BodyAtlas Atlas = BodyAtlas.BuiltIn;

    [Test]
    public void Find_NeckInAnyLanguageAndCase_IsNeck(
        [Values("neck", "шея", "ШЕЯ", "颈", "頸部", "Hals", "HALS", "cuello", "NECK", "neck ", " Neck", "Collum",
            "nape of the neck")] string name) =>
        Assert.That(Atlas.Find(name)?.Id, Is.EqualTo("neck"));

    [TestCase("small intestine", "small-intestine")]
    [TestCase("SMALL-INTESTINE", "small-intestine")]
    [TestCase("Dünndarm", "small-intestine")]
    [TestCase("dunndarm", "small-intestine")]
    [TestCase("mandíbula", "jaw")]
    public void Find_OtherSpelling_IsTheArea(string name, string id) =>
        Assert.That(Atlas.Find(name)?.Id, Is.EqualTo(id));

    [TestCase("")]
    [TestCase("nekc")]
    [TestCase("elephant")]
    [TestCase("nec")]
    public void Find_NoNameOfAnyArea_IsNull(string name) => Assert.That(Atlas.Find(name), Is.Null);

    [Test]
    public void Find_HalfACharacter_IsNull() => Assert.That(Atlas.Find("\ud83d"), Is.Null);

    [Test]
    public void Find_EveryIdAndName_IsItsArea() => Assert.Multiple(() =>
    {
        foreach (BodyArea area in Atlas.Areas)
        {
            Assert.That(Atlas.Find(area.Id), Is.SameAs(area), area.Id);
            foreach ((string language, string name) in area.Names.All)
                Assert.That(Atlas.Find(name), Is.SameAs(area), $"{area.Id} {language} {name}");
        }
    });

    // If the same words name two areas, the first is found; every clash of the atlas is listed here.
    [Test]
    public void Find_EverySynonymAndLatinTerm_IsItsAreaOrAKnownClash()
    {
        var clashes = from area in Atlas.Areas
                      from name in area.Synonyms.SelectMany(entry => entry.Value).Append(area.Latin).OfType<string>()
                      let found = Atlas.Find(name)
                      where found != area
                      select $"{name}: {found?.Id ?? "nothing"}, not {area.Id}";
        Assert.That(clashes, Is.EquivalentTo(new[]
        {
            "Mandibula: jaw, not lower-jaw", // Latin; the Spanish name of the whole jaw wins
            "Nodi lymphoidei: lymph-nodes-upper, not lymph-nodes-lower", // one Latin term for both
        }));
    }

    [Test]
    public void Get_MistypedName_SuggestsTheNearest() => Assert.That(
        () => Atlas.Get("nekc"),
        Throws.TypeOf<UnknownNameException>().With.Property(nameof(UnknownNameException.Suggestion)).EqualTo("neck")
            .And.Property(nameof(UnknownNameException.Kind)).EqualTo("body area"));

    [Test]
    public void Get_WordFarFromAll_SuggestsNothing() => Assert.That(
        () => Atlas.Get("xylophone player"),
        Throws.TypeOf<UnknownNameException>().With.Property(nameof(UnknownNameException.Suggestion)).Null);

    [Test]
    public void Indexer_NameThatIsNoId_Throws() => Assert.Multiple(() =>
    {
        Assert.That(() => Atlas["Neck"],
            Throws.TypeOf<UnknownNameException>().With.Message.Contains("Did you mean 'neck'?"));
        Assert.That(Atlas["neck"].Id, Is.EqualTo("neck"));
        Assert.That((Atlas.Contains("neck"), Atlas.Contains("Neck")), Is.EqualTo((true, false)));
    });

    [TestCase("шеия", "Шея")]
    [TestCase("kidny", "kidney")]
    [TestCase("urinray", "urinary-system")]
    public void Suggest_TypingError_IsTheNameAsWritten(string name, string expected) =>
        Assert.That(Atlas.Suggest(name), Is.EqualTo(expected));
}
