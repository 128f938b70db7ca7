namespace Reflexology.Cli;

/// <summary>What <c>zones --json</c> answers.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Area">The id of the body area asked for, or null.</param>
/// <param name="Zones">The zones in drawing order.</param>
internal sealed record ZonesAnswer(string Map, string? Area, ZoneEntry[] Zones);

/// <summary>One zone of a map.</summary>
internal sealed record ZoneEntry(
    string Id,
    int? Number,
    OrderedDictionary<string, string> Names,
    string[] BodyAreas,
    string Feet,
    bool Crossed,
    string[] Aspects,
    string? Relation)
{
    public static ZoneEntry Of(Zone zone, ZoneRelation? relation) => new(
        zone.Id,
        zone.Number,
        JsonNames.Of(zone.Names),
        JsonNames.Ids(zone.BodyAreas),
        FileWord.Of(zone.Feet),
        zone.IsCrossed,
        [.. zone.Shapes.Keys.Select(FileWord.Of)],
        relation is { } known ? FileWord.Of(known) : null);
}
