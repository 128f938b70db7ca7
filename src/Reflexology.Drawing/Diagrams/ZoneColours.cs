using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The colours of a map's zones: by organ system where the map's zones stand for organs, else the theme's colours in turn,
/// one for each body area. A highlighted area has a colour of its own. Immutable.
/// </summary>
public sealed class ZoneColours
{
    private static readonly LocalizedText RegionNames = new(new Dictionary<string, string>
    {
        ["en"] = "Body regions",
        ["de"] = "Körperregionen",
        ["es"] = "Regiones del cuerpo",
        ["ru"] = "Области тела",
        ["zh"] = "身体部位",
    });

    private readonly ImmutableDictionary<Zone, ZoneColour> _colours;

    private ZoneColours(ImmutableDictionary<Zone, ZoneColour> colours, ImmutableArray<ColourGroup> groups) =>
        (_colours, Groups) = (colours, groups);

    /// <summary>The groups that the map's zones belong to: systems in the order of the atlas, then regions; else in the order of the zones.</summary>
    public ImmutableArray<ColourGroup> Groups { get; }

    /// <summary>The colour of a zone of the map.</summary>
    /// <exception cref="KeyNotFoundException">It is a zone of another map.</exception>
    public ZoneColour this[Zone zone] => _colours[zone];

    /// <summary>The colours of all zones of a map. A pure function; cost: a few walks up the atlas for each zone, under a millisecond.</summary>
    /// <param name="map">The map.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="highlights">
    /// The highlighted zones, each with the index of its area, from 0, which picks one of <see cref="DiagramTheme.Highlights"/>
    /// in turn, or null to keep the zone's own colour; null or empty when nothing is highlighted.
    /// </param>
    public static ZoneColours For(FootMap map, DiagramTheme theme, IReadOnlyDictionary<Zone, int?>? highlights = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(theme);
        var groups = Grouped(map, theme);
        bool hasLit = highlights is { Count: > 0 };
        var colours = groups.ToImmutableDictionary(entry => entry.Key, entry => Colour(entry.Key, entry.Value));
        return new ZoneColours(colours, InOrder(map, groups.Values));

        ZoneColour Colour(Zone zone, ColourGroup group)
        {
            int? index = null;
            bool isLit = hasLit && highlights!.TryGetValue(zone, out index);
            ZoneSwatch swatch = index is { } i ? theme.Highlights[i % theme.Highlights.Length] : group.Swatch;
            return new ZoneColour(swatch, group, isLit ? ZoneEmphasis.Lit : hasLit ? ZoneEmphasis.Quiet : ZoneEmphasis.Plain);
        }
    }

    private static ImmutableDictionary<Zone, ColourGroup> Grouped(FootMap map, DiagramTheme theme)
    {
        var systems = map.Zones.ToDictionary(zone => zone, ZoneSystem.Of);
        return systems.Values.All(system => system is null) ? InTurn(map, theme) : BySystem(map, theme, systems);
    }

    private static ImmutableDictionary<Zone, ColourGroup> BySystem(FootMap map, DiagramTheme theme, Dictionary<Zone, BodyArea?> systems)
    {
        var regions = new ColourGroup(ColourGroup.RegionsId, RegionNames, theme.Regions);
        int unknown = 0;
        var groups = map.Atlas.Areas.Where(systems.ContainsValue).ToDictionary(system => system, Group);
        return map.Zones.ToImmutableDictionary(zone => zone, zone => systems[zone] is { } system ? groups[system] : regions);

        // An atlas of one's own may have systems that the theme does not know.
        ColourGroup Group(BodyArea system) =>
            new(system.Id, system.Names, theme.Systems.GetValueOrDefault(system.Id) ?? theme.Zones[unknown++ % theme.Zones.Length]);
    }

    // Zones of the same areas share a colour: the left and the right zone of a pair are one thing to the reader.
    private static ImmutableDictionary<Zone, ColourGroup> InTurn(FootMap map, DiagramTheme theme) => map.Zones
        .GroupBy(zone => string.Join(' ', zone.BodyAreas.Select(area => area.Id)))
        .SelectMany((zones, i) =>
        {
            Zone first = zones.First();
            (string id, LocalizedText names) = first.BodyAreas is [var area] ? (area.Id, area.Names) : (first.Id, first.Names);
            var group = new ColourGroup(id, names, theme.Zones[i % theme.Zones.Length]);
            return zones.Select(zone => KeyValuePair.Create(zone, group));
        })
        .ToImmutableDictionary();

    private static ImmutableArray<ColourGroup> InOrder(FootMap map, IEnumerable<ColourGroup> groups)
    {
        HashSet<ColourGroup> used = new(groups, ReferenceEqualityComparer.Instance);
        return
        [
            .. used.OrderBy(group => group.Id == ColourGroup.RegionsId ? int.MaxValue
                : map.Atlas.Contains(group.Id) ? map.Atlas.Areas.IndexOf(map.Atlas[group.Id]) : map.Zones.Length)
                .ThenBy(group => group.Id, StringComparer.Ordinal),
        ];
    }
}
