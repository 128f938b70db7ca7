using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Builds the legend of a diagram: its colours, and the zones that have numbers instead of names.</summary>
/// <param name="diagram">The diagram.</param>
/// <param name="rows">Its views.</param>
/// <param name="colours">The colours of its zones.</param>
/// <param name="numbers">The number of each zone.</param>
internal sealed class LegendBuilder(
    Diagram diagram,
    ImmutableArray<PanelRow> rows,
    ZoneColours colours,
    ImmutableDictionary<Zone, string> numbers)
{
    private const double WidestColumn = 0.3;

    // In font sizes: a swatch shows three lines of most patterns, and no edge thicker than its letters.
    private const double PatternScale = 0.13, EdgeWidth = 0.05;

    private readonly ImmutableArray<Zone> _zones = LegendNumbers.InOrder(diagram.Map, PanelRow.ZonesOf(rows));

    /// <summary>The legend of a page; without entries where the diagram has none.</summary>
    /// <param name="numbered">The zones that have numbers on the page.</param>
    /// <param name="page">The page.</param>
    public Legend Build(ImmutableHashSet<Zone> numbered, PageSize page)
    {
        double size = new PageMeasure(page).Label;
        bool hasColours = diagram.HasLegend ?? diagram.Labels == LabelStyle.Numbers;
        IEnumerable<LegendEntry> entries = [];
        if (hasColours)
            entries = Groups(numbered, size);
        else if (diagram.HasLegend is null)
            entries = Numbers(numbered, size);
        return new Legend([.. entries], new TextSetting(diagram), size, WidestColumn * page.Width);
    }

    private IEnumerable<LegendEntry> Numbers(ImmutableHashSet<Zone> numbered, double size) =>
        _zones.Where(numbered.Contains).Select(zone => EntryOf(zone) with { Swatch = SwatchOf(zone, size) });

    private IEnumerable<LegendEntry> Groups(ImmutableHashSet<Zone> numbered, double size) =>
        colours.Groups.SelectMany(group => EntriesOf(group, numbered, size));

    // The colour of the group, then its zones without a name on the picture. Quiet colours are too pale to tell apart.
    private IEnumerable<LegendEntry> EntriesOf(ColourGroup group, ImmutableHashSet<Zone> numbered, double size)
    {
        List<Zone> zones = [.. _zones.Where(zone => colours[zone].Group == group)];
        List<LegendEntry> members = [.. zones.Where(numbered.Contains).Select(EntryOf)];
        if (zones.Count == 0 || (members.Count == 0 && colours[zones[0]].Emphasis == ZoneEmphasis.Quiet))
            return [];
        string name = group.Names[diagram.Language];
        PathStyle swatch = SwatchOf(zones[0], size);
        if (members is [var only] && only.Name == name)
            return [only with { Swatch = swatch }];
        string id = $"group-{colours.Groups.IndexOf(group) + 1}";
        return members.Prepend(new LegendEntry(id, name) { Swatch = swatch, HasMembers = members.Count > 0 });
    }

    private LegendEntry EntryOf(Zone zone) =>
        new(zone.Id, zone.Names[diagram.Language]) { Zone = zone, Key = numbers[zone] };

    private PathStyle SwatchOf(Zone zone, double size)
    {
        ZoneTone tone = diagram.Theme.Tone(colours[zone].Emphasis);
        return tone.Area(colours[zone].Swatch, PatternScale * size) with { StrokeWidth = EdgeWidth * size };
    }
}
