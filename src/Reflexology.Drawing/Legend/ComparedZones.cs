using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The differences between two maps as a legend lists them: the changes of a map from the one it was made from, or the
/// zones that lie in another place or that only one of the maps has.
/// </summary>
/// <param name="maps">The map and the one it is compared with.</param>
/// <param name="texts">The fixed texts.</param>
internal sealed class ComparedZones(ImmutableArray<MapContent> maps, DiagramTexts texts)
{
    private readonly MapComparison _comparison = new(maps[0].Diagram.Map, maps[1].Diagram.Map);

    // Each is found once, for a page asks for its legend several times.
    private readonly Dictionary<string, (Zone Zone, string Said)[]> _found = [];

    /// <summary>The entries, group by group.</summary>
    /// <param name="numbered">The zones that have numbers on the page.</param>
    public IEnumerable<LegendEntry> Entries(ImmutableHashSet<Zone> numbered) =>
        maps[0].Diagram.Scene.Changes is { } changes ? InWords(changes) : Differences(numbered);

    private IEnumerable<LegendEntry> InWords(ImmutableArray<ZoneChange> changes) => changes.IsEmpty
        ? [new LegendEntry("no-change", texts.NoChange)]
        : MapChanges.InWords(changes, texts).SelectMany(kind => Group(
            $"change-{kind.Kind.ToWord()}",
            texts.HeadingOf(kind.Kind),
            kind.Words.Select(words => new LegendEntry("", words))));

    // Of the zones that are on the page.
    private IEnumerable<LegendEntry> Differences(ImmutableHashSet<Zone> numbered)
    {
        return
        [
            .. Group("elsewhere", texts.InAnotherPlace, Entries("elsewhere", maps[0], Elsewhere)),
            .. Group("only-here", texts.OnlyOn(maps[0].Name), Entries("only-here", maps[0], OnlyHere)),
            .. Group("only-there", texts.OnlyOn(maps[1].Name), Entries("only-there", maps[1], OnlyThere)),
        ];

        IEnumerable<LegendEntry> Entries(string id, MapContent map, Func<IEnumerable<(Zone, string)>> find)
        {
            if (!_found.TryGetValue(id, out (Zone Zone, string Said)[]? found))
                _found[id] = found = [.. find().Where(each => map.Labelled.Contains(each.Item1))];
            return found.Select(each => new LegendEntry("", each.Said)
            {
                Key = each.Zone.Number is not null || numbered.Contains(each.Zone) ? map.Numbers[each.Zone] : "",
            });
        }
    }

    private IEnumerable<(Zone, string)> Elsewhere() => _comparison.InAnotherPlace.Select(found =>
    {
        string away = found.Distance is { } apart ? texts.WholeMillimetres(apart) : texts.OnOtherViews;
        return (found.Zone, $"{found.Zone.Names[texts.Language]} ({away})");
    });

    private IEnumerable<(Zone, string)> OnlyHere() => Named(_comparison.OnlyHere);

    private IEnumerable<(Zone, string)> OnlyThere() => Named(_comparison.OnlyThere);

    private IEnumerable<(Zone, string)> Named(IEnumerable<Zone> zones) =>
        zones.Select(zone => (zone, zone.Names[texts.Language]));

    private static IEnumerable<LegendEntry> Group(string id, string name, IEnumerable<LegendEntry> lines)
    {
        var heading = new LegendEntry(id, name) { HasMembers = true };
        LegendEntry[] members =
            [.. lines.Select((line, i) => line with { Id = $"{id}.{i + 1}", Heading = heading })];
        return members.Length == 0 ? [] : members.Prepend(heading);
    }
}
