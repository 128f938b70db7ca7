using System.Text.Json.Nodes;
using NJsonSchema;

namespace Reflexology.Tests;

/// <summary>
/// A schema of the <c>maps/schema</c> folder, as copied next to the tests, and a validator that knows nothing of the
/// library.
/// </summary>
internal sealed class SchemaFile
{
    private static readonly Dictionary<string, SchemaFile> Known =
        new[] { "anatomy", "evidence", "foot", "map" }.ToDictionary(name => name, Load);

    private readonly JsonSchema _validator;

    private SchemaFile(string name, string text)
    {
        (Name, Root) = (name, JsonNode.Parse(text)!.AsObject());
        _validator = JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
    }

    /// <summary>The schemas of files that the library reads.</summary>
    public static IEnumerable<SchemaFile> All => Known.Values;

    /// <summary>The files of the maps folder that the schemas describe, by name.</summary>
    public static IEnumerable<string> DataFiles =>
        Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    /// <summary>For example <c>map</c>.</summary>
    public string Name { get; }

    public JsonObject Root { get; }

    /// <summary>The format that files of this schema name.</summary>
    public string Format => (string)Root["properties"]!["format"]!["enum"]![0]!;

    private static string Folder => Path.Combine(TestContext.CurrentContext.TestDirectory, "maps");

    public static SchemaFile Of(string name) => Known.GetValueOrDefault(name) ?? Load(name);

    /// <summary>The text of a file of the maps folder, read without the library.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static SchemaFile Load(string name) => new(name, Read($"schema/{name}.schema.json"));

    /// <summary>A schema that demands every built-in language of every text, and allows no other.</summary>
    public SchemaFile WithBuiltInLanguages()
    {
        JsonObject root = Root.DeepClone().AsObject();
        if (root["definitions"]!["texts"] is JsonObject texts)
        {
            texts.Remove("patternProperties");
            texts["required"] = new JsonArray([.. Languages.All.Select(language => JsonValue.Create(language))]);
        }

        return new SchemaFile(Name, root.ToJsonString());
    }

    /// <summary>The schema itself, or the definition it refers to, with the pointer that leads there.</summary>
    public (JsonObject Schema, string Pointer) Resolve(JsonObject schema, string pointer) =>
        (string?)schema["$ref"] is { } reference
            ? (Root["definitions"]![reference["#/definitions/".Length..]]!.AsObject(), reference)
            : (schema, pointer);

    /// <summary>Errors that the validator finds in a document; empty for a valid one.</summary>
    public string[] Errors(string document) =>
        [.. _validator.Validate(document).Select(error => $"{error.Path}: {error.Kind}")];
}
