using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology.Drawing;

/// <summary>
/// A scene as it stands in a file, format <c>reflexology-scene</c> 1; <c>maps/schema/scene.schema.json</c> says what
/// each member means.
/// </summary>
internal sealed record SceneFile : FormattedFile
{
    public const string FormatName = "reflexology-scene";

    public required MapEntry Map { get; init; }

    public OriginEntry? Origin { get; init; }

    public required LanguageEntry[] Languages { get; init; }

    public required StartEntry Start { get; init; }

    public required AspectEntry[] Aspects { get; init; }

    public required ZoneEntry[] Zones { get; init; }

    public required AreaEntry[] Areas { get; init; }

    public required Dictionary<string, PartEntry[]> Pictograms { get; init; }

    public required FigureEntry[] Body { get; init; }

    public required ComplaintEntry[] Complaints { get; init; }

    public required Dictionary<string, string[]> PainWords { get; init; }

    public required Dictionary<string, string[]> FillWords { get; init; }

    public required Dictionary<string, string[]> ZoneWords { get; init; }

    public required GroupEntry[] Groups { get; init; }

    public required RegionEntry[] Regions { get; init; }

    public required OtherMapEntry[] Maps { get; init; }

    public required DifferenceEntry[] Differences { get; init; }

    public required Dictionary<string, ThemeEntry> Themes { get; init; }

    public required Dictionary<string, Dictionary<string, JsonElement>> Texts { get; init; }

    internal sealed record MapEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Names { get; init; }

        public required Dictionary<string, string> Tradition { get; init; }

        public required Dictionary<string, string> Laterality { get; init; }

        public required Dictionary<string, string> Evidence { get; init; }

        public required SourceEntry[] Sources { get; init; }
    }

    internal sealed record OriginEntry
    {
        public required string Map { get; init; }

        public required ChangeEntry[] Changes { get; init; }
    }

    internal sealed record ChangeEntry
    {
        public required string Kind { get; init; }

        public required string Zone { get; init; }

        public double? Distance { get; init; }
    }

    internal sealed record SourceEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Title { get; init; }

        public string? Kind { get; init; }

        public string? Author { get; init; }

        public string? Site { get; init; }

        public string? Language { get; init; }

        public int? Year { get; init; }

        public string? Isbn { get; init; }

        public bool? Excerpt { get; init; }

        public Dictionary<string, string>? Use { get; init; }
    }

    internal sealed record LanguageEntry
    {
        public required string Id { get; init; }

        public required string Name { get; init; }
    }

    internal sealed record StartEntry
    {
        public required string Language { get; init; }

        public string? Title { get; init; }

        public required string[] Areas { get; init; }

        public required string[] Zones { get; init; }

        public required string[] Aspects { get; init; }

        public required string Feet { get; init; }

        public required string[] Tries { get; init; }
    }

    internal sealed record AspectEntry
    {
        public required string Id { get; init; }

        public required double Width { get; init; }

        public required double Height { get; init; }

        public required string[] Feet { get; init; }

        public required DrawingEntry Drawing { get; init; }
    }

    internal sealed record DrawingEntry
    {
        public required string Defs { get; init; }

        public required string Skin { get; init; }

        public required string Bones { get; init; }

        public required string Guides { get; init; }

        public required string Lines { get; init; }
    }

    internal sealed record ZoneEntry
    {
        public required string Id { get; init; }

        public int? Number { get; init; }

        public required Dictionary<string, string> Names { get; init; }

        public required int Group { get; init; }

        public required string[] Areas { get; init; }

        public required string[] Feet { get; init; }

        public required bool Crossed { get; init; }

        public required Dictionary<string, string> Location { get; init; }

        public string? Pictogram { get; init; }

        public required string Grade { get; init; }

        public required Dictionary<string, string> Note { get; init; }

        public required int[] Sources { get; init; }

        public required string[] Over { get; init; }

        public required ShapeEntry[] Shapes { get; init; }
    }

    internal sealed record ShapeEntry
    {
        public required string Aspect { get; init; }

        public required string Foot { get; init; }

        public required string D { get; init; }

        public required double[] At { get; init; }

        public required double Room { get; init; }
    }

    internal sealed record AreaEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Names { get; init; }

        public string? Region { get; init; }

        public string? System { get; init; }

        public string[]? PartOf { get; init; }

        public required Dictionary<string, string> Sentence { get; init; }

        public required Dictionary<string, string[]> Search { get; init; }

        public required string[] Zones { get; init; }

        public required bool Within { get; init; }

        public required Dictionary<string, string[]> Elsewhere { get; init; }
    }

    internal sealed record PartEntry
    {
        public required string D { get; init; }

        public required string Fill { get; init; }

        public required double Width { get; init; }
    }

    internal sealed record FigureEntry
    {
        public required string Id { get; init; }

        public required double[] Box { get; init; }

        public double? Middle { get; init; }

        public required BodyPartEntry[] Parts { get; init; }
    }

    internal sealed record BodyPartEntry
    {
        public string? Area { get; init; }

        public string? Side { get; init; }

        public bool? Mirrored { get; init; }

        public required string Class { get; init; }

        public required string[] Paths { get; init; }

        public string[]? Details { get; init; }
    }

    internal sealed record ComplaintEntry
    {
        public required Dictionary<string, string[]> Words { get; init; }

        public required string[] Areas { get; init; }
    }

    internal sealed record GroupEntry
    {
        public string? Area { get; init; }

        public required int Colour { get; init; }

        public required string[] Areas { get; init; }
    }

    internal sealed record RegionEntry
    {
        public string? Area { get; init; }

        public required string[] Areas { get; init; }
    }

    internal sealed record OtherMapEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Names { get; init; }

        public required Dictionary<string, Dictionary<string, string>> Zones { get; init; }
    }

    internal sealed record DifferenceEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Topic { get; init; }

        public required string[] Areas { get; init; }

        public required ClaimEntry[] Claims { get; init; }
    }

    internal sealed record ClaimEntry
    {
        public required string Map { get; init; }

        public required Dictionary<string, string> Text { get; init; }
    }

    internal sealed record ThemeEntry
    {
        public required string Skin { get; init; }

        public required string SkinLight { get; init; }

        public required string SkinShade { get; init; }

        public required string SkinBlush { get; init; }

        public required string Line { get; init; }

        public required string Outline { get; init; }

        public required string Nail { get; init; }

        public required string Bone { get; init; }

        public required string Guide { get; init; }

        public required string Paper { get; init; }

        public required string Ink { get; init; }

        public required string Halo { get; init; }

        public required string[] Groups { get; init; }

        public required string[] Lit { get; init; }
    }
}

[JsonSerializable(typeof(SceneFile))]
[JsonSerializable(typeof(string))]
internal sealed partial class SceneFileContext : JsonSerializerContext
{
    /// <summary>Without white space, members without a value, and escapes that no reader of JSON asks for.</summary>
    public static SceneFileContext Short { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
