using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The colours of the zones of a diagram: a highlighted area has one of its own; the rest have that of their organ
/// system where the map's zones stand for organs, else the theme's colours in turn, one for each body area.
/// Immutable.
/// </summary>
internal sealed class ZoneColours
{
    private static readonly Lazy<LocalizedText> RegionNames =
        new(() => DiagramTexts.InAllLanguages(texts => texts.Regions));

    private readonly Dictionary<Zone, ZoneColour> _colours = [];

    private ZoneColours(Diagram diagram, ZoneEmphasis? unlit = null)
    {
        Zone? large = diagram.ZoneInCloseUp;
        List<(ColourGroup Group, ImmutableArray<Zone> Zones)> lit = large is null ? [.. Highlighted(diagram)] : [];
        ZoneEmphasis rest = unlit
            ?? (large is not null || lit.Count > 0 ? ZoneEmphasis.Quiet : ZoneEmphasis.Plain);
        List<ColourGroup> groups = [];
        foreach ((ColourGroup group, ImmutableArray<Zone> zones) in lit)
            Add(group, zones, _ => ZoneEmphasis.Lit);
        foreach ((ColourGroup group, ImmutableArray<Zone> zones) in Grouped(diagram.Map, diagram.Theme))
            Add(group, zones, zone => zone == large ? ZoneEmphasis.Lit : IsQuiet(zone) ? ZoneEmphasis.Quiet : rest);
        Groups = [.. groups];

        bool IsQuiet(Zone zone) => diagram.Scene.Changes is not null && !diagram.Scene.HasLabel(zone);

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
    /// The meanings of the colours: highlighted areas as the diagram names them, then systems in the order of the
    /// atlas, then regions, or body areas in the order of the zones.
    /// </summary>
    public ImmutableArray<ColourGroup> Groups { get; }

    /// <summary>The colour of a zone of the map.</summary>
    /// <exception cref="KeyNotFoundException">It is a zone of another map.</exception>
    public ZoneColour this[Zone zone] => _colours[zone];

    /// <summary>
    /// The colours of all zones of a diagram's map. A pure function; cost: a few walks up the atlas for each zone,
    /// under a millisecond.
    /// </summary>
    /// <exception cref="UnknownNameException">
    /// A highlighted name stands for no body area, or there is no zone to show large.
    /// </exception>
    public static ZoneColours For(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return new ZoneColours(diagram);
    }

    /// <summary>The colours with a given emphasis of zones that are not lit.</summary>
    public static ZoneColours For(Diagram diagram, ZoneEmphasis rest) => new(diagram, rest);

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
        ILookup<BodyArea?, Zone> systems = map.Zones.ToLookup(ZoneSystem.Find);
        return systems.All(system => system.Key is null) ? InTurn(map, theme) : BySystem(map, theme, systems);
    }

    private static IEnumerable<(ColourGroup Group, ImmutableArray<Zone> Zones)> BySystem(
        FootMap map, DiagramTheme theme, ILookup<BodyArea?, Zone> systems)
    {
        // An atlas of your own may have systems that the theme does not know.
        int unknown = 0;
        foreach (BodyArea system in map.Atlas.Areas.Where(systems.Contains))
        {
            ZoneSwatch swatch = theme.Systems.GetValueOrDefault(system.Id)
                ?? theme.Zones[unknown++ % theme.Zones.Length];
            yield return (new ColourGroup(system.Id, system.Names, swatch), [.. systems[system]]);
        }

        yield return (new ColourGroup(ColourGroup.RegionsId, RegionNames.Value, theme.Regions), [.. systems[null]]);
    }

    // Zones of the same areas share a colour: the left and the right zone of a pair are one thing to the reader.
    private static IEnumerable<(ColourGroup Group, ImmutableArray<Zone> Zones)> InTurn(
        FootMap map, DiagramTheme theme)
    {
        int turn = 0;
        foreach (var zones in map.Zones.GroupBy(zone => string.Join(' ', zone.BodyAreas.Select(area => area.Id))))
        {
            Zone first = zones.First();
            ZoneSwatch swatch = theme.Zones[turn++ % theme.Zones.Length];
            ColourGroup group = first.BodyAreas is [var area]
                ? new ColourGroup(area.Id, area.Names, swatch)
                : new ColourGroup(first.Id, first.Names, swatch);
            yield return (group, [.. zones]);
        }
    }
}

/// <summary>The colour of one zone on a diagram.</summary>
/// <param name="Group">
/// The meaning of its colour: its highlighted area, else its organ system or the group that the map has instead.
/// </param>
/// <param name="Emphasis">Its emphasis.</param>
internal sealed record ZoneColour(ColourGroup Group, ZoneEmphasis Emphasis)
{
    /// <summary>Its colour and pattern.</summary>
    public ZoneSwatch Swatch => Group.Swatch;
}

/// <summary>The meaning of a colour or pattern of a diagram: one entry of its legend.</summary>
/// <param name="Id">
/// The id of the highlighted area, organ system or other body area, or of the zone, or <see cref="RegionsId"/>.
/// </param>
/// <param name="Names">Its names by language.</param>
/// <param name="Swatch">Its colour and pattern.</param>
internal sealed record ColourGroup(string Id, LocalizedText Names, ZoneSwatch Swatch)
{
    /// <summary>
    /// The id of the group of zones that stand for a region of the body, in maps where others stand for organs.
    /// </summary>
    public const string RegionsId = "body-regions";
}
