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
    /// <summary>The body; null for none.</summary>
    public PlacedBody? Body { get; init; }

    /// <summary>True where the body was asked for and has no room.</summary>
    public bool IsBodyLeftOut { get; init; }

    // Pages tried, and the most that one may lose against what was expected of the next.
    private const int MostTries = 5;
    private const double Tolerance = 0.04;

    // In points per millimetre: a foot is 2 cm long.
    private const double LeastScale = 0.22;

    /// <summary>Places a page, with the names that are worth most to its reader.</summary>
    /// <param name="content">The views, names and notes to place.</param>
    /// <param name="page">The page.</param>
    /// <param name="body">The area for views and legend.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="corner">The room that a legend leaves free at its right end; null for none.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PlacedPage Create(
        DiagramContent content, PageSize page, PageRect body, PageMeasure measure, CornerSize? corner = null)
    {
        LabelStyle asked = content.Diagram.Labels;
        PlacedPage placed = Create(content, page, body, measure, asked, corner);
        foreach (LabelStyle less in new[] { LabelStyle.Inside, LabelStyle.None })
        {
            if (content.Maps.Length == 1 || placed.HasFeet)
                break;
            placed = Create(content, page, body, measure, less, corner);
        }

        return placed;
    }

    private static PlacedPage Create(
        DiagramContent content, PageSize page, PageRect body, PageMeasure measure, LabelStyle style, CornerSize? corner)
    {
        if (style == LabelStyle.None || content.CloseUp is not null)
            return new PagePlacement(content, page, body, style, measure, null, corner).Place();
        var search = new NameSearch(content, body, style, measure);
        (PlacedPage Page, double Worth)? best = null;

        // Labels that meet each other, or leaders that cross, may cost more than was to be seen.
        foreach (FoundNames names in search.Find().Take(MostTries))
        {
            if (best?.Worth >= names.Worth - Tolerance)
                break;
            PlacedPage placed = new PagePlacement(content, page, body, style, names.Measure, names, corner)
                .Place();
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
