namespace Reflexology.Cli;

/// <summary>What <c>maps --json</c> answers.</summary>
/// <param name="Maps">The built-in maps, by id.</param>
internal sealed record MapsAnswer(MapEntry[] Maps);

/// <summary>One built-in map.</summary>
internal sealed record MapEntry(
    string Id,
    OrderedDictionary<string, string> Names,
    OrderedDictionary<string, string> Tradition,
    OrderedDictionary<string, string> Laterality,
    int Zones,
    string[] Aspects,
    SourceEntry[] Sources,
    ContradictionEntry[] Contradictions)
{
    public static MapEntry Of(FootMap map) => new(
        map.Id,
        JsonNames.Of(map.Names),
        JsonNames.Of(map.Tradition),
        JsonNames.Of(map.Laterality),
        map.Zones.Length,
        AspectsOf(map),
        [.. map.Sources.Select(source => new SourceEntry(source.Id, source.Title))],
        [.. map.Contradictions.Select(ContradictionEntry.Of)]);

    /// <summary>The aspects on which a map has zones.</summary>
    public static string[] AspectsOf(FootMap map) =>
        [.. map.Zones.SelectMany(zone => zone.Aspects).Distinct().Order().Select(FileWord.Of)];
}

/// <summary>A text or chart that a map is drawn from.</summary>
internal sealed record SourceEntry(string Id, string Title);

/// <summary>What a map says on a topic on which maps contradict each other.</summary>
internal sealed record ContradictionEntry(
    string Id, OrderedDictionary<string, string> Topic, OrderedDictionary<string, string> Says, string[] BodyAreas, string[] Zones)
{
    public static ContradictionEntry Of(MapContradiction contradiction) => new(
        contradiction.Id,
        JsonNames.Of(contradiction.Topic),
        JsonNames.Of(contradiction.Says),
        JsonNames.Ids(contradiction.BodyAreas),
        [.. contradiction.Zones.Select(zone => zone.Id)]);
}
