using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>Assertions that say nothing a program can check.</summary>
public class AssertionProblemTests
{
    [TestCase("""{ "on": "plantar", "is": "near", "of": ["heel-centre"], "atMost": 200 }""")]
    [TestCase("""{ "on": "plantar", "foot": "left", "is": "inside", "of": ["ball", "arch"] }""")]
    [TestCase("""{ "on": "plantar", "is": "touches", "of": ["silhouette"] }""")]
    [TestCase("""{ "on": "plantar", "is": "of-width", "atLeast": 2 }""")]
    public void Parse_RightAssertion_IsRead(string assertion) =>
        Assert.That(Read(Asserting(assertion)).Zones.Single().Assertions, Has.Length.EqualTo(1));

    [TestCase("""{ "on": "sole", "is": "inside", "of": ["ball"] }""", InvalidValue, "on",
        "'sole'", "one of plantar, dorsal, medial, lateral")]
    [TestCase("""{ "on": "dorsal", "is": "inside", "of": ["ball"] }""", InvalidValue, "on",
        "'dorsal', where the zone has no shape", "an aspect with a shape of the zone")]
    [TestCase("""{ "on": "plantar", "foot": "both", "is": "inside", "of": ["ball"] }""", InvalidValue, "foot",
        "'both'", "one of left, right")]
    [TestCase("""{ "on": "plantar", "is": "inside", "of": [] }""", InvalidValue, "of",
        "0 names in 'of'", "at least 1 for 'inside'")]
    [TestCase("""{ "on": "plantar", "is": "inside" }""", InvalidValue, "",
        "0 names in 'of'", "at least 1 for 'inside'")]
    [TestCase("""{ "on": "plantar", "is": "between", "of": ["toe2"] }""", InvalidValue, "of",
        "1 names in 'of'", "2 for 'between'")]
    [TestCase("""{ "on": "plantar", "is": "in-parts", "of": ["toe2"], "count": 1 }""", InvalidValue, "of",
        "1 names in 'of'", "0 for 'in-parts'")]
    [TestCase("""{ "on": "plantar", "is": "inside", "of": ["heel-centre"] }""", InvalidValue, "of[0]",
        "'heel-centre', which 'inside' cannot be about", "one of area")]
    [TestCase("""{ "on": "plantar", "is": "covers", "of": ["ball"] }""", InvalidValue, "of[0]",
        "'ball', which 'covers' cannot be about", "one of point")]
    [TestCase("""{ "on": "plantar", "is": "distal-of", "of": ["medial-border"] }""", InvalidValue, "of[0]",
        "'medial-border', which 'distal-of' cannot be about", "one of area, guide, point")]
    [TestCase("""{ "on": "plantar", "is": "above", "of": ["ball"] }""", InvalidValue, "is",
        "'above' on the plantar view", "a statement that this view can show")]
    [TestCase("""{ "on": "plantar", "is": "in-rays", "of": ["6"] }""", InvalidValue, "of[0]", "'6'", "a ray, 1 to 5")]
    [TestCase("""{ "on": "plantar", "is": "only-on", "of": ["both"] }""", InvalidValue, "of[0]",
        "'both'", "one of left, right")]
    [TestCase("""{ "on": "plantar", "is": "near", "of": ["ball"] }""", MissingMember, "",
        "no 'atMost'", "'atMost' for 'near'")]
    [TestCase("""{ "on": "plantar", "is": "of-length" }""", MissingMember, "",
        "no 'atMost'", "'atMost' for 'of-length'")]
    [TestCase("""{ "on": "plantar", "is": "in-parts" }""", MissingMember, "", "no 'count'", "'count' for 'in-parts'")]
    [TestCase("""{ "on": "plantar", "is": "inside", "of": ["ball"], "atLeast": 1 }""", UnknownMember, "atLeast",
        "'atLeast'", "no such limit for 'inside'")]
    [TestCase("""{ "on": "plantar", "is": "inside", "of": ["ball"], "count": 1 }""", UnknownMember, "count",
        "'count'", "no such limit for 'inside'")]
    public void Parse_WrongAssertion_HasTheProblem(
        string assertion, MapRule kind, string member, string found, string expected)
    {
        MapProblem problem = Problems(Asserting(assertion)).Single();
        string path = member.Length == 0 ? "zones[0].assertions[0]" : $"zones[0].assertions[0].{member}";
        Assert.That((problem.Rule, problem.Path, problem.Found, problem.Expected, problem.ZoneId),
            Is.EqualTo((kind, path, found, expected, "middle")));
    }

    [TestCase("metatarsal-head1", "Did you mean 'metatarsal-head-1'?")]
    [TestCase("zone:midle", "Did you mean 'zone:middle'?")]
    [TestCase("back-border", null)]
    [TestCase("something-else-entirely", null)]
    public void Parse_UnknownTarget_SuggestsTheNearest(string target, string? advice)
    {
        string assertion = $$"""{ "on": "plantar", "is": "near", "of": ["{{target}}"], "atMost": 1 }""";
        MapProblem problem = Problems(Asserting(assertion)).Single();
        Assert.That((problem.Rule, problem.Found, problem.Advice),
            Is.EqualTo((UnknownReference, $"'{target}'", advice)));
    }

    [Test]
    public void Parse_TwoTargetsOfOneName_ReportsBothPlaces()
    {
        const string Assertion =
            """{ "on": "plantar", "is": "near", "of": ["nowhere", "heel", "nothing"], "atMost": 1 }""";
        var problems = Problems(Asserting(Assertion));
        Assert.That(problems.Select(problem => problem.Path),
            Is.EqualTo(new[] { "zones[0].assertions[0].of[0]", "zones[0].assertions[0].of[2]" }));
    }

    private static string Asserting(string assertion) =>
        With("\"location\": \"In the middle.\",", $"\"location\": \"In the middle.\", \"assertions\": [{assertion}],");
}
