using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>The sources of a map, and texts in one or several languages.</summary>
public class MapSourceTests
{
    private const string Title = "\"title\": \"A book\"";

    [Test]
    public void Sources_WithEveryMember_AreThose()
    {
        MapSource source = Read(With(Title, """
            "title": { "en": "A book", "de": "Ein Buch" }, "kind": "practitioner", "author": "A. Walker",
            "site": "example.org/feet", "language": "ja", "year": 1978, "isbn": "978-0-306-40615-7", "excerpt": true,
            "use": { "en": "The toes.", "ru": "Пальцы." }
            """)).Sources.Single();
        Assert.Multiple(() =>
        {
            Assert.That((source.Kind, source.Author, source.Site, source.Language, source.Year),
                Is.EqualTo((SourceKind.Practitioner, "A. Walker", "example.org/feet", "ja", 1978)));
            Assert.That((source.Title["de"], source.Isbn, source.IsExcerpt), Is.EqualTo(
                ("Ein Buch", "978-0-306-40615-7", true)));
            Assert.That((source.Use!["ru"], source.Use["es"]), Is.EqualTo(("Пальцы.", "The toes.")));
            Assert.That(source.Citation("de"),
                Is.EqualTo("A. Walker, Ein Buch, example.org/feet, ISBN 978-0-306-40615-7, 1978"));
        });
    }

    [Test]
    public void Sources_WithTheirTitleAlone_SayNoMore()
    {
        MapSource source = Read(Text).Sources.Single();
        Assert.That((source.Citation(), source.Kind, source.Site, source.Use, source.IsExcerpt),
            Is.EqualTo(("A book", (SourceKind?)null, (string?)null, (LocalizedText?)null, false)));
    }

    [TestCase("\"kind\": \"blog\"", "kind", "'blog'", "one of book, article, school, practitioner, page, chart")]
    [TestCase("\"site\": \"https://example.org\"", "site", "'https://example.org'",
        "the host of a web page, with a path or without, such as example.org/feet")]
    [TestCase("\"site\": \"koukouan\"", "site", "'koukouan'",
        "the host of a web page, with a path or without, such as example.org/feet")]
    [TestCase("\"language\": \"Japanese\"", "language", "'Japanese'", "a language code such as en, de, es, ru, zh")]
    [TestCase("\"year\": 78", "year", "78", "a year from 1450 to 2999")]
    [TestCase("\"isbn\": \"0-306-40615-3\"", "isbn", "'0-306-40615-3'", "an ISBN whose check digit is right")]
    [TestCase("\"isbn\": \"\"", "isbn", "''", "an ISBN whose check digit is right")]
    [TestCase("\"author\": \" \"", "author", "an empty text", "a text")]
    [TestCase("\"use\": { \"de\": \"Zehen\" }", "use", "no text in 'en'", "at least the English text")]
    public void Parse_WrongMemberOfASource_HasTheProblem(string member, string path, string found, string expected)
    {
        MapProblem problem = Problems(With(Title, $"{Title}, {member}")).Single();
        Assert.That((problem.Path, problem.Found, problem.Expected),
            Is.EqualTo(($"sources[0].{path}", found, expected)));
    }

    [TestCase("0-306-40615-2", true)]
    [TestCase("0306406152", true)]
    [TestCase("0-8044-2957-X", true)]
    [TestCase("978-0-306-40615-7", true)]
    [TestCase("X-8044-2957-0", false)]
    [TestCase("0-306-40615-21", false)]
    [TestCase("978-0-306-40615-8", false)]
    public void IsIsbn_DependsOnTheCheckDigit(string text, bool expected) =>
        Assert.That(MapSource.IsIsbn(text), Is.EqualTo(expected));

    [Test]
    public void Location_AsOneText_IsEnglishAndStandsInForTheRest()
    {
        Zone zone = Read(Text).Zones.Single();
        Assert.That((zone.Location["de"], zone.Agreement.Note["zh"]), Is.EqualTo(("In the middle.", "one source")));
        Assert.That(zone.Location.All.Select(text => text.Key), Is.EqualTo(["en"]));
    }

    [Test]
    public void Location_InLanguages_IsInEach()
    {
        const string Both = """{ "en": "In the middle.", "de": "In der Mitte." }""";
        Zone zone = Read(With("\"In the middle.\"", Both)).Zones.Single();
        Assert.That((zone.Location["de"], zone.Location["es"]), Is.EqualTo(("In der Mitte.", "In the middle.")));
    }

    [TestCase("{ \"de\": \"Mitte\" }", MissingMember, "zones[0].location", "no text in 'en'")]
    [TestCase("{ \"en\": \"\" }", InvalidValue, "zones[0].location.en", "an empty text")]
    [TestCase("\"\"", InvalidValue, "zones[0].location", "an empty text")]
    [TestCase("{ \"en\": 3 }", WrongType, "zones[0].location.en", "a number")]
    [TestCase("{ \"en\": \"a\", \"en\": \"b\" }", DuplicateMember, "zones[0].location.en", "'en' a second time")]
    [TestCase("{ \"en\": \"a\\u0001\" }", InvalidValue, "zones[0].location.en",
        "the control character U+0001 as character 2 of it")]
    [TestCase("[\"a\"]", WrongType, "zones[0].location", "an array")]
    [TestCase("null", WrongType, "zones[0].location", "null")]
    public void Parse_WrongLocation_HasTheProblem(string location, MapRule rule, string path, string found)
    {
        MapProblem problem = Problems(With("\"In the middle.\"", location)).Single();
        Assert.That((problem.Rule, problem.Path, problem.Found), Is.EqualTo((rule, path, found)));
    }

    [Test]
    public void Parse_LocationOfAnotherType_NamesBothForms() => Assert.That(
        Problems(With("\"In the middle.\"", "7")).Single().Expected,
        Is.EqualTo("a text, or an object with a text per language"));
}
