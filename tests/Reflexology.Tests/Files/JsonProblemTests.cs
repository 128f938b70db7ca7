using System.Text;
using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>Files that are not JSON, or not text.</summary>
public class JsonProblemTests
{
    private const string Advice =
        "Check the file in an editor that knows JSON; comments and trailing commas are not allowed.";

    [Test]
    public void Parse_ValidMap_HasNoProblem() =>
        Assert.That(ValidMap.Read(Text).Zones.Single().Id, Is.EqualTo("middle"));

    [Test]
    public void Parse_EmptyFile_IsNotJson() =>
        Assert.That(Problems(""), Is.EqualTo(new[] { NotJsonAt(1, 1, "the end of the file", "the rest of the JSON") }));

    [Test]
    public void Parse_BlankFile_IsNotJson() =>
        Assert.That(Problems(" \n  "),
            Is.EqualTo(new[] { NotJsonAt(2, 3, "the end of the file", "the rest of the JSON") }));

    [Test]
    public void Parse_OtherText_IsNotJson() =>
        Assert.That(Problems("hello"), Is.EqualTo(new[] { NotJsonAt(1, 1, "'h'", "JSON") }));

    [Test]
    public void Parse_TruncatedBetweenValues_EndsTooEarly() => Assert.That(
        Problems(Text[..Text.IndexOf("\"units\"", StringComparison.Ordinal)]),
        Is.EqualTo(new[] { NotJsonAt(4, 3, "the end of the file", "the rest of the JSON") }));

    [Test]
    public void Parse_TruncatedAfterAComma_EndsTooEarly() => Assert.That(
        Problems(Text[..(Text.IndexOf(',', StringComparison.Ordinal) + 1)]),
        Is.EqualTo(new[] { NotJsonAt(2, 31, "the end of the file", "the rest of the JSON") }));

    [Test]
    public void Parse_TruncatedInAText_EndsTooEarly() => Assert.That(
        Problems(Text[..(Text.IndexOf("middle", StringComparison.Ordinal) + 3)]),
        Is.EqualTo(new[] { NotJsonAt(13, 17, "the end of the file", "the rest of the JSON") }));

    [Test]
    public void Parse_TextAfterTheEnd_IsNotJson() =>
        Assert.That(Problems(Text + "\nmore"), Is.EqualTo(new[] { NotJsonAt(28, 1, "'m'", "JSON") }));

    [Test]
    public void Parse_FormatAndVersionOfOtherTypes_AreProblems() => Assert.That(
        Problems(With("\"reflexology-map\"", "7").Replace("\"version\": 1", "\"version\": \"1\"",
            StringComparison.Ordinal)).Select(problem => $"{problem.Path}: {problem.Found}"),
        Is.EqualTo(["format: a number", "version: a text"]));

    // A newer version may have other formats.
    [Test]
    public void Parse_NewerVersion_IsTheOnlyProblem() => Assert.That(
        Problems(With("\"reflexology-map\"", "7").Replace("\"version\": 1", "\"version\": 2",
            StringComparison.Ordinal)).Select(problem => $"{problem.Path}: {problem.Found}"),
        Is.EqualTo(["version: 2"]));

    [TestCase("", 2, 2)]
    [TestCase("a[0]", 2, 8)]
    [TestCase("a[1]", 1, 1)]
    [TestCase("b", 1, 1)]
    [TestCase("a.b[0].c", 2, 22)]
    [TestCase("d[0].e", 2, 34)]
    public void Of_JsonPath_IsThePlaceOfItsValue(string path, int line, int column)
    {
        byte[] json = Encoding.UTF8.GetBytes(" \n {\"a\":[5],\"a.b[0].c\":6,\"d\":[{\"e\":7}]}");
        JsonPlace place = new FileProblems("my.json", json).Places.Of(path);
        Assert.That((place.Path, place.Line, place.Column), Is.EqualTo((path, line, column)));
    }

    [Test]
    public void Parse_HalfACharacter_SaysWhatIsWanted() => Assert.That(
        Problems(With("\"Middle\"", @"""\ud800""")).Single(), Has.Property("Expected").EqualTo("whole characters")
            .And.Property("Advice").EqualTo("Write the character itself instead of its escape."));

