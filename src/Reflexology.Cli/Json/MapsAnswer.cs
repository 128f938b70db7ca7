namespace Reflexology.Cli;

/// <summary>The answer of <c>maps --json</c>.</summary>
/// <param name="Maps">The built-in maps, by id.</param>
internal sealed record MapsAnswer(MapEntry[] Maps);

/// <summary>One built-in map, in short.</summary>
internal sealed record MapEntry(
    string Id,
    OrderedDictionary<string, string> Names,
    OrderedDictionary<string, string> Tradition,
    int Zones,
    string[] Aspects)
{
    public static MapEntry Of(FootMap map) =>
        new(map.Id, JsonNames.Of(map.Names), JsonNames.Of(map.Tradition), map.Zones.Length, JsonNames.Aspects(map));
}
