using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The body atlas as it stands in a file, format <c>reflexology-anatomy</c> 1.</summary>
internal sealed record AnatomyFile : FormattedFile
{
    public const string FormatName = "reflexology-anatomy";

    public required string[] Sources { get; init; }

    public required AreaEntry[] Areas { get; init; }

    public ComplaintEntry[]? Complaints { get; init; }

    public Dictionary<string, string[]>? PainWords { get; init; }

    public Dictionary<string, string[]>? FillWords { get; init; }

    public Dictionary<string, string[]>? ZoneWords { get; init; }

    public static AnatomyFile FromJson(JsonElement json) => new()
    {
        Schema = json.TextOrNull("$schema"),
        Format = json.Text("format"),
        Version = json.GetProperty("version").GetInt32(),
        Sources = json.Texts("sources"),
        Areas = json.Each("areas", AreaEntry.FromJson),
        Complaints = json.EachOrNull("complaints", ComplaintEntry.FromJson),
        PainWords = WordsOrNull(json, "painWords"),
        FillWords = WordsOrNull(json, "fillWords"),
        ZoneWords = WordsOrNull(json, "zoneWords"),
    };

    private static Dictionary<string, string[]>? WordsOrNull(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement words) ? words.Named(static list => list.Strings()) : null;

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
            Synonyms = WordsOrNull(json, "synonyms"),
            Latin = json.TextOrNull("latin"),
            Uberon = json.TextsOrNull("uberon"),
            Fma = json.TextsOrNull("fma"),
        };
    }

    internal sealed record ComplaintEntry
    {
        public required Dictionary<string, string[]> Words { get; init; }

        public required string[] Areas { get; init; }

        public static ComplaintEntry FromJson(JsonElement json) => new()
        {
            Words = WordsOrNull(json, "words")!,
            Areas = json.Texts("areas"),
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnatomyFile))]
internal sealed partial class AnatomyFileContext : JsonSerializerContext;
