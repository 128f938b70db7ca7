using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>JSON whose members are not those of the format.</summary>
public class MemberProblemTests
{
    [Test]
    public void Parse_MistypedMember_SuggestsTheKnownOne() => Assert.That(
        Problems(With("\"crossed\"", "\"crosed\"")),
        Is.EqualTo(new[]
        {
            Problem(UnknownMember, 18, 7, "zones[0].crosed", "'crosed'",
                "one of id, number, extra, names, bodyAreas, feet, crossed, location, assertions, over, shapes, "
                + "leftShapes, sources, agreement")
                with { Advice = "Did you mean 'crossed'?" },
        }));

    [Test]
    public void Parse_UnknownMemberFarFromAll_SuggestsNothing() => Assert.That(
        Problems(With("\"id\": \"test\",", "\"id\": \"test\", \"background\": { \"a\": [1, { }] },")),
        Is.EqualTo(new[]
        {
            Problem(UnknownMember, 5, 17, "background", "'background'",
                "one of $schema, format, version, units, id, origin, names, tradition, laterality, sources, "
                + "contradictions, zones"),
        }));

    [TestCase("Plantar", TestName = "Parse_MemberInOtherCase_IsUnknown")]
    [TestCase("all", TestName = "Parse_MemberOfTheProgramOnly_IsUnknown")]
    public void Parse_UnknownAspect(string member)
    {
        MapProblem problem = Problems(With("\"plantar\"", $"\"{member}\"")).Single();
        Assert.That(problem with { Advice = null }, Is.EqualTo(
            Problem(UnknownMember, 21, 9, $"zones[0].shapes.{member}", $"'{member}'",
                "one of plantar, dorsal, medial, lateral")));
    }

    [Test]
    public void Parse_DuplicateMember_IsFoundAtTheSecond() => Assert.That(
        Problems(With("\"id\": \"test\",", "\"id\": \"test\", \"id\": \"twice\",")),
        Is.EqualTo(new[] { Problem(DuplicateMember, 5, 17, "id", "'id' a second time", "each member once") }));

    [Test]
    public void Parse_DuplicateMemberSpelledWithAnEscape_IsFound() => Assert.That(
        Problems(With("\"id\": \"test\",", "\"id\": \"test\", \"i\\u0064\": \"twice\",")).Single()
            .Rule, Is.EqualTo(DuplicateMember));

    [Test]
    public void Parse_DuplicateLanguage_IsFoundAtTheSecond() => Assert.That(
        Problems(With("{ \"en\": \"Middle\" }", "{ \"en\": \"Middle\", \"en\": \"M\" }")),
        Is.EqualTo(new[] { Problem(DuplicateMember, 15, 34, "zones[0].names.en", "'en' a second time",
            "each member once") }));

    [Test]
    public void Parse_MissingMember_IsFoundAtItsObject() => Assert.That(
        Problems(With("\"feet\": \"both\",", "")),
        Is.EqualTo(new[] { Problem(MissingMember, 12, 5, "zones[0]", "an object without 'feet'", "a member 'feet'") }));

    [Test]
    public void Parse_EmptyObject_MissesEveryMember()
    {
        string[] members =
            ["format", "version", "units", "id", "names", "tradition", "laterality", "sources", "zones"];
        Assert.That(
            Problems("{}").Select(problem => problem.Expected),
            Is.EqualTo(members.Select(name => $"a member '{name}'")));
    }

    [Test]
    public void Parse_OptionalMembersLeftOut_IsNoProblem()
    {
        Zone zone = ValidMap.Read(With("\"number\": 1,", "")
            .Replace("\"crossed\": false,", "", StringComparison.Ordinal)).Zones.Single();
        Assert.That((zone.Number, zone.IsCrossed), Is.EqualTo(((int?)null, false)));
    }

    [Test]
    public void Parse_SchemaMember_IsNoProblem() =>
        Assert.That(() => ValidMap.Read(With("{\n  \"format\"", "{\n  \"$schema\": \"map.schema.json\", \"format\"")),
            Throws.Nothing);

    [TestCase("\"location\": \"In the middle.\"", "\"location\": null", 19, 19, "location", "null",
        "a text, or an object with a text per language")]
    [TestCase("\"location\": \"In the middle.\"", "\"location\": 7", 19, 19, "location", "a number",
        "a text, or an object with a text per language")]
    [TestCase("\"location\": \"In the middle.\"", "\"location\": [ ]", 19, 19, "location", "an array",
        "a text, or an object with a text per language")]
    [TestCase("\"grade\": \"one-text\"", "\"grade\": { }", 24, 31, "agreement.grade", "an object", "a text")]
    [TestCase("\"number\": 1", "\"number\": null", 14, 17, "number", "null", "a whole number")]
    [TestCase("\"number\": 1", "\"number\": \"1\"", 14, 17, "number", "a text", "a whole number")]
    [TestCase("\"number\": 1", "\"number\": 1.5", 14, 17, "number", "a number outside the range or not whole",
        "a whole number")]
    [TestCase("\"number\": 1", "\"number\": 1e999", 14, 17, "number", "a number outside the range or not whole",
        "a whole number")]
    [TestCase("\"number\": 1", "\"number\": 2147483648", 14, 17, "number", "a number outside the range or not whole",
        "a whole number")]
    [TestCase("[\"neck\"]", "\"neck\"", 16, 20, "bodyAreas", "a text", "an array")]
    [TestCase("[\"neck\"]", "[null]", 16, 21, "bodyAreas[0]", "null", "a text")]
    [TestCase("[\"neck\"]", "[\"neck\", [1, 2]]", 16, 29, "bodyAreas[1]", "an array", "a text")]
    [TestCase("\"crossed\": false", "\"crossed\": 1", 18, 18, "crossed", "a number", "true or false")]
    [TestCase("\"feet\": \"both\"", "\"feet\": true", 17, 15, "feet", "true or false", "a text")]
    [TestCase("{ \"en\": \"Middle\" }", "\"Middle\"", 15, 16, "names", "a text", "an object")]
    [TestCase("{ \"en\": \"Middle\" }", "[ ]", 15, 16, "names", "an array", "an object")]
    [TestCase("{ \"en\": \"Middle\" }", "{ \"en\": null }", 15, 24, "names.en", "null", "a text")]
    public void Parse_ValueOfAnotherType_IsFound(
        string passage, string bad, int line, int column, string member, string found, string expected) =>
        Assert.That(Problems(With(passage, bad)),
            Is.EqualTo(new[] { Problem(WrongType, line, column, $"zones[0].{member}", found, expected) }));

    [Test]
    public void Parse_ArrayForTheWholeFile_IsFound() =>
        Assert.That(Problems("[1, 2]"), Is.EqualTo(new[] { Problem(WrongType, 1, 1, "", "an array", "an object") }));
}
