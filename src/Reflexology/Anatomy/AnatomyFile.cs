using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The body atlas as it stands in a file, format <c>reflexology-anatomy</c> 1.</summary>
internal sealed record AnatomyFile : FormattedFile
{
    public const string FormatName = "reflexology-anatomy";

    public required string[] Sources { get; init; }

    public required AreaEntry[] Areas { get; init; }

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
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnatomyFile))]
internal sealed partial class AnatomyFileContext : JsonSerializerContext;
