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

    private readonly Lazy<ImmutableArray<LegendEntry>> _entries = new(() => [.. Said(maps, texts)]);

    /// <summary>The entries, with swatches for a font size.</summary>
    public IEnumerable<LegendEntry> Entries(double size) =>
        _entries.Value.Zip(maps[0].Diagram.Scene.Lit, (entry, part) => entry with { Swatch = SwatchOf(part, size) });

    private PathStyle? SwatchOf(LitPart part, double size)
    {
        ImmutableArray<ZoneSwatch> swatches = maps[0].Diagram.Theme.Highlights;
        return part.Slot is { } slot
            ? maps[0].Legend.SwatchOf(swatches[slot % swatches.Length], ZoneEmphasis.Lit, size)
            : null;
    }

    private static IEnumerable<LegendEntry> Said(ImmutableArray<MapContent> maps, DiagramTexts texts)
    {
        var comparison = new MapComparison(maps[0].Diagram.Map, maps[1].Diagram.Map);
        foreach ((LitPart here, LitPart there) in maps[0].Diagram.Scene.Lit.Zip(maps[1].Diagram.Scene.Lit))
        {
            List<string> details =
            [
                texts.Saying(maps[0].Name, ZonesOf(here, maps[0], texts)),
                texts.Saying(maps[1].Name, ZonesOf(there, maps[1], texts)),
            ];
            if (HasOwn(here) && HasOwn(there))
            {
                double? distance = comparison.Distance(here.Zones, there.Zones);
                bool isLargest = here.Zones.Length > 1 || there.Zones.Length > 1;
                details.Add(distance is { } apart ? texts.Apart(apart, isLargest) : texts.OnOtherViews);
            }

            yield return new LegendEntry($"area-{here.Id}", here.Names[texts.Language]) { Details = [.. details] };
        }
    }

    private static bool HasOwn(LitPart part) =>
        !part.Zones.IsEmpty && part.Matches.All(match => match.Relation == ZoneRelation.Of);

    private static string ZonesOf(LitPart part, MapContent map, DiagramTexts texts)
    {
        if (part.Zones.IsEmpty)
            return texts.NotOnMap;
        string[] zones = [.. part.Zones.Select(zone => ZoneWords.Of(zone, texts.Language)).Distinct()];
        string listed = texts.Listed(zones.Length > MostZones ? zones[..MostZones].Append("…") : zones);
        string said = HasOwn(part) ? listed : texts.PartOf(listed);
        return PanelRow.ZonesOf(map.Rows).Intersect(part.Zones).Any() ? said : texts.AtViews(said, Views(part, texts));
    }

    private static IEnumerable<string> Views(LitPart part, DiagramTexts texts) =>
        from aspect in Enum.GetValues<Aspect>()
        where part.Zones.Any(zone => zone.Aspects.Contains(aspect))
        select texts[aspect.ToWord()];
}
