using System.Text.Json.Nodes;

namespace Reflexology.Tests;

/// <summary>Every rule of every schema can fail.</summary>
public class SchemaRuleTests
{
    private static readonly ILookup<(string Schema, string Rule), SchemaRules.Break> Breaks = SchemaFile.All
        .SelectMany(schema => SchemaRules.Breaks(schema).Select(found => (schema.Name, found)))
        .ToLookup(entry => (entry.Name, entry.found.Rule), entry => entry.found);

    private static IEnumerable<string> Schemas => SchemaFile.All.Select(schema => schema.Name);

    private static IEnumerable<TestCaseData> Rules =>
        Breaks.Select(rule => new TestCaseData(rule.Key.Schema, rule.Key.Rule)
            .SetArgDisplayNames(rule.Key.Schema, rule.Key.Rule));

    [TestCaseSource(nameof(Rules))]
    public void Errors_OfADocumentThatBreaksOneRule_AreFound(string name, string rule)
    {
        SchemaFile schema = SchemaFile.Of(name);
        Assert.Multiple(() =>
        {
            foreach (SchemaRules.Break found in Breaks[(name, rule)])
            {
                Assert.That(schema.Errors(found.Valid!.ToJsonString()), Is.Empty);
                Assert.That(schema.Errors(Text(found.Broken)), Is.Not.Empty, Text(found.Broken));
            }
        });
    }

    [TestCaseSource(nameof(Schemas))]
    public void Rules_OfASchema_AreAllBroken(string name) => Assert.That(
        SchemaRules.Pointers(SchemaFile.Of(name))
            .Except(Breaks.Where(rule => rule.Key.Schema == name).Select(rule => rule.Key.Rule)), Is.Empty);

    [TestCaseSource(nameof(Schemas))]
    public void Members_OfASchema_HaveATitleAndADescription(string name) => Assert.That(
        from place in SchemaRules.Schemas(SchemaFile.Of(name))
        where place.Schema["title"] is null || place.Schema["description"] is null
        select place.Pointer,
        Is.Empty);

    [TestCaseSource(nameof(Schemas))]
    public void Objects_OfASchema_AllowNoUnknownMember(string name) => Assert.That(
        from place in SchemaRules.Schemas(SchemaFile.Of(name))
        where (string?)place.Schema["type"] == "object" && (bool?)place.Schema["additionalProperties"] != false
        select place.Pointer,
        Is.Empty);

    [Test]
    public void Definitions_OfTheSameName_AreTheSameInAllSchemas() => Assert.That(
        from definition in SchemaFile.All.SelectMany(schema => schema.Root["definitions"]!.AsObject())
        group Text(definition.Value) by definition.Key into same
        where same.Distinct().Count() > 1
        select same.Key,
        Is.Empty);

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
