using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The body atlas as it stands in a file, format <c>reflexology-anatomy</c> 1.</summary>
internal sealed record AnatomyFile : FormattedFile
{
    public const string FormatName = "reflexology-anatomy";

    public required string[] Sources { get; init; }

    public required AreaEntry[] Areas { get; init; }

    public static AnatomyFile FromJson(JsonElement json) => new()
    {
        Schema = json.TextOrNull("$schema"),
        Format = json.Text("format"),
        Version = json.GetProperty("version").GetInt32(),
        Sources = json.Texts("sources"),
        Areas = json.Each("areas", AreaEntry.FromJson),
    };

    internal sealed record AreaEntry
    {
        public required string Id { get; init; }

        public required string Kind { get; init; }

        public required string[] PartOf { get; init; }

        public required Dictionary<string, string> Names { get; init; }

        public Dictionary<string, string[]>? Synonyms { get; init; }

        public string? Latin { get; init; }

        public string[]? Uberon { get; init; }

        public string[]? Fma { get; init; }

        public static AreaEntry FromJson(JsonElement json) => new()
        {
            Id = json.Text("id"),
            Kind = json.Text("kind"),
            PartOf = json.Texts("partOf"),
            Names = json.NamedTexts("names"),
            Synonyms = json.TryGetProperty("synonyms", out JsonElement synonyms)
                ? synonyms.Named(static words => words.Strings())
                : null,
            Latin = json.TextOrNull("latin"),
            Uberon = json.TextsOrNull("uberon"),
            Fma = json.TextsOrNull("fma"),
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnatomyFile))]
internal sealed partial class AnatomyFileContext : JsonSerializerContext;
