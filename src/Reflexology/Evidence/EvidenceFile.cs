using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The evidence note as it stands in a file, format <c>reflexology-evidence</c> 1.</summary>
internal sealed record EvidenceFile : FormattedFile
{
    public const string FormatName = "reflexology-evidence";

    public required Dictionary<string, string> Note { get; init; }

    public required CitationEntry[] Citations { get; init; }

    internal sealed record CitationEntry
    {
        public required string Id { get; init; }

        public required string Text { get; init; }

        public required Dictionary<string, string> Finding { get; init; }

        public required string ReadAs { get; init; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvidenceFile))]
internal sealed partial class EvidenceFileContext : JsonSerializerContext;
