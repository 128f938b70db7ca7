using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reflexology;

/// <summary>A map as it stands in a file, format <c>reflexology-map</c> 1.</summary>
internal sealed record FootMapFile : FormattedFile
{
    public const string FormatName = "reflexology-map";

    public required string Units { get; init; }

    public required string Id { get; init; }

    public string? Origin { get; init; }

    public required Dictionary<string, string> Names { get; init; }

    public required Dictionary<string, string> Tradition { get; init; }

    public required Dictionary<string, string> Laterality { get; init; }

    public required SourceEntry[] Sources { get; init; }

    public ContradictionEntry[]? Contradictions { get; init; }

    public required ZoneEntry[] Zones { get; init; }

    public static FootMapFile FromJson(JsonElement json) => new()
    {
        Schema = json.TextOrNull("$schema"),
        Format = json.Text("format"),
        Version = json.GetProperty("version").GetInt32(),
        Units = json.Text("units"),
        Id = json.Text("id"),
        Origin = json.TextOrNull("origin"),
        Names = json.NamedTexts("names"),
        Tradition = json.NamedTexts("tradition"),
        Laterality = json.NamedTexts("laterality"),
        Sources = json.Each("sources", SourceEntry.FromJson),
        Contradictions = json.EachOrNull("contradictions", ContradictionEntry.FromJson),
        Zones = json.Each("zones", ZoneEntry.FromJson),
    };

    internal sealed record SourceEntry
    {
        public required string Id { get; init; }

        public required TextsEntry Title { get; init; }

        public string? Kind { get; init; }

        public string? Author { get; init; }

        public string? Site { get; init; }

        public string? Language { get; init; }

        public int? Year { get; init; }

        public string? Isbn { get; init; }

        public bool Excerpt { get; init; }

        public TextsEntry? Use { get; init; }

        public static SourceEntry FromJson(JsonElement json) => new()
        {
            Id = json.Text("id"),
            Title = TextsEntry.FromJson(json.GetProperty("title")),
            Kind = json.TextOrNull("kind"),
            Author = json.TextOrNull("author"),
            Site = json.TextOrNull("site"),
            Language = json.TextOrNull("language"),
            Year = json.WholeNumberOrNull("year"),
            Isbn = json.TextOrNull("isbn"),
            Excerpt = json.Flag("excerpt"),
            Use = json.TryGetProperty("use", out JsonElement use) ? TextsEntry.FromJson(use) : null,
        };
    }

    internal sealed record ContradictionEntry
    {
        public required string Id { get; init; }

        public required Dictionary<string, string> Topic { get; init; }

        public required Dictionary<string, string> Says { get; init; }

        public required string[] BodyAreas { get; init; }

        public required string[] Zones { get; init; }

        public static ContradictionEntry FromJson(JsonElement json) => new()
        {
            Id = json.Text("id"),
            Topic = json.NamedTexts("topic"),
            Says = json.NamedTexts("says"),
            BodyAreas = json.Texts("bodyAreas"),
            Zones = json.Texts("zones"),
        };
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

        public required TextsEntry Location { get; init; }

        public AssertionEntry[]? Assertions { get; init; }

        public string[]? Over { get; init; }

        public required ShapeEntries Shapes { get; init; }

        public ShapeEntries? LeftShapes { get; init; }

        public required string[] Sources { get; init; }

        public required AgreementEntry Agreement { get; init; }

        public static ZoneEntry FromJson(JsonElement json) => new()
        {
            Id = json.Text("id"),
            Number = json.WholeNumberOrNull("number"),
            Extra = json.Flag("extra"),
            Names = json.NamedTexts("names"),
            BodyAreas = json.Texts("bodyAreas"),
            Feet = json.Text("feet"),
            Crossed = json.Flag("crossed"),
            Location = TextsEntry.FromJson(json.GetProperty("location")),
            Assertions = json.EachOrNull("assertions", AssertionEntry.FromJson),
            Over = json.TextsOrNull("over"),
            Shapes = ShapeEntries.FromJson(json.GetProperty("shapes")),
            LeftShapes = json.TryGetProperty("leftShapes", out JsonElement left) ? ShapeEntries.FromJson(left) : null,
            Sources = json.Texts("sources"),
            Agreement = AgreementEntry.FromJson(json.GetProperty("agreement")),
        };
    }

    internal sealed record AgreementEntry
    {
        public required string Grade { get; init; }

        public required TextsEntry Note { get; init; }

        public static AgreementEntry FromJson(JsonElement json) =>
            new() { Grade = json.Text("grade"), Note = TextsEntry.FromJson(json.GetProperty("note")) };
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

        public static AssertionEntry FromJson(JsonElement json) => new()
        {
            On = json.Text("on"),
            Foot = json.TextOrNull("foot"),
            Is = json.Text("is"),
            Of = json.TextsOrNull("of"),
            AtLeast = json.NumberOrNull("atLeast"),
            AtMost = json.NumberOrNull("atMost"),
            Count = json.WholeNumberOrNull("count"),
        };
    }

    internal sealed record ShapeEntries
    {
        public string? Plantar { get; init; }

        public string? Dorsal { get; init; }

        public string? Medial { get; init; }

        public string? Lateral { get; init; }

        public static ShapeEntries FromJson(JsonElement json) => new()
        {
            Plantar = json.TextOrNull("plantar"),
            Dorsal = json.TextOrNull("dorsal"),
            Medial = json.TextOrNull("medial"),
            Lateral = json.TextOrNull("lateral"),
        };

        /// <summary>The path data of one aspect, or null.</summary>
        public string? PathData(Aspect aspect) => aspect switch
        {
            Aspect.Plantar => Plantar,
            Aspect.Dorsal => Dorsal,
            Aspect.Medial => Medial,
            _ => Lateral,
        };

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
