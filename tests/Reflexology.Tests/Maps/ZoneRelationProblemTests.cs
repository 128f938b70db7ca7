using System.Text;
using static Reflexology.MapRule;
using static Reflexology.Tests.ValidMap;

namespace Reflexology.Tests;

/// <summary>Relations between zones, and shapes that differ between the feet.</summary>
public class ZoneRelationProblemTests
{
    private const string Lower = "M30 90 L70 90 L70 130 L30 130 Z", Upper = "M40 100 L60 100 L60 120 L40 120 Z";
    private const string LocationMember = "\"location\": \"In the middle.\",";

    private static readonly FootMap Differing = Read(
        With("\"sources\": [\"book\"]", $"\"leftShapes\": {{ \"plantar\": \"{Upper}\" }}, \"sources\": [\"book\"]"));

    [Test]
    public void Over_AnEarlierZone_IsThatZone()
    {
        FootMap map = Two("\"over\": [\"lower\"]");
        Assert.That(map.ZoneWithId("upper").Over, Is.EqualTo(new[] { map.ZoneWithId("lower") }));
        Assert.That(map[Foot.Right, Aspect.Plantar].ZoneAt(new(50, 110))?.Id, Is.EqualTo("upper"));
    }

    [TestCase("\"over\": [\"upper\"]", UnknownReference, "zones[1].over[0]", "'upper'")]
    [TestCase("\"over\": [\"lowr\"]", UnknownReference, "zones[1].over[0]", "'lowr'")]
    [TestCase("\"over\": [\"lower\", \"lower\"]", DuplicateId, "zones[1].over[1]", "'lower' a second time")]
    [TestCase("\"extra\": true", InvalidValue, "zones[1].extra", "an extra zone with a number")]
    public void Parse_WrongRelation_HasTheProblem(string member, MapRule kind, string path, string found)
    {
        MapProblem problem = Assert.Throws<FootMapFormatException>(() => Two(member))!.Problems.Single();
        Assert.That((problem.Rule, problem.Path, problem.Found, problem.ZoneId),
            Is.EqualTo((kind, path, found, "upper")));
    }

    [Test]
    public void LeftShapes_OfAZone_StandOnTheLeftFootAlone() => Assert.Multiple(() =>
    {
        MapPoint onlyRight = new(30, 110), onlyLeft = new(107 - 50, 118);
        Assert.That(Differing[Foot.Right, Aspect.Plantar].ZoneAt(onlyRight)?.Id, Is.EqualTo("middle"));
        Assert.That(Differing[Foot.Left, Aspect.Plantar].ZoneAt(onlyRight with { X = 107 - onlyRight.X }), Is.Null);
        Assert.That(Differing[Foot.Left, Aspect.Plantar].ZoneAt(onlyLeft)?.Id, Is.EqualTo("middle"));
        Assert.That(Differing.Zones.Single().Aspects, Is.EqualTo(new[] { Aspect.Plantar }));
    });

    [Test]
    public void CheckLocation_WhereTheFeetDiffer_ChecksBoth()
    {
        const string Widths =
            """ "assertions": [{ "on": "plantar", "is": "of-width", "atMost": 19 }, """
            + """{ "on": "plantar", "foot": "left", "is": "of-width", "atMost": 21 }],""";
        string text = With(LocationMember, LocationMember + Widths)
            .Replace("\"sources\": [\"book\"]",
                $"\"leftShapes\": {{ \"plantar\": \"{Lower}\" }}, \"sources\": [\"book\"]", StringComparison.Ordinal);
        FootMap map = Read(text);
        Assert.That(map.CheckLocation(map.Zones.Single()).Select(result => (result.Foot, result.Holds)),
            Is.EqualTo(new[] { (Foot.Right, false), (Foot.Left, false), (Foot.Left, false) }));
    }

    [TestCase("left")]
    [TestCase("right")]
    public void Parse_LeftShapesOfAZoneOnOneFoot_AreRefused(string feet)
    {
        string text = With("\"feet\": \"both\"", $"\"feet\": \"{feet}\"").Replace("\"sources\": [\"book\"]",
            $"\"leftShapes\": {{ \"plantar\": \"{Upper}\" }}, \"sources\": [\"book\"]", StringComparison.Ordinal);
        Assert.That(Problems(text).Single().Path, Is.EqualTo("zones[0].leftShapes"));
    }

