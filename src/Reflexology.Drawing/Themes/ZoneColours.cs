using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The colours of the zones of a diagram: a highlighted area has one of its own; the rest have that of their organ system
/// where the map's zones stand for organs, else the theme's colours in turn, one for each body area. Immutable.
/// </summary>
public sealed class ZoneColours
{
    private static readonly Lazy<LocalizedText> RegionNames =
        new(() => DiagramTexts.InAllLanguages(texts => texts.Regions));

    private readonly Dictionary<Zone, ZoneColour> _colours = [];

    private ZoneColours(Diagram diagram, ZoneEmphasis? unlit = null)
    {
        Zone? large = diagram.CloseUp is { } id ? diagram.Map.ZoneWithId(id) : null;
        List<(ColourGroup Group, ImmutableArray<Zone> Zones)> lit = large is null ? [.. Highlighted(diagram)] : [];
        ZoneEmphasis rest = unlit ?? (large is not null || lit.Count > 0 ? ZoneEmphasis.Quiet : ZoneEmphasis.Plain);
        List<ColourGroup> groups = [];
        foreach ((ColourGroup group, ImmutableArray<Zone> zones) in lit)
            Add(group, zones, _ => ZoneEmphasis.Lit);
        foreach ((ColourGroup group, ImmutableArray<Zone> zones) in Grouped(diagram.Map, diagram.Theme))
            Add(group, zones, zone => zone == large ? ZoneEmphasis.Lit : rest);
        Groups = [.. groups];

        // A zone of two groups is of the first.
        void Add(ColourGroup group, ImmutableArray<Zone> zones, Func<Zone, ZoneEmphasis> emphasis)
        {
            int before = _colours.Count;
            foreach (Zone zone in zones)
                _colours.TryAdd(zone, new ZoneColour(group, emphasis(zone)));
            if (_colours.Count > before)
                groups.Add(group);
        }
    }

    /// <summary>
    /// What the colours stand for: highlighted areas as the diagram names them, then systems in the order of the atlas, then
    /// regions, or body areas in the order of the zones.
    /// </summary>
    public ImmutableArray<ColourGroup> Groups { get; }

    /// <summary>The colour of a zone of the map.</summary>
    /// <exception cref="KeyNotFoundException">It is a zone of another map.</exception>
    public ZoneColour this[Zone zone] => _colours[zone];

    /// <summary>The colours of all zones of a diagram's map. A pure function; cost: a few walks up the atlas for each zone, under a millisecond.</summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area, or there is no zone to show large.</exception>
    public static ZoneColours For(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return new ZoneColours(diagram);
    }

    /// <summary>The same, where zones that are not lit have an emphasis that is given.</summary>
    internal static ZoneColours For(Diagram diagram, ZoneEmphasis rest) => new(diagram, rest);

    // Areas without a zone here have no colour, and the others keep theirs whether those are named or not.
    private static IEnumerable<(ColourGroup Group, ImmutableArray<Zone> Zones)> Highlighted(Diagram diagram)
    {
        ImmutableArray<ZoneSwatch> swatches = diagram.Theme.Highlights;
        foreach (LitPart part in diagram.Scene.Lit)
        {
            if (part.Slot is { } slot)
                yield return (new ColourGroup(part.Id, part.Names, swatches[slot % swatches.Length]), part.Zones);
        }
    }

    private static IEnumerable<(ColourGroup Group, ImmutableArray<Zone> Zones)> Grouped(FootMap map, DiagramTheme theme)
    {
        ILookup<BodyArea?, Zone> systems = map.Zones.ToLookup(ZoneSystem.Of);
        return systems.All(system => system.Key is null) ? InTurn(map, theme) : BySystem(map, theme, systems);
    }

    private static IEnumerable<(ColourGroup Group, ImmutableArray<Zone> Zones)> BySystem(FootMap map, DiagramTheme theme, ILookup<BodyArea?, Zone> systems)
    {
        // An atlas of one's own may have systems that the theme does not know.
        int unknown = 0;
        foreach (BodyArea system in map.Atlas.Areas.Where(systems.Contains))
        {
            ZoneSwatch swatch = theme.Systems.GetValueOrDefault(system.Id) ?? theme.Zones[unknown++ % theme.Zones.Length];
            yield return (new ColourGroup(system.Id, system.Names, swatch), [.. systems[system]]);
        }

        yield return (new ColourGroup(ColourGroup.RegionsId, RegionNames.Value, theme.Regions), [.. systems[null]]);
    }

    // Zones of the same areas share a colour: the left and the right zone of a pair are one thing to the reader.
    private static IEnumerable<(ColourGroup Group, ImmutableArray<Zone> Zones)> InTurn(FootMap map, DiagramTheme theme) => map.Zones
        .GroupBy(zone => string.Join(' ', zone.BodyAreas.Select(area => area.Id)))
        .Select((zones, i) =>
        {
            Zone first = zones.First();
            (string id, LocalizedText names) = first.BodyAreas is [var area] ? (area.Id, area.Names) : (first.Id, first.Names);
            return (new ColourGroup(id, names, theme.Zones[i % theme.Zones.Length]), zones.ToImmutableArray());
        });
}
