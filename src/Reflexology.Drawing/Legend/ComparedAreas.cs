using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The lit areas of two maps as a legend lists them, each once: what either map shows of it, and how far that lies
/// apart.
/// </summary>
/// <param name="maps">The map and the one it is compared with.</param>
/// <param name="texts">The fixed texts.</param>
internal sealed class ComparedAreas(ImmutableArray<MapContent> maps, DiagramTexts texts)
{
    // An area may have all zones of a map.
    private const int MostZones = 12;

    private readonly MapComparison _comparison = new(maps[0].Diagram.Map, maps[1].Diagram.Map);

    /// <summary>The entries.</summary>
    /// <param name="numbered">The zones that have numbers on the page.</param>
    /// <param name="size">The font size of the legend.</param>
    public IEnumerable<LegendEntry> Entries(ImmutableHashSet<Zone> numbered, double size) =>
        maps[0].Diagram.Scene.Lit.Zip(maps[1].Diagram.Scene.Lit, (here, there) => Entry(here, there, numbered, size));

    private PathStyle? SwatchOf(LitPart part, double size)
    {
        ImmutableArray<ZoneSwatch> swatches = maps[0].Diagram.Theme.Highlights;
        return part.Slot is { } slot
            ? maps[0].Legend.SwatchOf(swatches[slot % swatches.Length], ZoneEmphasis.Lit, size)
            : null;
    }

    private LegendEntry Entry(LitPart here, LitPart there, ImmutableHashSet<Zone> numbered, double size)
    {
        List<string> details =
        [
            texts.Saying(maps[0].Name, ZonesOf(here, maps[0], numbered)),
            texts.Saying(maps[1].Name, ZonesOf(there, maps[1], numbered)),
        ];
        if (HasOwn(here) && HasOwn(there))
        {
            double? distance = _comparison.Distance(here.Zones, there.Zones);
            bool isLargest = here.Zones.Length > 1 || there.Zones.Length > 1;
            details.Add(distance is { } apart ? texts.Apart(apart, isLargest) : texts.OnOtherViews);
        }

        return new LegendEntry($"area-{here.Id}", here.Names[texts.Language])
        {
            Swatch = SwatchOf(here, size),
            Details = [.. details],
        };
    }

    private static bool HasOwn(LitPart part) =>
        !part.Zones.IsEmpty && part.Matches.All(match => match.Relation == ZoneRelation.Of);

    private string ZonesOf(LitPart part, MapContent map, ImmutableHashSet<Zone> numbered)
    {
        if (part.Zones.IsEmpty)
            return texts.NotOnMap;
        string[] zones = [.. part.Zones.Select(Words).Distinct()];
        string listed = texts.Listed(zones.Length > MostZones ? zones[..MostZones].Append("…") : zones);
        string said = HasOwn(part) ? listed : texts.PartOf(listed);
        return PanelRow.ZonesOf(map.Rows).Intersect(part.Zones).Any() ? said : texts.AtViews(said, Views(part));

        // Where the chart prints none, the number is that of the picture.
        string Words(Zone zone) => numbered.Contains(zone)
            ? $"{map.Numbers[zone]} {zone.Names[texts.Language]}"
            : NumberedName.Of(zone, texts.Language);
    }

    private IEnumerable<string> Views(LitPart part) =>
        from aspect in Enum.GetValues<Aspect>()
        where part.Zones.Any(zone => zone.Aspects.Contains(aspect))
        select texts[aspect.ToWord()];
}
