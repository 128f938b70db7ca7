namespace Reflexology.Cli;

/// <summary>What <c>maps --json</c> answers.</summary>
/// <param name="Maps">The built-in maps, by id.</param>
internal sealed record MapsAnswer(MapEntry[] Maps);

/// <summary>One built-in map.</summary>
internal sealed record MapEntry(
    string Id,
    OrderedDictionary<string, string> Names,
    OrderedDictionary<string, string> Tradition,
    int Zones,
    string[] Aspects,
    SourceEntry[] Sources)
{
    public static MapEntry Of(FootMap map) => new(
        map.Id,
        JsonNames.Of(map.Names),
        JsonNames.Of(map.Tradition),
        map.Zones.Length,
        AspectsOf(map),
        [.. map.Sources.Select(source => new SourceEntry(source.Id, source.Title))]);

    /// <summary>The aspects on which a map has zones.</summary>
    public static string[] AspectsOf(FootMap map) =>
        [.. map.Zones.SelectMany(zone => zone.Shapes.Keys).Distinct().Order().Select(FileWord.Of)];
}

/// <summary>A text or chart that a map is drawn from.</summary>
internal sealed record SourceEntry(string Id, string Title);
