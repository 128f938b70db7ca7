using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology.Tests;

/// <summary>Compares a schema with the record of its files.</summary>
internal static class SchemaAgreement
{
    /// <summary>The members that only one of both has, or that are of another type; empty where they agree.</summary>
    public static IEnumerable<string> Differences(SchemaFile schema, JsonTypeInfo record) =>
        Differences(schema, schema.Root, record, schema.Format);

    private static IEnumerable<string> Differences(SchemaFile file, JsonObject place, JsonTypeInfo type, string path)
    {
        JsonObject schema = file.Resolve(place, "").Schema;
        JsonObject[] alternatives = [.. (schema["oneOf"]?.AsArray() ?? [])
            .Select(one => file.Resolve(one!.AsObject(), "").Schema)];
        return type.Type == typeof(TextsEntry) ? TextOrTexts(alternatives, path)
            : alternatives.Length > 0 ? Members(file, alternatives, type, path)
            : type.Kind == JsonTypeInfoKind.Object ? Members(file, [schema], type, path)
            : type.Kind == JsonTypeInfoKind.None ? Type(schema, ScalarName(type.Type), path)
            : Type(schema, type.Kind == JsonTypeInfoKind.Enumerable ? "array" : "object", path)
                .Concat(Elements(schema).SelectMany(element => Differences(file, element,
                    type.Options.GetTypeInfo(type.ElementType!), $"{path}[]")));
    }

    // A member of any alternative is a member of the record; it is required where all alternatives require it.
    private static IEnumerable<string> Members(
        SchemaFile file, JsonObject[] alternatives, JsonTypeInfo type, string path)
    {
        string[] inSchema = [.. alternatives.SelectMany(schema => schema["properties"]!.AsObject()
            .Select(member => member.Key)).Distinct()];
        foreach (string name in inSchema.Except(type.Properties.Select(property => property.Name)))
            yield return $"{path}.{name}: not in the record";
        foreach (JsonPropertyInfo property in type.Properties)
        {
            string member = $"{path}.{property.Name}";
            if (!inSchema.Contains(property.Name))
                yield return $"{member}: not in the schema";
            if (property.IsRequired != alternatives.All(schema => Requires(schema, property.Name)))
                yield return $"{member}: required in {(property.IsRequired ? "the record" : "the schema")} only";
            foreach (JsonNode? place in alternatives.Select(schema => schema["properties"]![property.Name])
                .Where(place => place is not null))
            {
                foreach (string difference in Differences(file, place!.AsObject(),
                    type.Options.GetTypeInfo(property.PropertyType), member))
                    yield return difference;
            }
        }
    }

    private static IEnumerable<string> TextOrTexts(JsonObject[] alternatives, string path) =>
        alternatives.Select(one => (string?)one["type"]).SequenceEqual(["string", "object"])
            ? []
            : [$"{path}: a text or an object of texts in the record only"];

    private static bool Requires(JsonObject schema, string name) =>
        schema["required"]?.AsArray().Any(required => (string?)required == name) ?? false;

    private static IEnumerable<JsonObject> Elements(JsonObject schema) => schema["items"] is { } items
        ? [items.AsObject()]
        : new[] { "properties", "patternProperties" }.SelectMany(list => schema[list]?.AsObject() ?? [])
            .Select(entry => entry.Value!.AsObject());

    private static IEnumerable<string> Type(JsonObject schema, string expected, string path) =>
        (string?)schema["type"] is var found && found == expected
            ? []
            : [$"{path}: {found} in the schema, {expected} in the record"];

    private static string ScalarName(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var number when number == typeof(int) => "integer",
        var number when number == typeof(double) => "number",
        var truth when truth == typeof(bool) => "boolean",
        _ => "string",
    };
}
