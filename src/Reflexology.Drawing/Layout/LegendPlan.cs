using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>What the legend of a diagram says, and how a page is parted between it and the views.</summary>
/// <param name="diagram">What is drawn.</param>
/// <param name="rows">Its views.</param>
/// <param name="keys">The number of each zone.</param>
/// <param name="page">The sheet.</param>
/// <param name="measure">Sizes on it.</param>
internal sealed class LegendPlan(
    Diagram diagram, ImmutableArray<PanelRow> rows, ImmutableDictionary<Zone, string> keys, PaperSize page, PageMeasure measure)
{
    private const double WidestColumn = 0.3;

    private readonly ImmutableArray<Zone> _zones =
        [.. PanelRow.ZonesOf(rows).OrderBy(zone => zone.Number ?? int.MaxValue).ThenBy(diagram.Map.Zones.IndexOf)];

    /// <summary>The page between head and foot.</summary>
    public PageRect Body { get; } = new(
        measure.Margin, measure.Margin + measure.HeadHeight, page.Width - (2 * measure.Margin), page.Height - measure.Margin - measure.HeadHeight - measure.FootHeight);

    /// <summary>The legend where some zones have numbers instead of names; without entries where the diagram is to have none.</summary>
    public Legend For(ImmutableHashSet<Zone> numbered)
    {
        bool isComplete = diagram.HasLegend ?? diagram.Labels == LabelStyle.Numbers;
        IEnumerable<Zone> told = isComplete ? _zones : diagram.HasLegend is false ? [] : _zones.Where(numbered.Contains);
        ImmutableArray<LegendEntry> entries =
            [.. told.Select(zone => new LegendEntry(zone, numbered.Contains(zone) ? keys[zone] : "", zone.Names[diagram.Language]))];
        return new Legend(entries, diagram.Language, measure.Label, WidestColumn * page.Width);
    }

    /// <summary>The room for the views, and that for a legend: below them on an upright sheet, beside them on a wide one.</summary>
    public (PageRect Views, PageRect Legend) Rooms(Legend legend)
    {
        if (legend.Count == 0)
            return (Body, Body);
        double gap = 1.5 * measure.Label;
        if (page.Width <= page.Height)
        {
            double height = legend.HeightBelow(page, Body.Width);
            return (Body with { Height = Body.Height - height - (2 * gap) }, new PageRect(Body.Left, Body.Bottom - height - gap, Body.Width, height));
        }

        double width = legend.WidthBeside(page, Body.Height);
        return (Body with { Width = Body.Width - width - gap }, new PageRect(Body.Right - width, Body.Top, width, Body.Height));
    }

    /// <summary>A note on the zones that have numbers though their names were wanted.</summary>
    public IEnumerable<string> Notes(ImmutableHashSet<Zone> numbered)
    {
        if (diagram.Labels == LabelStyle.Numbers || numbered.IsEmpty)
            yield break;
        bool hasLegend = diagram.HasLegend is not false;
        IEnumerable<string> names = diagram.Map.Zones.Where(numbered.Contains).Select(zone => hasLegend ? $"{zone.Names[diagram.Language]}" : $"{keys[zone]} {zone.Names[diagram.Language]}");
        yield return $"Numbers stand for names without room{(hasLegend ? "; the legend has them" : "")}: {string.Join(", ", names)}.";
    }
}
