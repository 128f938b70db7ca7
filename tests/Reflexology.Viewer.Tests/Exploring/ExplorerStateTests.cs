namespace Reflexology.Viewer.Tests;

public sealed class ExplorerStateTests
{
    private static readonly BodyArea Neck = BodyAtlas.BuiltIn["neck"];
    private static readonly BodyArea Kidney = BodyAtlas.BuiltIn["kidney"];

    [Test]
    public void With_Area_KeepsTheOrderAndEachOnce()
    {
        ExplorerState state = new ExplorerState().With(Kidney).With(Neck).With(Kidney);
        Assert.That(state.Areas, Is.EqualTo(new[] { Kidney, Neck }));
        Assert.That(state.Without(Kidney).Areas, Is.EqualTo(new[] { Neck }));
        Assert.That(state.Toggled(Neck).Toggled(Neck).Areas, Is.EqualTo(new[] { Kidney, Neck }));
    }

    [Test]
    public void With_OneTooMany_TheOldestGoes()
    {
        BodyArea[] areas = [.. BodyAtlas.BuiltIn.Areas.Take(ExplorerState.MostAreas + 1)];
        ExplorerState state = areas.Aggregate(new ExplorerState(), (before, area) => before.With(area));
        Assert.That(state.Areas, Is.EqualTo(areas.Skip(1)));
    }

    [Test]
    public void Regions_AreTheFiveOfThePage() =>
        Assert.That(ExplorerState.Regions.Select(region => region.Names["en"]), Is.EqualTo(new[] { "Head and neck", "Chest", "Arms", "Abdomen", "Legs" }));

    [TestCase("kidney", "en", "“Kidney” lies within the zone “Abdomen and legs”")]
    [TestCase("kidney", "zh", "“肾”位于“腹部与腿”区内")]
    [TestCase("head-and-neck", "en", "Zone of “Head and neck”: “Head and neck”")]
    [TestCase("arms", "ru", "«Руки»: зона «Грудь и руки»")]
    public void Answers_ChosenArea_SaysWhatLitUp(string area, string language, string sentence)
    {
        ExplorerState state = new ExplorerState { Language = language }.With(BodyAtlas.BuiltIn[area]);
        AreaAnswer answer = state.Answers().Single();
        Assert.That((answer.Sentence, answer.IsLit), Is.EqualTo((sentence, true)));
    }

    [Test]
    public void Answers_EveryAreaOfTheAtlas_HasASentenceInEveryLanguage()
    {
        foreach (string language in Languages.All)
        {
            foreach (BodyArea area in BodyAtlas.BuiltIn.Areas)
                Assert.That(AreaAnswer.Of(new ExplorerState { Language = language }, area).Sentence, Is.Not.Empty, $"{area} in {language}");
        }
    }

    [Test]
    public void Description_OfThePicture_SaysSideMapAndWhatIsLit()
    {
        Assert.That(new ExplorerState().Description(), Is.EqualTo("Both feet, Sole. Map: The three areas. No zone is lit up."));
        ExplorerState state = new ExplorerState { Aspect = Aspect.Dorsal, Language = "de" }.With(Neck).With(Kidney);
        Assert.That(state.Description(), Is.EqualTo("Beide Füße, Fußrücken. Karte: Die drei Bereiche. Hervorgehoben: Kopf und Hals, Bauch und Beine."));
    }

    [TestCase("neck", "neck")]
    [TestCase("  NECK ", "neck")]
    [TestCase("шея", "neck")]
    [TestCase("颈", "neck")]
    [TestCase("Hals", "neck")]
    [TestCase("cuello", "neck")]
    [TestCase("kidn", "kidney")]
    [TestCase("kidny", null)]
    [TestCase("", null)]
    [TestCase("qqqqqq", null)]
    public void Resolve_WordsTypedInFull_TakesTheBestHitButNoTypingError(string words, string? expected) =>
        Assert.That(UnknownArea.Resolve(words)?.Id, Is.EqualTo(expected));

    [TestCase("kidny", "kidney")]
    [TestCase("kdny", "kidney")]
    [TestCase("qqqqqq", null)]
    public void Of_UnknownWords_SuggestsTheNearest(string words, string? expected) =>
        Assert.That(UnknownArea.Of(words).Suggestion?.Id, Is.EqualTo(expected));

    [Test]
    public void Of_VeryLongWords_AreCutAndNotSearchedFor()
    {
        UnknownArea unknown = UnknownArea.Of(new string('n', 100_000));
        Assert.That((unknown.Words.Length, unknown.Suggestion), Is.EqualTo((UnknownArea.MostLetters + 1, (BodyArea?)null)));
    }
}
