namespace Reflexology.Tests;

/// <summary>
/// Words that people type who never saw the atlas: parts of the body in everyday speech, and complaints. The table says
/// what counts as right. Rows were written before the names of the atlas were read ("own"), seen with visitors
/// ("seen"), or written to try words that no list had ("later").
/// </summary>
public class EverydayWordsTests
{
    private const string Honest = "honest", Zone = "zone";

    private static readonly BodyAtlas Atlas = BodyAtlas.BuiltIn;

    private static readonly (string Language, string From, string Words, string Areas)[] Rows =
    [
        .. File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "EverydayWords.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2], cells[3])),
    ];

    private static IEnumerable<TestCaseData> All => Rows
        .Select(row => new TestCaseData(row.Language, row.Words, row.Areas)
            .SetArgDisplayNames(row.Language, $"{row.Words}: {row.Areas}"));

    [TestCaseSource(nameof(All))]
    public void Search_EverydayWords_HasTheRightAreaFirstOrSecond(string language, string words, string areas)
    {
        string[] found = [.. Atlas.Search(words, language).Select(hit => hit.Area.Id)];
        string said = $"found {string.Join(", ", found)}";
        if (areas == Zone)
            Assert.That(FootMap.Load("chinese").ZonesNumbered(words).Single().Number, Is.EqualTo(22));
        else if (areas == Honest)
            Assert.That((found.Length, Atlas.IsPlaceless(words, language)), Is.EqualTo((0, true)), said);
        else if (areas.Contains('+', StringComparison.Ordinal))
            Assert.That(found.Take(2), Is.EquivalentTo(areas.Split('+')), said);
        else
            Assert.That(found.Take(2).Intersect(areas.Split(' ')), Is.Not.Empty, said);
    }

    [Test]
    public void Rows_OfEveryLanguage_AreSixtyOfOurOwnAndThoseSeen() => Assert.Multiple(() =>
    {
        foreach (string language in Languages.All)
        {
            Assert.That(Rows.Count(row => row.Language == language && row.From == "own"), Is.EqualTo(60), language);
            Assert.That(Rows.Count(row => row.Language == language && row.From == "seen"), Is.AtLeast(19), language);
        }
    });

    // What was offered once and made people laugh, or worse.
    [TestCase("en", "hip", "pituitary-gland")]
    [TestCase("en", "ear", "heart")]
    [TestCase("en", "ear", "forearm")]
    [TestCase("en", "stress", "coccyx")]
    [TestCase("zh", "wei", "breast")]
    [TestCase("de", "husten", "hip")]
    [TestCase("de", "Po", "body-column-1")]
    [TestCase("es", "estrés", "testis")]
    [TestCase("es", "culo", "testis")]
    [TestCase("es", "culo", "musculoskeletal-system")]
    [TestCase("es", "axila", "upper-jaw")]
    [TestCase("ru", "простуда", "prostate")]
    [TestCase("ru", "простуд", "prostate")]
    [TestCase("ru", "прост", "throat")]
    public void Search_EverydayWords_HasNot(string language, string words, string area) =>
        Assert.That(Atlas.Search(words, language).Select(hit => hit.Area.Id), Has.No.Member(area));
}
