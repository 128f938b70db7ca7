using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>JSON of the right shape with values that the format does not allow.</summary>
public class ValueProblemTests
{
    private const string Kebab = "lower-case words of a-z and 0-9 joined by hyphens";

    [Test]
    public void Parse_AnotherKindOfFile_IsWrongFormat() => Assert.That(
        Problems(With("reflexology-map", "reflexology-foot")),
        Is.EqualTo(new[] { Problem(WrongFormat, 2, 13, "format", "'reflexology-foot'", "'reflexology-map'") }));

    [Test]
    public void Parse_NewerVersion_IsWrongFormat() => Assert.That(
        Problems(With("\"version\": 1", "\"version\": 2")),
        Is.EqualTo(new[]
        {
            Problem(WrongFormat, 3, 14, "version", "2",
                "1") with { Advice = "A newer version of the library may read this file." },
        }));

    [Test]
    public void Parse_NewerVersionWithNewMembers_IsOnlyWrongFormat() => Assert.That(
        Problems(With("\"version\": 1", "\"version\": 2, \"layers\": []"))
            .Select(problem => $"{problem.Line},{problem.Column} {problem.Rule}"),
        Is.EqualTo(new[] { "3,14 WrongFormat" }));

    [Test]
    public void Read_FootFileAsMap_IsOnlyWrongFormat()
    {
        var exception = Assert.Throws<FootMapFormatException>(() => FootMap.Parse(BuiltInFile.Bytes("foot.json"),
            "foot.json"))!;
        Assert.That(exception.Message,
            Is.EqualTo("foot.json(3,13) format: expected 'reflexology-map', found 'reflexology-foot'."));
    }

    [Test]
    public void Parse_Centimetres_IsWrongFrame()
    {
        MapProblem problem = Problems(With("\"mm\"", "\"cm\"")).Single();
        Assert.That(problem, Is.EqualTo(Problem(WrongFrame, 4, 12, "units", "'cm'", "'mm'")
            with
        { Advice = "Convert all paths to millimetres on the reference foot." }));
        Assert.That(problem.ToString(), Is.EqualTo(
            "map.json(4,12) units: expected 'mm', found 'cm'. "
            + "Convert all paths to millimetres on the reference foot."));
    }

    [TestCase("nekc", "Did you mean 'neck'?", TestName = "Parse_MistypedBodyArea_SuggestsTheId")]
    [TestCase("Neck", "Did you mean 'neck'?", TestName = "Parse_BodyAreaInOtherCase_SuggestsTheId")]
    [TestCase("Hals", "Did you mean 'neck'?", TestName = "Parse_NameOfABodyArea_SuggestsTheId")]
    [TestCase("Nierre", "Did you mean 'kidney'?", TestName = "Parse_MistypedNameOfABodyArea_SuggestsTheId")]
    [TestCase("xylophone", null, TestName = "Parse_BodyAreaFarFromAll_SuggestsNothing")]
    public void Parse_UnknownBodyArea(string id, string? advice) => Assert.That(
        Problems(With("[\"neck\"]", $"[\"{id}\"]")),
        Is.EqualTo(new[]
        {
            Problem(UnknownReference, 16, 21, "zones[0].bodyAreas[0]", $"'{id}'", "the id of a body area")
                with { ZoneId = "middle", Advice = advice },
        }));

    [Test]
    public void Parse_UnknownSource_SuggestsTheNearest()
    {
        MapProblem problem = Problems(With("[\"book\"]", "[\"book\", \"bok\"]")).Single();
        MapProblem expected =
            Problem(UnknownReference, 23, 27, "zones[0].sources[1]", "'bok'", "the id of a source of this file");
        Assert.That(problem, Is.EqualTo(expected with { ZoneId = "middle", Advice = "Did you mean 'book'?" }));
        Assert.That(problem.ToString(), Is.EqualTo("map.json(23,27) zones[0].sources[1] (zone 'middle'): "
            + "expected the id of a source of this file, found 'bok'. Did you mean 'book'?"));
    }

    [TestCase("[\"neck\"]", 16, 20, "zones[0].bodyAreas", "at least one body area",
        TestName = "Parse_NoBodyArea_IsMissing")]
    [TestCase("[\"book\"]", 23, 18, "zones[0].sources", "at least one source of this file",
        TestName = "Parse_NoSource_IsMissing")]
    public void Parse_EmptyList(string list, int line, int column, string path, string expected) => Assert.That(
        Problems(With(list, "[]")),
        Is.EqualTo(new[] { Problem(MissingMember, line, column, path, "an empty list",
            expected) with { ZoneId = "middle" } }));

