using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Builds the legend of a diagram: its colours, and the zones that have numbers instead of names.</summary>
/// <param name="diagram">The diagram.</param>
/// <param name="rows">Its views.</param>
/// <param name="colours">The colours of its zones.</param>
/// <param name="numbers">The number of each zone.</param>
/// <param name="texts">The fixed texts.</param>
internal sealed class LegendBuilder(
    Diagram diagram,
    ImmutableArray<PanelRow> rows,
    ZoneColours colours,
    ImmutableDictionary<Zone, string> numbers,
    DiagramTexts texts)
{
    // Of the page's width, and in font sizes.
    private const double WidestColumn = 0.3, LeastColumn = 16;

    // In font sizes: a swatch shows three lines of most patterns, and no edge thicker than its letters.
    private const double PatternScale = 0.16, EdgeWidth = 0.07, BoneEdge = 0.05, GuideWidth = 0.09, DotWidth = 0.16;

    private readonly ImmutableArray<Zone> _zones = LegendNumbers.InOrder(diagram.Map, PanelRow.ZonesOf(rows));

    /// <summary>The legend of a page; without entries where the diagram has none.</summary>
    /// <param name="numbered">The zones that have numbers on the page.</param>
    /// <param name="drawn">The zones that have a pictogram.</param>
    /// <param name="page">The page.</param>
    /// <param name="measure">Sizes on the page.</param>
    public Legend Build(
        ImmutableHashSet<Zone> numbered, ImmutableHashSet<Zone> drawn, PageSize page, PageMeasure measure)
    {
        double size = measure.Legend;
        bool hasColours = diagram.HasLegend ?? diagram.Labels == LabelStyle.Numbers;
        IEnumerable<LegendEntry> entries = [];
        if (hasColours)
            entries = Groups(numbered, size);
        else if (diagram.HasLegend is null)
            entries = Numbers(numbered);
        if (diagram.HasLegend is not false)
            entries = [.. Pictograms(drawn), .. entries, .. Lines(size)];
        return new Legend(
            [.. entries], new TextSetting(diagram), texts, diagram.Theme, size, WidestColumnOf(page, size));
    }

    /// <summary>The widest that a column of a legend may be.</summary>
    public static double WidestColumnOf(PageSize page, double size) =>
        Math.Max(WidestColumn * page.Width, LeastColumn * size);

    /// <summary>The zones with a number, which tells a zone without a colour.</summary>
    public IEnumerable<LegendEntry> Numbers(ImmutableHashSet<Zone> numbered) =>
        _zones.Where(numbered.Contains).Select(EntryOf);

    /// <summary>Each drawing once, with the name of the organ that it shows.</summary>
    public IEnumerable<LegendEntry> Pictograms(ImmutableHashSet<Zone> drawn) =>
        _zones.Where(drawn.Contains)
            .Select(zone => (Zone: zone, Pictogram: Pictogram.Of(zone)!))
            .DistinctBy(each => each.Pictogram.Id)
            .Select(each => new LegendEntry($"pictogram-{each.Pictogram.Id}", NameOf(each.Pictogram, each.Zone))
            {
                Pictogram = each.Pictogram,
            });

    private string NameOf(Pictogram pictogram, Zone zone) =>
        (BodyAtlas.BuiltIn.Find(pictogram.Id)?.Names ?? zone.Names)[diagram.Language];

    private IEnumerable<LegendEntry> Groups(ImmutableHashSet<Zone> numbered, double size) =>
        colours.Groups.SelectMany(group => EntriesOf(group, numbered, size));

    // The colour of the group, then its zones without a name on the picture.
    private IEnumerable<LegendEntry> EntriesOf(ColourGroup group, ImmutableHashSet<Zone> numbered, double size)
    {
        List<Zone> zones = [.. _zones.Where(zone => colours[zone].Group == group)];
        List<LegendEntry> members = [.. zones.Where(numbered.Contains).Select(EntryOf)];
        if (zones.Count == 0 || (members.Count == 0 && IsQuiet(zones[0])))
            return [];
        string name = group.Names[diagram.Language];
        PathStyle? swatch = SwatchOf(zones[0], size);

        // Without a colour of its own it would seem to belong to the group before it.
        if (swatch is not null && members is [var only] && (only.Name == name || zones.Count == 1))
            return [only with { Swatch = swatch }];
        string id = $"group-{colours.Groups.IndexOf(group) + 1}";
        var heading = new LegendEntry(id, name) { Swatch = swatch, HasMembers = members.Count > 0 };
        return members.Select(member => member with { Heading = heading }).Prepend(heading);
    }

    /// <summary>Bones and guide lines, where the picture has them.</summary>
    public IEnumerable<LegendEntry> Lines(double size)
    {
        DiagramTheme theme = diagram.Theme;
        if (diagram.HasBones)
        {
            PathStyle bone = new()
            {
                Fill = theme.Bone.At(0.8),
                Stroke = theme.Line.At(0.55),
                StrokeWidth = BoneEdge * size,
            };
            yield return new LegendEntry("bones", texts.Bones) { Swatch = bone };
        }

        if (diagram.HasGuides)
        {
            PathStyle guide = new() { Stroke = theme.Guide, StrokeWidth = GuideWidth * size };
            yield return new LegendEntry("guides", texts.Guides) { Swatch = guide, IsLine = true };
        }

        if (diagram.HasWeakMarks && _zones.Any(zone => zone.Agreement.IsWeak))
        {
            PathStyle dots = ZonePicture.WeakLine(theme, DotWidth * size);
            yield return new LegendEntry("weak", texts.Weak) { Swatch = dots, IsLine = true };
        }
    }

    private LegendEntry EntryOf(Zone zone) =>
        new(zone.Id, zone.Names[diagram.Language]) { Zone = zone, Key = numbers[zone] };

    private bool IsQuiet(Zone zone) => colours[zone].Emphasis == ZoneEmphasis.Quiet;

    // Quiet colours are too pale to tell apart.
    private PathStyle? SwatchOf(Zone zone, double size)
    {
        return IsQuiet(zone) ? null : SwatchOf(colours[zone].Swatch, colours[zone].Emphasis, size);
    }

    /// <summary>A colour or pattern as an entry shows it.</summary>
    public PathStyle SwatchOf(ZoneSwatch swatch, ZoneEmphasis emphasis, double size) =>
        diagram.Theme.Tone(emphasis).Area(swatch, PatternScale * size) with { StrokeWidth = EdgeWidth * size };
}
