using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>A map as it stands in a file, format <c>reflexology-map</c> 1.</summary>
internal sealed record FootMapFile : FormattedFile
{
    public const string FormatName = "reflexology-map";

    public required string Units { get; init; }

    public required string Id { get; init; }

    public required Dictionary<string, string> Names { get; init; }

    public required Dictionary<string, string> Tradition { get; init; }

    public required Dictionary<string, string> Laterality { get; init; }

    public required SourceEntry[] Sources { get; init; }

    public ContradictionEntry[]? Contradictions { get; init; }

    public required ZoneEntry[] Zones { get; init; }

    internal sealed record SourceEntry
    {
        public required string Id { get; init; }

        public required string Title { get; init; }
    }

    internal sealed record ContradictionEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Topic { get; init; }

        public required Dictionary<string, string> Says { get; init; }

        public required string[] BodyAreas { get; init; }

        public required string[] Zones { get; init; }
    }

    internal sealed record ZoneEntry
    {
        public required string Id { get; init; }

        public int? Number { get; init; }

        public bool Extra { get; init; }

        public required Dictionary<string, string> Names { get; init; }

        public required string[] BodyAreas { get; init; }

        public required string Feet { get; init; }

        public bool Crossed { get; init; }

        public required string Location { get; init; }

        public AssertionEntry[]? Assertions { get; init; }

        public string[]? Over { get; init; }

        public required ShapeEntries Shapes { get; init; }

        public ShapeEntries? LeftShapes { get; init; }

        public required string[] Sources { get; init; }

        public required AgreementEntry Agreement { get; init; }
    }

    internal sealed record AgreementEntry
    {
        public required string Grade { get; init; }

        public required string Note { get; init; }
    }

    internal sealed record AssertionEntry
    {
        public required string On { get; init; }

        public string? Foot { get; init; }

        public required string Is { get; init; }

        public string[]? Of { get; init; }

        public double? AtLeast { get; init; }

        public double? AtMost { get; init; }

        public int? Count { get; init; }
    }

    internal sealed record ShapeEntries
    {
        public string? Plantar { get; init; }

        public string? Dorsal { get; init; }

        public string? Medial { get; init; }

        public string? Lateral { get; init; }

        // A method: every property is a member of the format to the check of the file's shape.
        public IEnumerable<(Aspect Aspect, string PathData)> All()
        {
            if (Plantar is not null)
                yield return (Aspect.Plantar, Plantar);
            if (Dorsal is not null)
                yield return (Aspect.Dorsal, Dorsal);
            if (Medial is not null)
                yield return (Aspect.Medial, Medial);
            if (Lateral is not null)
                yield return (Aspect.Lateral, Lateral);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FootMapFile))]
internal sealed partial class FootMapFileContext : JsonSerializerContext;
