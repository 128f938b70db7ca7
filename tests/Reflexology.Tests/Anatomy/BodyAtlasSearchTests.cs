namespace Reflexology.Tests;

public class BodyAtlasSearchTests
{
    private static readonly BodyAtlas Atlas = BodyAtlas.BuiltIn;

    [Test]
    public void Search_WholeName_IsFirstAndExact() => Assert.That(
        Atlas.Search("neck")[0], Is.EqualTo(new BodyAreaHit(Atlas["neck"], "neck", "", MatchQuality.Exact)));

    [Test]
    public void Search_ChineseSynonym_NamesWhatMatched() => Assert.That(
        Atlas.Search("颈")[0], Is.EqualTo(new BodyAreaHit(Atlas["neck"], "颈", "zh", MatchQuality.Exact)));

    [Test]
    public void Search_LatinTerm_IsInLatin() => Assert.That(
        Atlas.Search("Collum")[0], Is.EqualTo(new BodyAreaHit(Atlas["neck"], "Collum", "la", MatchQuality.Exact)));

    [TestCase("colon", "colon", MatchQuality.Exact)]
    [TestCase("nerve", "sciatic-nerve", MatchQuality.WordPrefix)]
    [TestCase("kidn", "kidney", MatchQuality.Prefix)]
    [TestCase("intes", "intestine", MatchQuality.Prefix)]
    [TestCase("intes", "small-intestine", MatchQuality.Prefix)]
    [TestCase("estine", "intestine", MatchQuality.Inside)]
    [TestCase("kidnye", "kidney", MatchQuality.Similar)]
    public void Search_PartOfAName_HasItsQuality(string text, string id, MatchQuality expected) =>
        Assert.That(Atlas.Search(text).Single(hit => hit.Area.Id == id).Quality, Is.EqualTo(expected));

    [Test]
    public void Search_AnyText_HasTheBestFirst([Values("colon", "ne", "s", "шей", "部", "in", "ar")] string text)
    {
        var hits = Atlas.Search(text);
        Assert.Multiple(() =>
        {
            Assert.That(hits, Has.Length.GreaterThan(1));
            Assert.That(hits.Select(hit => hit.Quality), Is.Ordered);
        });
    }

    [Test]
    public void Search_AnyText_HasEachAreaOnce([Values("", "colon", "ne", "s", "部", "a")] string text) =>
        Assert.That(Atlas.Search(text).Select(hit => hit.Area.Id), Is.Unique);

    [Test]
    public void Search_AreaThatMatchesByTwoNames_HasTheBetterOne()
    {
        BodyAreaHit hit = Atlas.Search("nape").Single(hit => hit.Area.Id == "neck");
        Assert.That((hit.Name, hit.Quality), Is.EqualTo(("nape", MatchQuality.Exact)));
    }

    [Test]
    public void Search_SomethingMatchesDirectly_LeavesSimilarOut() =>
        Assert.That(Atlas.Search("neck").Select(hit => hit.Quality), Has.None.EqualTo(MatchQuality.Similar));

    [Test]
    public void Search_TypingError_FindsSimilarOnly() => Assert.Multiple(() =>
    {
        Assert.That(Atlas.Search("nekc").Select(hit => hit.Area.Id), Does.Contain("neck"));
        Assert.That(Atlas.Search("nekc").Select(hit => hit.Quality), Is.All.EqualTo(MatchQuality.Similar));
    });

    [TestCase("urinray", "urinary-system")]
    [TestCase("Verdauungsytem", "digestive-system")]
    [TestCase("nervious sistem", "nervous-system")]
    public void Search_MisspeltWords_HasTheAreaFirst(string text, string id) =>
        Assert.That(Atlas.Search(text)[0].Area.Id, Is.EqualTo(id));

    [Test]
    public void Search_MisspeltWordOfAName_HasItsQuality() =>
        Assert.That(Atlas.Search("urinray").Select(hit => hit.Quality), Is.All.EqualTo(MatchQuality.SimilarWord));

    [TestCase("en", "arm")]
    [TestCase("de", "poor")]
    public void Search_PreferredLanguage_HasItsNamesFirst(string language, string id)
    {
        BodyAtlas atlas = BodyAtlasReader.Read(
            """
            {
              "format": "reflexology-anatomy", "version": 1, "sources": ["made up"],
              "areas": [
                { "id": "arm", "kind": "part", "partOf": [], "names": { "en": "Armful", "de": "X" } },
                { "id": "poor", "kind": "part", "partOf": [], "names": { "en": "Y", "de": "Armful" } }
              ]
            }
            """u8.ToArray(),
            "anatomy.json");
        Assert.That(atlas.Search("armful", language)[0].Area.Id, Is.EqualTo(id));
    }

    [Test]
    public void Search_EmptyText_IsAllAreas() => Assert.That(
        Atlas.Search(" ").Select(hit => hit.Area), Is.EquivalentTo(Atlas.Areas));

    [Test]
    public void Search_Nonsense_IsEmpty() => Assert.That(Atlas.Search("xylophone player"), Is.Empty);
}
