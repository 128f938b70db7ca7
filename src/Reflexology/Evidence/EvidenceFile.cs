using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The evidence note as it stands in a file, format <c>reflexology-evidence</c> 1.</summary>
internal sealed record EvidenceFile : FormattedFile
{
    public const string FormatName = "reflexology-evidence";

    public required Dictionary<string, string> Note { get; init; }

    public required CitationEntry[] Citations { get; init; }

    public static EvidenceFile FromJson(JsonElement json) => new()
    {
        Schema = json.TextOrNull("$schema"),
        Format = json.Text("format"),
        Version = json.GetProperty("version").GetInt32(),
        Note = json.NamedTexts("note"),
        Citations = json.Each("citations", CitationEntry.FromJson),
    };

    internal sealed record CitationEntry
    {
        public required string Id { get; init; }

        public required string Text { get; init; }

        public required Dictionary<string, string> Finding { get; init; }

        public required string ReadAs { get; init; }

        public static CitationEntry FromJson(JsonElement json) => new()
        {
            Id = json.Text("id"),
            Text = json.Text("text"),
            Finding = json.NamedTexts("finding"),
            ReadAs = json.Text("readAs"),
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvidenceFile))]
internal sealed partial class EvidenceFileContext : JsonSerializerContext;