    [Test]
    public void Parse_DuplicateSourceId_IsFoundAtTheSecond() => Assert.That(
        Problems(With("\"A book\" }", "\"A book\" },\n    { \"id\": \"book\", \"title\": \"B\" }")),
        Is.EqualTo(new[] { Problem(DuplicateId, 10, 13, "sources[1].id", "'book' a second time",
            "an id that no other entry has") }));

    [Test]
    public void Parse_DuplicateZoneId_IsFoundAtTheSecond()
    {
        string zone = Text[(Text.IndexOf("\"zones\": [", StringComparison.Ordinal) + 11)..Text.LastIndexOf("\n  ]",
            StringComparison.Ordinal)];
        Assert.That(
            Problems(With(zone, $"{zone},\n{zone}")),
            Is.EqualTo(new[] { Problem(DuplicateId, 27, 13, "zones[1].id", "'middle' a second time",
                "an id that no other entry has") }));
    }

    [TestCase("Middle")]
    [TestCase("mid dle")]
    [TestCase("-middle")]
    [TestCase("mid--dle")]
    [TestCase("mitte-ä")]
    [TestCase("")]
    public void Parse_IdThatIsNotKebabCase_IsInvalid(string id) => Assert.That(
        Problems(With("\"id\": \"middle\"", $"\"id\": \"{id}\"")),
        Is.EqualTo(new[] { Problem(InvalidValue, 13, 13, "zones[0].id", $"'{id}'", Kebab) }));

    [Test]
    public void Parse_IdThatEndsWithALineBreak_IsInvalid() =>
        Assert.That(Problems(With("\"id\": \"middle\"", "\"id\": \"middle\\n\"")).Single().Expected, Is.EqualTo(Kebab));

    [Test]
    public void Parse_MapIdThatIsNotKebabCase_IsInvalid() =>
        Assert.That(Problems(With("\"test\"", "\"My map\"")),
            Is.EqualTo(new[] { Problem(InvalidValue, 5, 9, "id", "'My map'", Kebab) }));

    [TestCase("english", "'english'")]
    [TestCase("EN", "'EN'")]
    [TestCase("en\\n", "'enU+000A'")]
    public void Parse_UnknownLanguageCode_IsInvalid(string language, string found)
    {
        MapProblem problem = Problems(With("{ \"en\": \"Middle\" }",
            $"{{ \"en\": \"Middle\", \"{language}\": \"M\" }}")).Single();
        Assert.That((problem.Rule, problem.Line, problem.Column, problem.Found, problem.Expected), Is.EqualTo(
            (InvalidValue, 15, 34 + language.Length + 4, found, "a language code such as en, de, es, ru, zh")));
    }

    [Test]
    public void Parse_NoEnglishName_IsMissing() => Assert.That(
        Problems(With("{ \"en\": \"Middle\" }", "{ \"de\": \"Mitte\" }")),
        Is.EqualTo(new[] { Problem(MissingMember, 15, 16, "zones[0].names", "no text in 'en'",
            "at least the English text") with { ZoneId = "middle" } }));

    [Test]
    public void Parse_BlankName_IsInvalid() => Assert.That(
        Problems(With("\"Middle\"", "\" \"")),
        Is.EqualTo(new[] { Problem(InvalidValue, 15, 24, "zones[0].names.en", "an empty text",
            "a text") with { ZoneId = "middle" } }));

    [TestCase("Both")]
    [TestCase("3")]
    [TestCase("left, right")]
    public void Parse_WrongWordForFeet_IsInvalid(string word) => Assert.That(
        Problems(With("\"both\"", $"\"{word}\"")),
        Is.EqualTo(new[] { Problem(InvalidValue, 17, 15, "zones[0].feet", $"'{word}'",
            "one of left, right, both") with { ZoneId = "middle" } }));

    // Swedish writes a minus sign of its own; messages are the same on every machine.
    [TestCase(0)]
    [TestCase(-1)]
    [SetCulture("sv-SE")]
    public void Parse_NumberBelowOne_IsInvalid(int number) => Assert.That(
        Problems(With("\"number\": 1", FormattableString.Invariant($"\"number\": {number}"))),
        Is.EqualTo(new[]
        {
            Problem(InvalidValue, 14, 17, "zones[0].number", number == 0 ? "0" : "-1",
                "a number from 1") with { ZoneId = "middle" },
        }));
}
