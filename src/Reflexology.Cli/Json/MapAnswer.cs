namespace Reflexology.Cli;

/// <summary>
/// The answer of <c>maps MAP --json</c>: the members of the list, laterality, contradictions and sources.
/// </summary>
internal sealed record MapAnswer(
    string Id,
    OrderedDictionary<string, string> Names,
    OrderedDictionary<string, string> Tradition,
    int Zones,
    string[] Aspects,
    OrderedDictionary<string, string> Laterality,
    ContradictionEntry[] Contradictions,
    SourceEntry[] Sources)
{
    public static MapAnswer Of(FootMap map) => new(
        map.Id,
        JsonNames.Of(map.Names),
        JsonNames.Of(map.Tradition),
        map.Zones.Length,
        JsonNames.Aspects(map),
        JsonNames.Of(map.Laterality),
        [.. map.Contradictions.Select(ContradictionEntry.Of)],
        [.. map.Sources.Select(SourceEntry.Of)]);
}

/// <summary>The statement of a map on a topic on which maps contradict each other.</summary>
internal sealed record ContradictionEntry(
    string Id,
    OrderedDictionary<string, string> Topic,
    OrderedDictionary<string, string> Says,
    string[] BodyAreas,
    string[] Zones)
{
    public static ContradictionEntry Of(MapContradiction contradiction) => new(
        contradiction.Id,
        JsonNames.Of(contradiction.Topic),
        JsonNames.Of(contradiction.Says),
        JsonNames.Ids(contradiction.BodyAreas),
        JsonNames.Ids(contradiction.Zones));
}

/// <summary>The answer of <c>maps MAP --sources --json</c>.</summary>
internal sealed record SourcesAnswer(string Map, SourceEntry[] Sources);

/// <summary>A text or chart that a map is drawn from.</summary>
internal sealed record SourceEntry(
    string Id,
    OrderedDictionary<string, string> Title,
    string? Kind,
    string? Author,
    string? Site,
    string? Language,
    int? Year,
    string? Isbn,
    bool Excerpt,
    OrderedDictionary<string, string>? Use)
{
    public static SourceEntry Of(MapSource source) => new(
        source.Id,
        JsonNames.Of(source.Title),
        source.Kind?.ToWord(),
        source.Author,
        source.Site,
        source.Language,
        source.Year,
        source.Isbn,
        source.IsExcerpt,
        source.Use is { } use ? JsonNames.Of(use) : null);
}
