using System.Text.Json.Serialization;

namespace Reflexology.Cli;

/// <summary>The answer of <c>maps MAP --against OTHER --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Against">The id of the other map.</param>
/// <param name="Differences">The topics on which both say something, in the order of the map.</param>
internal sealed record DifferencesAnswer(string Map, string Against, DifferenceEntry[] Differences)
{
    /// <summary>The zones that differ, of a map and the one it was made from; not there for other maps.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChangeEntry[]? Changes { get; init; }
}

/// <summary>A difference of a zone.</summary>
internal sealed record ChangeEntry(string Kind, string Zone, OrderedDictionary<string, string> Names)
{
    /// <summary>The farthest that its border has moved, in millimetres; where it moved.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Distance { get; init; }

    /// <summary>Its names before; where it was renamed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OrderedDictionary<string, string>? NamesBefore { get; init; }

    /// <summary>Its number before; where it was renamed and had one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberBefore { get; init; }

    public static ChangeEntry Of(ZoneChange change)
    {
        Zone? renamed = change.Kind == ZoneChangeKind.Renamed ? change.Before : null;
        return new ChangeEntry(change.Kind.ToWord(), change.Zone.Id, JsonNames.Of(change.Zone.Names))
        {
            Distance = change.Kind == ZoneChangeKind.Moved ? Math.Round(change.Distance, 1) : null,
            NamesBefore = renamed is null ? null : JsonNames.Of(renamed.Names),
            NumberBefore = renamed?.Number,
        };
    }
}

/// <summary>A topic, what the map says on it and what the other one says.</summary>
internal sealed record DifferenceEntry(
    string Id, OrderedDictionary<string, string> Topic, StatementEntry Says, StatementEntry AgainstSays)
{
    public static DifferenceEntry Of(MapDifference difference) => new(
        difference.Here.Id,
        JsonNames.Of(difference.Here.Topic),
        StatementEntry.Of(difference.Here),
        StatementEntry.Of(difference.There));
}

/// <summary>The statement of one map on a topic, and the areas and zones concerned.</summary>
internal sealed record StatementEntry(OrderedDictionary<string, string> Text, string[] BodyAreas, string[] Zones)
{
    public static StatementEntry Of(MapContradiction contradiction) =>
        new(
            JsonNames.Of(contradiction.Says), JsonNames.Ids(contradiction.BodyAreas),
            JsonNames.Ids(contradiction.Zones));
}
