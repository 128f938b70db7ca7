namespace Reflexology.Cli;

/// <summary>The answer of <c>maps MAP --against OTHER --json</c>.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Against">The id of the other map.</param>
/// <param name="Differences">The topics on which both say something, in the order of the map.</param>
internal sealed record DifferencesAnswer(string Map, string Against, DifferenceEntry[] Differences);

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
