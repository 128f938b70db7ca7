using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Views, labels and legend of a page in their places.</summary>
/// <param name="Maps">The labels of each map, with its views.</param>
/// <param name="Rooms">The room of each map, below its name where there are two.</param>
/// <param name="Legend">The legend.</param>
/// <param name="LegendArea">The area of the legend on the first page.</param>
/// <param name="Measure">Sizes on the page.</param>
internal sealed record PlacedPage(
    ImmutableArray<PageLabels> Maps,
    ImmutableArray<PageRect> Rooms,
    Legend Legend,
    PageRect LegendArea,
    PageMeasure Measure)
{
    // Pages tried, and the most that one may lose against what was expected of the next.
    private const int MostTries = 5;
    private const double Tolerance = 0.04;

    // In points per millimetre: a foot is 2 cm long.
    private const double LeastScale = 0.22;

    /// <summary>Places a page, with the names that are worth most to its reader.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PlacedPage Create(DiagramContent content, PageSize page, PageRect body, PageMeasure measure)
    {
        LabelStyle asked = content.Diagram.Labels;
        PlacedPage placed = Create(content, page, body, measure, asked);
        foreach (LabelStyle less in new[] { LabelStyle.Inside, LabelStyle.None })
        {
            if (content.Maps.Length == 1 || placed.HasFeet)
                break;
            placed = Create(content, page, body, measure, less);
        }

        return placed;
    }

    private static PlacedPage Create(
        DiagramContent content, PageSize page, PageRect body, PageMeasure measure, LabelStyle style)
    {
        if (style == LabelStyle.None || content.CloseUp is not null)
            return new PagePlacement(content, page, body, style, measure, null).Place();
        var search = new NameSearch(content, body, style, measure);
        (PlacedPage Page, double Worth)? best = null;

        // Labels that meet each other, or leaders that cross, may cost more than was to be seen.
        foreach (FoundNames names in search.Find().Take(MostTries))
        {
            if (best?.Worth >= names.Worth - Tolerance)
                break;
            PlacedPage placed = new PagePlacement(content, page, body, style, names.Measure, names).Place();
            double share = placed.Maps.Average(map => map.WellShare);
            double worth = search.WorthOf(placed.Feet(content), share, names.Measure.Label);
            if (best is null || worth > best.Value.Worth)
                best = (placed, worth);
        }

        return best!.Value.Page;
    }

    // Names of sixteen views leave a small sheet no room for feet.
    private bool HasFeet => Maps[0].Plan.Largest.Transform.Scale >= LeastScale;

    // The mean logarithm of the scales of the rows, weighted by need.
    private double Feet(DiagramContent content)
    {
        double sum = 0;
        foreach ((int i, PanelRow row) in content.Rows.Index())
        {
            PlannedRow placed = Maps[0].Plan.Rows.First(planned => planned.Row.Aspect == row.Aspect);
            sum += content.Need(i) * Math.Log(placed.Panels[0].Transform.Scale);
        }

        return sum / content.Needs;
    }
}
