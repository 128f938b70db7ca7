using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>Control characters, which no XML file can hold, are refused with their place.</summary>
public class ControlCharacterTests
{
    [TestCase(@"\u0000", "U+0000")]
    [TestCase(@"\u0007", "U+0007")]
    [TestCase(@"\u001B", "U+001B")]
    [TestCase(@"\u007f", "U+007F")]
    [TestCase("\u0085", "U+0085")]
    [TestCase("\u009B", "U+009B")]
    [TestCase("\uFFFE", "U+FFFE")]
    [TestCase(@"\uFFFF", "U+FFFF")]
    [TestCase(@"\t", "U+0009")]
    [TestCase(@"\n", "U+000A")]
    [TestCase("\u2028", "U+2028")]
    public void Parse_ControlCharacterInAName_IsAProblemAtItsPlace(string character, string number) => Assert.That(
        Problems(With("\"en\": \"Middle\"", $"\"en\": \"Mid{character}dle\"")).Select(problem => problem with
        {
            ZoneId = null,
        }),
        Is.EqualTo(new[]
        {
            Problem(InvalidValue, 15, 24, "zones[0].names.en", $"the control character {number} as character 4 of it",
                "a text without control characters"),
        }));

    [Test]
    public void Parse_NameThatBeginsWithALineBreak_IsAProblem() => Assert.That(
        Problems(With("\"Middle\"", @"""\nMiddle""")).Single().Found,
        Is.EqualTo("the control character U+000A as character 1 of it"));

    [TestCase("\"Test map\"", "names.en")]
    [TestCase("\"A book\"", "sources[0].title")]
    [TestCase("\"In the middle.\"", "zones[0].location")]
    [TestCase("\"one source\"", "zones[0].agreement.note")]
    [TestCase("\"M20 100 L60 100 L60 120 L20 120 Z\"", "zones[0].shapes.plantar")]
    public void Parse_ControlCharacterInAnyText_IsAProblem(string text, string path)
    {
        MapProblem problem = Problems(With(text, $"{text[..^1]}\\u001b\"")).Single();
        Assert.That((problem.Rule, problem.Path, problem.Found), Is.EqualTo((InvalidValue, path,
            $"the control character U+001B as character {text.Length - 1} of it")));
    }

    [Test]
    public void Parse_ControlCharacterInTheNameOfALanguage_IsAProblem() => Assert.That(
        Problems(With("{ \"en\": \"Middle\" }", "{ \"en\": \"Middle\", \"d\\u0007\": \"Mitte\" }")).Single().Found,
        Is.EqualTo("the control character U+0007 as character 2 of it"));

    [TestCase("\"In the middle.\"", @"""In the\n\tmiddle.""")]
    [TestCase("\"M20 100 L60 100 L60 120 L20 120 Z\"", @"""M20 100\nL60 100\r\n\tL60 120 L20 120 Z""")]
    [TestCase("\"Middle\"", "\"Mitte – Fuß\u00A0ё 中 👣\"")]
    public void Parse_WhiteSpaceWhereItMayBe_IsNoProblem(string text, string with) =>
        Assert.That(() => ValidMap.Read(With(text, with)), Throws.Nothing);

    [Test]
    public void Message_OfANameWithControlCharacters_ShowsTheirNumbers() => Assert.That(
        new UnknownNameException("zone", "a\u001b[31m\nb", null).Message,
        Is.EqualTo("There is no zone 'aU+001B[31mU+000Ab'."));
}
