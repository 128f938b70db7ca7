using System.Text.Json;
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

    public static ReferenceFootFile FromJson(JsonElement json) => new()
    {
        Schema = json.TextOrNull("$schema"),
        Format = json.Text("format"),
        Version = json.GetProperty("version").GetInt32(),
        Units = json.Text("units"),
        Side = json.Text("side"),
        FootLength = json.GetProperty("footLength").GetDouble(),
        Views = ViewEntries.FromJson(json.GetProperty("views")),
    };

    internal sealed record ViewEntries
    {
        public required ViewEntry Plantar { get; init; }

        public required ViewEntry Dorsal { get; init; }

        public required ViewEntry Medial { get; init; }

        public required ViewEntry Lateral { get; init; }

        public ViewEntry View(Aspect aspect) => aspect switch
        {
            Aspect.Plantar => Plantar,
            Aspect.Dorsal => Dorsal,
            Aspect.Medial => Medial,
            _ => Lateral,
        };

        public static ViewEntries FromJson(JsonElement json) => new()
        {
            Plantar = ViewEntry.FromJson(json.GetProperty("plantar")),
            Dorsal = ViewEntry.FromJson(json.GetProperty("dorsal")),
            Medial = ViewEntry.FromJson(json.GetProperty("medial")),
            Lateral = ViewEntry.FromJson(json.GetProperty("lateral")),
        };
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

        public static ViewEntry FromJson(JsonElement json) => new()
        {
            Size = json.GetProperty("size").Numbers(),
            Toes = json.Text("toes"),
            BigToe = json.TextOrNull("bigToe"),
            Outline = json.Text("outline"),
            Details = json.Each("details", LineEntry.FromJson),
            Regions = json.Each("regions", RegionEntry.FromJson),
            Bones = json.Each("bones", BoneEntry.FromJson),
            Guides = json.Each("guides", LineEntry.FromJson),
            Landmarks = json.GetProperty("landmarks").Named(JsonMembers.Numbers),
        };
    }

    internal sealed record LineEntry
    {
        public required string Id { get; init; }

        public required string Kind { get; init; }

        public required string Path { get; init; }

        public static LineEntry FromJson(JsonElement json) =>
            new() { Id = json.Text("id"), Kind = json.Text("kind"), Path = json.Text("path") };
    }

    internal sealed record RegionEntry
    {
        public required string Id { get; init; }

        public required string Path { get; init; }

        public static RegionEntry FromJson(JsonElement json) =>
            new() { Id = json.Text("id"), Path = json.Text("path") };
    }

    internal sealed record BoneEntry
    {
        public required string Id { get; init; }

        public required string Path { get; init; }

        public bool Hidden { get; init; }

        public bool Extra { get; init; }

        public static BoneEntry FromJson(JsonElement json) => new()
        {
            Id = json.Text("id"),
            Path = json.Text("path"),
            Hidden = json.Flag("hidden"),
            Extra = json.Flag("extra"),
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReferenceFootFile))]
internal sealed partial class ReferenceFootFileContext : JsonSerializerContext;