    [Test]
    public void Parse_LeftShapeOfAnAspectWithoutAShape_IsRefused()
    {
        string text = With("\"sources\": [\"book\"]",
            $"\"leftShapes\": {{ \"dorsal\": \"{Upper}\" }}, \"sources\": [\"book\"]");
        Assert.That(Problems(text).Single().Path, Is.EqualTo("zones[0].leftShapes.dorsal"));
    }

    [Test]
    public void Parse_AssertionAboutAFootWithoutTheZone_IsRefused()
    {
        const string Assertions =
            """ "assertions": [{ "on": "plantar", "foot": "left", "is": "in-parts", "count": 1 }],""";
        string text = With("\"feet\": \"both\"", "\"feet\": \"right\"")
            .Replace(LocationMember, LocationMember + Assertions, StringComparison.Ordinal);
        Assert.That(Problems(text).Single().Path, Is.EqualTo("zones[0].assertions[0].foot"));
    }

    [TestCase("left", "right", null)]
    [TestCase("both", "right", null)]
    [TestCase("both", "left", "right")]
    public void Parse_AssertionAboutAZoneOfTheOtherFoot_IsRefusedWhereTheyNeverMeet(
        string feet, string otherFeet, string? foot)
    {
        string side = foot is null ? "" : $"\"foot\": \"{foot}\", ";
        string near = $$"""{ "on": "plantar", {{side}}"is": "near", "of": ["zone:lower"], "atMost": 1 }""";
        string assertion = $"\"assertions\": [{near}]";
        void Load() => Two(assertion, feet, otherFeet);
        if (feet == "both" && foot is null)
            Assert.That(Load, Throws.Nothing);
        else
            Assert.That(Load,
                Throws.TypeOf<FootMapFormatException>().With.Message.Contains("zones that lie on no foot together"));
    }

    [TestCase("\"zones\": [\"lower\", \"none\"]", "contradictions[0].zones[1]")]
    [TestCase("\"bodyAreas\": [\"hart\"]", "contradictions[0].bodyAreas[0]")]
    [TestCase("\"topic\": { }", "contradictions[0].topic")]
    [TestCase("\"says\": { \"en\": \" \" }", "contradictions[0].says.en")]
    [TestCase("\"id\": \"Heart\"", "contradictions[0].id")]
    public void Parse_WrongContradiction_HasTheProblem(string member, string path)
    {
        string[] right = ["\"id\": \"heart\"", "\"topic\": { \"en\": \"Heart\" }", "\"says\": { \"en\": \"There.\" }",
            "\"bodyAreas\": [\"heart\"]", "\"zones\": [\"middle\"]"];
        string name = member[..member.IndexOf(':', StringComparison.Ordinal)];
        string wrong = member.Replace("lower", "middle", StringComparison.Ordinal);
        string entry = string.Join(
            ", ", right.Select(each => each.StartsWith(name, StringComparison.Ordinal) ? wrong : each));
        Assert.That(Problems(With("\"zones\": [", $"\"contradictions\": [{{ {entry} }}], \"zones\": [")).Single().Path,
            Is.EqualTo(path));
        Assert.That(Read(With("\"zones\": [", $"\"contradictions\": [{{ {string.Join(", ", right)} }}], \"zones\": ["))
            .Contradictions.Single().Says["en"], Is.EqualTo("There."));
    }

    private static FootMap Two(string upperMember, string upperFeet = "both", string lowerFeet = "both")
    {
        string text = $$"""
            { "format": "reflexology-map", "version": 1, "units": "mm", "id": "two", "names": { "en": "Two" },
              "tradition": { "en": "None" }, "laterality": { "en": "As in the body" },
              "sources": [{ "id": "book", "title": "A book" }],
              "zones": [
                { "id": "lower", "names": { "en": "Lower" },
                  "bodyAreas": ["neck"], "feet": "{{lowerFeet}}", "location": "There.",
                  "shapes": { "plantar": "{{Lower}}" },
                  "sources": ["book"], "agreement": { "grade": "one-text", "note": "one" } },
                { "id": "upper", "number": 2, "names": { "en": "Upper" },
                  "bodyAreas": ["neck"], "feet": "{{upperFeet}}", "location": "There.", {{upperMember}},
                  "shapes": { "plantar": "{{Upper}}" },
                  "sources": ["book"], "agreement": { "grade": "one-text", "note": "one" } } ] }
            """;
        return FootMap.Parse(Encoding.UTF8.GetBytes(text), "two.json");
    }
}
