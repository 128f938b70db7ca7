using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reflexology.Tests;

/// <summary>Small valid documents, made from a schema: every member once, one entry in every list.</summary>
internal static class SchemaSample
{
    private static readonly string[] Keys = ["fr", "heel-back"];

    /// <summary>A value the schema allows; another variant is another value, as far as there are several.</summary>
    public static JsonNode Of(SchemaFile file, JsonObject place, int variant = 0)
    {
        JsonObject schema = file.Resolve(place, "").Schema;
        if (schema["oneOf"]?.AsArray() is { } alternatives)
            return Of(file, alternatives[variant % alternatives.Count]!.AsObject());
        if ((schema["enum"] ?? schema["examples"])?.AsArray() is { } values)
            return values[variant % values.Count]!.DeepClone();
        return (string)schema["type"]! switch
        {
            "object" => new JsonObject(Members(schema)
                .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Of(file, member.Schema)))),
            "array" => List(file, schema, Math.Max(1, (int?)schema["minItems"] ?? 0)),
            "boolean" => false,
            _ => (int)(schema["minimum"] ?? schema["exclusiveMinimum"] ?? 0) + 1 + variant,
        };
    }

    /// <summary>A list of different entries.</summary>
    public static JsonArray List(SchemaFile file, JsonObject schema, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Of(file, schema["items"]!.AsObject(), i))];

    /// <summary>The members of a sample: the named ones, and one for each pattern of names.</summary>
    public static IEnumerable<(string Key, JsonObject Schema, string Pointer)> Members(JsonObject schema) =>
        (schema["properties"]?.AsObject() ?? [])
            .Select(member => (member.Key, member.Value!.AsObject(), $"properties/{member.Key}"))
            .Concat((schema["patternProperties"]?.AsObject() ?? []).Select(member =>
                (Keys.First(key => Regex.IsMatch(key, member.Key)), member.Value!.AsObject(),
                    $"patternProperties/{member.Key}")));
}
