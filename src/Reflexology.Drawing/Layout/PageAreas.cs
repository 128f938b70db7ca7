namespace Reflexology.Drawing;

/// <summary>
/// The areas of a page, in points: between its header and its footer the views, and the legend below them on an
/// upright page and beside them on a wide one.
/// </summary>
internal sealed class PageAreas
{
    /// <param name="page">The page.</param>
    /// <param name="legend">The legend.</param>
    /// <param name="hasCredit">True where the footer has a line of credit.</param>
    public PageAreas(PageSize page, Legend legend, bool hasCredit)
    {
        var measure = new PageMeasure(page);
        double gap = 1.5 * measure.Label;
        Body = new PageRect(
            measure.Margin,
            measure.Margin + measure.HeadHeight,
            page.Width - (2 * measure.Margin),
            page.Height - measure.Margin - measure.HeadHeight - measure.FootHeight
                - (hasCredit ? measure.CreditHeight : 0));
        Views = Body;
        Legend = Body;
        if (legend.Count == 0)
            return;
        if (page.Width <= page.Height)
        {
            LegendHeight = legend.HeightBelow(page, Body.Width) + (2 * gap);
            Views = Body with { Height = Body.Height - LegendHeight };
            Legend = Body with { Top = Body.Bottom - LegendHeight + gap, Height = LegendHeight - (2 * gap) };
        }
        else
        {
            double width = legend.WidthBeside(page, Body.Height);
            Views = Body with { Width = Body.Width - width - gap };
            Legend = Body with { Left = Body.Right - width, Width = width };
        }
    }

    /// <summary>All between header and footer, which is the area of a legend on further pages.</summary>
    public PageRect Body { get; }

    /// <summary>The area of the views.</summary>
    public PageRect Views { get; }

    /// <summary>The area of the legend on the first page; that of the body where there is none.</summary>
    public PageRect Legend { get; }

    /// <summary>The height that a legend below the views takes with the gaps around it; 0 for any other.</summary>
    public double LegendHeight { get; }
}
