using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Tests;

/// <summary>Values that break one keyword of a schema, and keep the others where that is possible.</summary>
internal static class BrokenSample
{
    /// <summary>The keywords of a schema itself, not of its parts, with values that break them.</summary>
    public static IEnumerable<(string Rule, JsonNode? Value)> Of(SchemaFile file, JsonObject schema, string pointer) =>
        from keyword in schema
        from broken in keyword.Key == "required"
            ? keyword.Value!.AsArray().Select(name => ($"required/{name}", (JsonNode?)Without(file, schema, name!)))
            : Values(file, schema, keyword.Key, keyword.Value!, pointer).Select(value => (keyword.Key, value))
        select broken;

    private static IEnumerable<JsonNode?> Values(
        SchemaFile file, JsonObject schema, string keyword, JsonNode rule, string pointer) =>
        keyword switch
        {
            "type" => WrongTypes((string)rule!),
            "enum" => [rule[0]!.GetValueKind() == JsonValueKind.Number ? (int)rule[0]! + 1 : "none-of-them"],
            "pattern" => RefusedTexts.Of(pointer).Select(text => (JsonNode?)text),
            "minimum" => [(int)rule - 1],
            "exclusiveMinimum" => [(int)rule],
            "maximum" => [(int)rule + 1],
            "maxLength" => [new string('n', (int)rule + 1)],
            "minItems" => [SchemaSample.List(file, schema, (int)rule - 1)],
            "maxItems" => [SchemaSample.List(file, schema, (int)rule + 1)],
            "uniqueItems" => [new JsonArray(Part(file, schema["items"]), Part(file, schema["items"]))],
            "minProperties" => [OnlyRequired(file, schema)],
            "additionalProperties" => [With(file, schema, "not a member", new JsonObject())],
            "patternProperties" => RefusedTexts.Of(pointer)
                .Select(name => With(file, schema, name, Element(file, rule))),
            "oneOf" => [new JsonObject()],
            "anyOf" => [OnlyRequired(file, schema)],
            "not" => [rule["properties"]!.AsObject().Aggregate(
                SchemaSample.Of(file, schema).AsObject(),
                (whole, member) => Set(whole, member.Key, Part(file, member.Value)))],
            _ => [], // annotations; a rule without a case is found by SchemaRuleTests
        };

    private static IEnumerable<JsonNode?> WrongTypes(string type) => type switch
    {
        "object" => [null, "text", new JsonArray()],
        "array" => [null, "text", new JsonObject()],
        "string" => [null, 1, new JsonArray("text")],
        "integer" => [null, "1", 1.5],
        "number" => [null, "1", true],
        _ => [null, "true", 1],
    };

    private static JsonNode Element(SchemaFile file, JsonNode patterns) =>
        Part(file, patterns.AsObject().First().Value);

    private static JsonNode Part(SchemaFile file, JsonNode? schema) => SchemaSample.Of(file, schema!.AsObject());

    private static JsonObject With(SchemaFile file, JsonObject schema, string name, JsonNode value) =>
        Set(SchemaSample.Of(file, schema).AsObject(), name, value);

    private static JsonObject Without(SchemaFile file, JsonObject schema, JsonNode name)
    {
        JsonObject whole = SchemaSample.Of(file, schema).AsObject();
        whole.Remove((string)name!);
        return whole;
    }

    private static JsonObject OnlyRequired(SchemaFile file, JsonObject schema)
    {
        string[] required = [.. (schema["required"]?.AsArray() ?? []).Select(name => (string)name!)];
        JsonObject whole = SchemaSample.Of(file, schema).AsObject();
        foreach (string name in whole.Select(member => member.Key).Except(required).ToList())
            whole.Remove(name);
        return whole;
    }

    private static JsonObject Set(JsonObject whole, string name, JsonNode value)
    {
        whole[name] = value;
        return whole;
    }
}