    // The mark takes no column.
    [Test]
    public void Parse_ByteOrderMarkBeforeAProblem_LeavesItsPlace() => Assert.That(
        Problems([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(With("\"neck\"", "\"nek\""))])
            .Select(problem => (problem.Line, problem.Column)),
        Is.EqualTo(Problems(With("\"neck\"", "\"nek\"")).Select(problem => (problem.Line, problem.Column))));

    [Test]
    public void Bytes_OfNoBuiltInFile_SaysWhich() => Assert.That(
        () => BuiltInFile.Bytes("none.json"),
        Throws.TypeOf<FileNotFoundException>().With.Message.EqualTo(
            "Expected the embedded file 'none.json', found none of that name."));

    [Test]
    public void Parse_TrailingComma_IsNotJson() =>
        Assert.That(Problems(With("\"one source\" }", "\"one source\" },")),
            Is.EqualTo(new[] { NotJsonAt(25, 5, "'}'", "JSON") }));

    [Test]
    public void Parse_Comment_IsNotJson() =>
        Assert.That(Problems(With("\"crossed\"", "// no\n\"crossed\"")),
            Is.EqualTo(new[] { NotJsonAt(18, 7, "'/'", "JSON") }));

    [TestCase("NaN", "'N'")]
    [TestCase("Infinity", "'I'")]
    [TestCase("один", "'о'")]
    [TestCase("𝟙", "'𝟙'")]
    public void Parse_WordForANumber_IsNotJson(string word, string found) =>
        Assert.That(Problems(With("\"number\": 1", $"\"number\": {word}")),
            Is.EqualTo(new[] { NotJsonAt(14, 17, found, "JSON") }));

    [Test]
    public void Parse_ByteThatIsNotUtf8_IsFoundWithItsPlace()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(With("\"In the middle.\"", "\"Fuß ?\""));
        bytes[bytes.AsSpan().IndexOf((byte)'?')] = 0xFF;
        Assert.That(Problems(bytes), Is.EqualTo(new[] { NotJsonAt(19, 24, "a byte that is not UTF-8", "UTF-8 text") }));
    }

    [Test]
    public void Parse_Utf16_IsNotUtf8() => Assert.That(
        Problems([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]),
        Is.EqualTo(new[] { NotJsonAt(1, 1, "a byte that is not UTF-8", "UTF-8 text") }));

    [TestCase("\"\\ud800\": 1, \"crossed\"", TestName = "Parse_HalfACharacterAsMemberName_IsAProblem")]
    [TestCase("\"location\": \"\\ud800\", \"crossed\"", TestName = "Parse_HalfACharacterInAText_IsAProblem")]
    public void Parse_HalfACharacter(string replacement)
    {
        string text = With("\"crossed\"", replacement);
        if (replacement.StartsWith("\"location\"", StringComparison.Ordinal))
            text = text.Replace("      \"location\": \"In the middle.\",\n", "", StringComparison.Ordinal);
        MapProblem problem = Problems(text).Single();
        Assert.That((problem.Rule, problem.Line, problem.Found), Is.EqualTo((NotJson, 18, "half of a surrogate pair")));
    }

    [Test]
    public void Parse_ByteOrderMark_IsSkipped()
    {
        byte[] mark = [.. Encoding.UTF8.Preamble];
        FootMap map = FootMap.Parse([.. mark, .. Encoding.UTF8.GetBytes(Text)], "map.json");
        Assert.That(map.Id, Is.EqualTo("test"));
        Assert.That(Problems([.. mark, .. "hello"u8]), Is.EqualTo(new[] { NotJsonAt(1, 1, "'h'", "JSON") }));
    }

    [Test]
    public void Parse_CarriageReturns_DoNotMoveLines() => Assert.That(
        Problems(With("\"number\": 1", "\"number\": x")
            .ReplaceLineEndings("\r\n")), Is.EqualTo(new[] { NotJsonAt(14, 17, "'x'", "JSON") }));

    private static MapProblem NotJsonAt(int line, int column, string found, string expected) =>
        Problem(NotJson, line, column, "", found, expected) with { Advice = Advice };
}
