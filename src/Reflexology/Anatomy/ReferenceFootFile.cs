using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>The reference foot as it stands in a file, format <c>reflexology-foot</c> 1.</summary>
internal sealed record ReferenceFootFile : FormattedFile
{
    public const string FormatName = "reflexology-foot";

    public required string Units { get; init; }

    public required string Side { get; init; }

    public required double FootLength { get; init; }

    public required ViewEntries Views { get; init; }

    internal sealed record ViewEntries
    {
        public required ViewEntry Plantar { get; init; }

        public required ViewEntry Dorsal { get; init; }

        public required ViewEntry Medial { get; init; }

        public required ViewEntry Lateral { get; init; }
    }

    internal sealed record ViewEntry
    {
        public required double[] Size { get; init; }

        public required string Toes { get; init; }

        public string? BigToe { get; init; }

        public required string Outline { get; init; }

        public required LineEntry[] Details { get; init; }

        public required RegionEntry[] Regions { get; init; }

        public required BoneEntry[] Bones { get; init; }

        public required LineEntry[] Guides { get; init; }

        public required Dictionary<string, double[]> Landmarks { get; init; }
    }

    internal sealed record LineEntry
    {
        public required string Id { get; init; }

        public required string Kind { get; init; }

        public required string Path { get; init; }
    }

    internal sealed record RegionEntry
    {
        public required string Id { get; init; }

        public required string Path { get; init; }
    }

    internal sealed record BoneEntry
    {
        public required string Id { get; init; }

        public required string Path { get; init; }

        public bool Hidden { get; init; }

        public bool Extra { get; init; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReferenceFootFile))]
internal sealed partial class ReferenceFootFileContext : JsonSerializerContext;
