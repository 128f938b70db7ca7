using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>What the legend of a diagram says, and how a page is parted between it and the views.</summary>
/// <param name="diagram">What is drawn.</param>
/// <param name="rows">Its views.</param>
/// <param name="colours">The colours of its zones.</param>
/// <param name="keys">The number of each zone.</param>
/// <param name="page">The sheet.</param>
/// <param name="measure">Sizes on it.</param>
internal sealed class LegendPlan(
    Diagram diagram, ImmutableArray<PanelRow> rows, ZoneColours colours, ImmutableDictionary<Zone, string> keys, PageSize page, PageMeasure measure)
{
    private const double WidestColumn = 0.3;

    // So that a swatch shows three lines of most patterns, and no edge thicker than its letters.
    private const double PatternScale = 0.13, EdgeWidth = 0.05;

    private readonly ImmutableArray<Zone> _zones =
        [.. PanelRow.ZonesOf(rows).OrderBy(zone => zone.Number ?? int.MaxValue).ThenBy(diagram.Map.Zones.IndexOf)];

    /// <summary>The page between head and foot.</summary>
    public PageRect Body { get; } = new(
        measure.Margin, measure.Margin + measure.HeadHeight, page.Width - (2 * measure.Margin), page.Height - measure.Margin - measure.HeadHeight - measure.FootHeight);

    private double Gap => 1.5 * measure.Label;

    /// <summary>The legend where some zones have numbers instead of names; without entries where the diagram is to have none.</summary>
    public Legend For(ImmutableHashSet<Zone> numbered)
    {
        IEnumerable<LegendEntry> entries = (diagram.HasLegend ?? diagram.Labels == LabelStyle.Numbers)
            ? colours.Groups.SelectMany(group => Of(group, numbered))
            : diagram.HasLegend is false ? [] : _zones.Where(numbered.Contains).Select(zone => Of(zone) with { Swatch = Swatch(zone) });
        return new Legend([.. entries], TextSetting.Of(diagram), measure.Label, WidestColumn * page.Width);
    }

    /// <summary>The room for the views, and that for a legend: below them on an upright sheet, beside them on a wide one.</summary>
    public (PageRect Views, PageRect Legend) Rooms(Legend legend)
    {
        if (legend.Count == 0)
            return (Body, Body);
        if (page.Width <= page.Height)
        {
            double height = HeightBelow(legend);
            return (Body with { Height = Body.Height - height }, new PageRect(Body.Left, Body.Bottom - height + Gap, Body.Width, height - (2 * Gap)));
        }

        double width = legend.WidthBeside(page, Body.Height);
        return (Body with { Width = Body.Width - width - Gap }, new PageRect(Body.Right - width, Body.Top, width, Body.Height));
    }

    /// <summary>What a legend takes of an upright sheet, with the space around it.</summary>
    public double HeightBelow(Legend legend) => legend.Count == 0 ? 0 : legend.HeightBelow(page, Body.Width) + (2 * Gap);

    /// <summary>Notes on the zones that have numbers though their names were wanted, and on those with not even a number.</summary>
    public IEnumerable<string> Notes(PageLabels labels)
    {
        if (diagram.Labels != LabelStyle.Numbers && !labels.Numbered.IsEmpty)
            yield return $"Numbers stand for names without room{(diagram.HasLegend is false ? "" : "; the legend has them")}: {Listed(labels.Numbered)}.";
        foreach (IGrouping<Aspect, Zone> left in labels.Left.GroupBy(one => one.Aspect, one => one.Zone))
            yield return $"On the {left.Key.ToWord()} view there is no room for labels at: {Listed([.. left])}.";
    }

    private string Listed(ImmutableHashSet<Zone> zones) => string.Join(", ", _zones.Where(zones.Contains).Select(zone => $"{keys[zone]} {zone.Names[diagram.Language]}"));

    // Its colour, and the zones of it that have no name on the picture. Quiet colours are too pale to tell apart.
    private IEnumerable<LegendEntry> Of(ColourGroup group, ImmutableHashSet<Zone> numbered)
    {
        List<Zone> zones = [.. _zones.Where(zone => colours[zone].Group == group)];
        List<LegendEntry> entries = [.. zones.Where(numbered.Contains).Select(Of)];
        if (zones.Count == 0 || (entries.Count == 0 && colours[zones[0]].Emphasis == ZoneEmphasis.Quiet))
            return [];
        string name = group.Names[diagram.Language];
        return entries is [var only] && only.Name == name
            ? [only with { Swatch = Swatch(zones[0]) }]
            : entries.Prepend(new LegendEntry($"group-{colours.Groups.IndexOf(group) + 1}", name) { Swatch = Swatch(zones[0]), HasMembers = entries.Count > 0 });
    }

    private LegendEntry Of(Zone zone) => new(zone.Id, zone.Names[diagram.Language]) { Zone = zone, Key = keys[zone] };

    private PathStyle Swatch(Zone zone)
    {
        PathStyle style = diagram.Theme.Tone(colours[zone].Emphasis).Area(colours[zone].Swatch, PatternScale * measure.Label);
        return style with { StrokeWidth = EdgeWidth * measure.Label };
    }
}
