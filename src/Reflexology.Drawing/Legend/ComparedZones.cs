using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// What differs between two maps as a legend lists it: the changes of a map from the one it was made from, or the zones
/// that lie in another place or that only one of the maps has.
/// </summary>
/// <param name="maps">The map and the one it is compared with.</param>
/// <param name="texts">The fixed texts.</param>
internal sealed class ComparedZones(ImmutableArray<MapContent> maps, DiagramTexts texts)
{
    private readonly FootMap _here = maps[0].Diagram.Map, _there = maps[1].Diagram.Map;

    /// <summary>The entries, group by group.</summary>
    public IEnumerable<LegendEntry> Entries() => MapChanges.AreRelated(_here, _there) ? Changes() : Differences();

    private IEnumerable<LegendEntry> Changes()
    {
        ImmutableArray<ZoneChange> changes =
            _here.IsOriginOf(_there) ? _there.ChangesFrom(_here) : _here.ChangesFrom(_there);
        return changes.IsEmpty
            ? [new LegendEntry("no-change", texts.NoChange)]
            : MapChanges.InWords(changes, texts)
                .SelectMany(kind => Group($"change-{kind.Kind.ToWord()}", texts.HeadingOf(kind.Kind), kind.Words));
    }

    private IEnumerable<LegendEntry> Differences()
    {
        var comparison = new MapComparison(_here, _there);
        return
        [
            .. Group(
                "elsewhere",
                texts.InAnotherPlace,
                comparison.InAnotherPlace.Select(zone => Words(zone.Zone, zone.Distance))),
            .. Group("only-here", texts.OnlyOn(maps[0].Name), comparison.OnlyHere.Select(zone => Words(zone))),
            .. Group("only-there", texts.OnlyOn(maps[1].Name), comparison.OnlyThere.Select(zone => Words(zone))),
        ];

        string Words(Zone zone, double? distance = null)
        {
            string name = ZoneWords.Of(zone, texts.Language);
            return distance is { } apart ? $"{name} ({texts.WholeMillimetres(apart)})" : name;
        }
    }

    private static IEnumerable<LegendEntry> Group(string id, string name, IEnumerable<string> lines)
    {
        var heading = new LegendEntry(id, name) { HasMembers = true };
        LegendEntry[] members =
            [.. lines.Select((line, i) => new LegendEntry($"{id}.{i + 1}", line) { Heading = heading })];
        return members.Length == 0 ? [] : members.Prepend(heading);
    }
}
