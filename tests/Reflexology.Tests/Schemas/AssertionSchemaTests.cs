using System.Text.Json.Nodes;

namespace Reflexology.Tests;

/// <summary>Members that each verb of an assertion needs and refuses.</summary>
public class AssertionSchemaTests
{
    private static readonly SchemaFile Map = SchemaFile.Of("map");

    [TestCase("""{ "on": "plantar", "is": "inside", "of": ["ball"] }""")]
    [TestCase("""{ "on": "medial", "is": "mostly-inside", "of": ["arch", "zone:heart"] }""")]
    [TestCase("""{ "on": "dorsal", "is": "outside", "of": ["ankle"] }""")]
    [TestCase("""{ "on": "lateral", "is": "over", "of": ["metatarsal-5"] }""")]
    [TestCase("""{ "on": "plantar", "is": "covers", "of": ["heel-centre"] }""")]
    [TestCase("""{ "on": "plantar", "is": "near", "of": ["web-1", "silhouette"], "atMost": 5 }""")]
    [TestCase("""{ "on": "medial", "is": "near", "of": ["back-border"], "atMost": 0 }""")]
    [TestCase("""{ "on": "plantar", "is": "touches", "of": ["lateral-border"] }""")]
    [TestCase("""{ "on": "lateral", "is": "touches", "of": ["lower-border", "upper-border", "front-border"] }""")]
    [TestCase("""{ "on": "dorsal", "is": "centred-on", "of": ["nail-centre-1"], "atMost": 2.5 }""")]
    [TestCase("""{ "on": "medial", "is": "centred-on", "of": ["malleolus-medial"], "atMost": 3 }""")]
    [TestCase("""{ "on": "plantar", "is": "between", "of": ["toe2", "toe3"] }""")]
    [TestCase("""{ "on": "lateral", "is": "between", "of": ["malleolus-lateral", "heel-back"] }""")]
    [TestCase("""{ "on": "plantar", "is": "distal-of", "of": ["waist-line"] }""")]
    [TestCase("""{ "on": "lateral", "is": "proximal-of", "of": ["ankle-line"] }""")]
    [TestCase("""{ "on": "dorsal", "is": "medial-of", "of": ["zone-line-1-2"] }""")]
    [TestCase("""{ "on": "plantar", "is": "lateral-of", "of": ["zone:stomach"] }""")]
    [TestCase("""{ "on": "medial", "is": "above", "of": ["heel-line"] }""")]
    [TestCase("""{ "on": "lateral", "is": "below", "of": ["malleolus-lateral"] }""")]
    [TestCase("""{ "on": "plantar", "is": "in-rays", "of": ["2", "3"] }""")]
    [TestCase("""{ "on": "dorsal", "is": "in-parts", "count": 5 }""")]
    [TestCase("""{ "on": "plantar", "is": "of-length", "atLeast": 10 }""")]
    [TestCase("""{ "on": "medial", "is": "of-width", "atMost": 10.5 }""")]
    [TestCase("""{ "on": "medial", "is": "of-width", "atLeast": 4, "atMost": 10.5 }""")]
    [TestCase("""{ "on": "plantar", "is": "only-on", "of": ["left"] }""")]
    [TestCase("""{ "on": "plantar", "foot": "left", "is": "in-rays", "of": ["1"] }""")]
    public void Errors_OfAnAssertion_AreNone(string assertion) => Assert.That(Errors(assertion), Is.Empty);

    [TestCase("Targets are missing", """{ "on": "plantar", "is": "inside" }""")]
    [TestCase("A border is no area", """{ "on": "plantar", "is": "inside", "of": ["medial-border"] }""")]
    [TestCase("The threshold of an area is fixed",
        """{ "on": "plantar", "is": "inside", "of": ["ball"], "atLeast": 50 }""")]
    [TestCase("A zone is no landmark", """{ "on": "plantar", "is": "covers", "of": ["zone:heart"] }""")]
    [TestCase("Near needs a distance", """{ "on": "plantar", "is": "near", "of": ["web-1"] }""")]
    [TestCase("Near is not far", """{ "on": "medial", "is": "near", "of": ["web-1"], "atLeast": 2 }""")]
    [TestCase("The sole has no upper border", """{ "on": "plantar", "is": "touches", "of": ["upper-border"] }""")]
    [TestCase("The inner side has no medial border",
        """{ "on": "medial", "is": "touches", "of": ["medial-border"] }""")]
    [TestCase("Touching has no distance", """{ "on": "medial", "is": "touches", "of": ["silhouette"], "atMost": 1 }""")]
    [TestCase("A zone is centred on one target",
        """{ "on": "dorsal", "is": "centred-on", "of": ["web-1", "web-2"], "atMost": 2 }""")]
    [TestCase("Centred-on needs a distance", """{ "on": "dorsal", "is": "centred-on", "of": ["web-1"] }""")]
    [TestCase("Between one target", """{ "on": "plantar", "is": "between", "of": ["toe2"] }""")]
    [TestCase("Between three targets", """{ "on": "plantar", "is": "between", "of": ["toe2", "toe3", "toe4"] }""")]
    [TestCase("Both feet are no foot", """{ "on": "plantar", "foot": "both", "is": "in-rays", "of": ["1"] }""")]
    [TestCase("A border has no side", """{ "on": "plantar", "is": "distal-of", "of": ["medial-border"] }""")]
    [TestCase("A border has no centre", """{ "on": "medial", "is": "between", "of": ["heel-back", "silhouette"] }""")]
    [TestCase("The inner side has no medial-of", """{ "on": "medial", "is": "medial-of", "of": ["heel"] }""")]
    [TestCase("The sole has no above", """{ "on": "plantar", "is": "above", "of": ["heel"] }""")]
    [TestCase("The outer side has no rays", """{ "on": "lateral", "is": "in-rays", "of": ["5"] }""")]
    [TestCase("There are five rays", """{ "on": "plantar", "is": "in-rays", "of": ["6"] }""")]
    [TestCase("A ray is a text", """{ "on": "plantar", "is": "in-rays", "of": [2] }""")]
    [TestCase("In-parts needs a count", """{ "on": "plantar", "is": "in-parts" }""")]
    [TestCase("In-parts has no targets", """{ "on": "plantar", "is": "in-parts", "count": 2, "of": ["heel"] }""")]
    [TestCase("A length needs a length", """{ "on": "plantar", "is": "of-length" }""")]
    [TestCase("A width has no count", """{ "on": "plantar", "is": "of-width", "count": 3 }""")]
    [TestCase("Only on both feet", """{ "on": "plantar", "is": "only-on", "of": ["left", "right"] }""")]
    [TestCase("Both is no foot", """{ "on": "plantar", "is": "only-on", "of": ["both"] }""")]
    [TestCase("The aspect is missing", """{ "is": "inside", "of": ["ball"] }""")]
    public void Errors_OfAWrongAssertion_AreFound(string reason, string assertion) =>
        Assert.That(Errors(assertion), Is.Not.Empty, reason);

    private static string[] Errors(string assertion)
    {
        JsonNode map = SchemaSample.Of(Map, Map.Root);
        map["zones"]![0]!["assertions"] = new JsonArray(JsonNode.Parse(assertion));
        return Map.Errors(map.ToJsonString());
    }
}
