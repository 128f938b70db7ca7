namespace Reflexology.Cli;

/// <summary>The answer of <c>zones --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Area">The id of the body area asked for, or null.</param>
/// <param name="Zones">The zones in drawing order.</param>
internal sealed record ZonesAnswer(string Map, string? Area, ZoneEntry[] Zones);

/// <summary>One zone of a map.</summary>
internal sealed record ZoneEntry(
    string Id,
    int? Number,
    bool Extra,
    OrderedDictionary<string, string> Names,
    string[] BodyAreas,
    string Feet,
    bool Crossed,
    string[] Aspects,
    string[] Over,
    OrderedDictionary<string, string> Location,
    string[] Sources,
    AgreementEntry Agreement,
    string? Relation)
{
    public static ZoneEntry Of(Zone zone, ZoneRelation? relation) => new(
        zone.Id,
        zone.Number,
        zone.IsExtra,
        JsonNames.Of(zone.Names),
        JsonNames.Ids(zone.BodyAreas),
        zone.Feet.ToWord(),
        zone.IsCrossed,
        [.. zone.Aspects.Select(EnumWord.ToWord)],
        [.. zone.Over.Select(below => below.Id)],
        JsonNames.Of(zone.Location),
        [.. zone.Sources.Select(source => source.Id)],
        new AgreementEntry(zone.Agreement.Grade.ToWord(), JsonNames.Of(zone.Agreement.Note)),
        relation is { } known ? known.ToWord() : null);
}

/// <summary>The agreement of the sources of a zone: its grade, and a note on it.</summary>
internal sealed record AgreementEntry(string Grade, OrderedDictionary<string, string> Note);
