using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Tests;

/// <summary>The rules of a schema, each by its pointer, and documents that break one of them.</summary>
internal static class SchemaRules
{
    private static readonly string[] Annotations =
        ["$schema", "$ref", "title", "description", "examples", "default", "definitions", "properties", "items"];

    /// <summary>A rule, a document that keeps it, and nearly the same document, which breaks it.</summary>
    public sealed record Break(string Rule, JsonNode? Valid, JsonNode? Broken);

    /// <summary>All schemas within a schema file, with their pointers.</summary>
    public static IEnumerable<(JsonObject Schema, string Pointer)> Schemas(SchemaFile file) =>
        file.Root["definitions"]!.AsObject()
            .SelectMany(entry => Within(entry.Value!.AsObject(), $"#/definitions/{entry.Key}"))
            .Concat(Within(file.Root, "#"));

    /// <summary>
    /// The pointers of all rules. Every keyword that is not a known annotation is a rule, so that none is forgotten.
    /// </summary>
    public static IEnumerable<string> Pointers(SchemaFile file) =>
        from place in Schemas(file)
        from keyword in place.Schema
        where !Annotations.Contains(keyword.Key)
        from rule in keyword.Key == "required"
            ? keyword.Value!.AsArray().Select(name => $"required/{name}")
            : [keyword.Key]
        select $"{place.Pointer}/{rule}";

    /// <summary>Every rule broken, wherever a document comes to it.</summary>
    public static IEnumerable<Break> Breaks(SchemaFile file) => Breaks(file, file.Root, "#");

    private static IEnumerable<(JsonObject Schema, string Pointer)> Within(JsonObject schema, string pointer)
    {
        IEnumerable<(JsonObject Schema, string Pointer)> parts = SchemaSample.Members(schema)
            .Select(member => (member.Schema, member.Pointer))
            .Concat(schema["items"] is { } items ? [(items.AsObject(), "items")] : []);
        return parts.SelectMany(part => Within(part.Schema, $"{pointer}/{part.Pointer}")).Prepend((schema, pointer));
    }

    private static IEnumerable<Break> Breaks(SchemaFile file, JsonObject place, string at)
    {
        (JsonObject schema, string pointer) = file.Resolve(place, at);
        JsonNode valid = SchemaSample.Of(file, schema);
        return BrokenSample.Of(file, schema, pointer)
            .Select(broken => new Break($"{pointer}/{broken.Rule}", valid, broken.Value))
            .Concat((schema["oneOf"]?.AsArray() ?? [])
                .SelectMany(alternative => Breaks(file, alternative!.AsObject(), "")
                    .Where(inner => !IsOfAnother(file, schema, alternative.AsObject(), inner.Broken))))
            .Concat(schema["items"] is { } items ? Breaks(file, items.AsObject(), $"{pointer}/items")
                .Select(inner => Around(inner, valid, 0)) : [])
            .Concat(SchemaSample.Members(schema).SelectMany(member =>
                Breaks(file, member.Schema, $"{pointer}/{member.Pointer}")
                    .Select(inner => Around(inner, valid, member.Key))));
    }

    // A text is no object, and yet right where one alternative is a text.
    private static bool IsOfAnother(SchemaFile file, JsonObject schema, JsonObject alternative, JsonNode? broken) =>
        broken?.GetValueKind() == JsonValueKind.String && schema["oneOf"]!.AsArray().Any(other =>
            other != alternative && (string?)file.Resolve(other!.AsObject(), "").Schema["type"] == "string");

    private static Break Around(Break inner, JsonNode whole, object key) =>
        new(inner.Rule, With(whole, key, inner.Valid), With(whole, key, inner.Broken));

    private static JsonNode With(JsonNode whole, object key, JsonNode? part)
    {
        JsonNode copy = whole.DeepClone();
        if (key is int index)
            copy[index] = part?.DeepClone();
        else
            copy[(string)key] = part?.DeepClone();
        return copy;
    }
}
