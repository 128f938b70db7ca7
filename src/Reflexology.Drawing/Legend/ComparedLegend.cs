using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Builds the legend of two maps: what differs, the line of the other map's zones, colours once, then the numbers of
/// each map.
/// </summary>
/// <param name="maps">The map and the one it is compared with.</param>
/// <param name="texts">The fixed texts.</param>
internal sealed class ComparedLegend(ImmutableArray<MapContent> maps, DiagramTexts texts)
{
    // In font sizes.
    private const double GhostWidth = 0.1;

    // Of few areas the lines need not break.
    private const int FewAreas = 2;
    private const double WidestOfFew = 0.46;

    private readonly Diagram _diagram = maps[0].Diagram;
    private readonly ImmutableArray<LegendBuilder> _builders = [.. maps.Select(map => map.Legend)];
    private readonly ImmutableArray<ImmutableHashSet<Zone>> _ghosts = GhostZones.Of(maps[0].Diagram);
    private readonly ComparedAreas _areas = new(maps, texts);
    private readonly ComparedZones _differences = new(maps, texts);

    /// <summary>As <see cref="LegendBuilder.Build"/>, with zones of both maps.</summary>
    public Legend Build(
        ImmutableHashSet<Zone> numbered, ImmutableHashSet<Zone> drawn, PageSize page, PageMeasure measure)
    {
        double size = measure.Legend;
        ImmutableArray<LegendEntry> entries = !(_diagram.HasLegend ?? _diagram.Labels != LabelStyle.None)
            ? []
            :
            [
                .. HasLit ? _areas.Entries(numbered, size) : _differences.Entries(numbered),
                .. Ghost(size),
                .. Colours(size),
                .. _builders.SelectMany(builder => builder.Pictograms(drawn)).DistinctBy(entry => entry.Id),
                .. maps.Zip(_builders).SelectMany(map => Numbers(map.First, map.Second, numbered)),
                .. _builders[0].Lines(size),
            ];
        double widest = LegendBuilder.WidestColumnOf(page, size);
        if (HasLit && _diagram.Scene.Lit.Length <= FewAreas)
            widest = Math.Max(widest, WidestOfFew * page.Width);
        return new Legend(entries, new TextSetting(_diagram), texts, _diagram.Theme, size, widest);
    }

    private bool HasLit => !_diagram.Scene.Lit.IsEmpty;

    private IEnumerable<LegendEntry> Ghost(double size)
    {
        if (!maps.Zip(_ghosts).Any(map => map.Second.Overlaps(PanelRow.ZonesOf(map.First.Rows))))
            yield break;
        PathStyle line = ZonePicture.GhostLine(_diagram.Theme.Text, GhostWidth * size);
        yield return new LegendEntry("ghost", texts.Ghost) { Swatch = line, IsLine = true, IsSetOff = true };
    }

    // Where zones are lit, the list of areas has the colours.
    private IEnumerable<LegendEntry> Colours(double size)
    {
        bool hasColours = _diagram.HasLegend ?? _diagram.Labels == LabelStyle.Numbers;
        return hasColours && _diagram.Scene.Subject is null
            ? maps.SelectMany(map => map.Colours.Groups).DistinctBy(group => (group.Id, group.Swatch)).Select(Entry)
            : [];

        LegendEntry Entry(ColourGroup group, int i) => new($"group-{i + 1}", group.Names[_diagram.Language])
        {
            Swatch = _builders[0].SwatchOf(group.Swatch, ZoneEmphasis.Plain, size),
            IsSetOff = i == 0,
        };
    }

    // What the page is about is listed with its numbers already.
    private static IEnumerable<LegendEntry> Numbers(
        MapContent map, LegendBuilder builder, ImmutableHashSet<Zone> numbered)
    {
        if (map.Diagram.Scene.Subject is not null)
            return [];
        var heading = new LegendEntry($"map-{map.Word}", map.Name) { HasMembers = true };
        LegendEntry[] members =
        [
            .. builder.Numbers(numbered).Select(entry => entry with
            {
                Id = $"{map.Word}.{entry.Id}",
                Map = map.Word,
                Heading = heading,
            }),
        ];
        return members.Length == 0 ? [] : members.Prepend(heading);
    }
}
