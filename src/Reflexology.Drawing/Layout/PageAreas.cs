namespace Reflexology.Drawing;

/// <summary>
/// The areas of a page, in points: between its header and its footer the views, and the legend below or beside them.
/// </summary>
internal sealed class PageAreas
{
    // Of the width, the most that stays empty at either side of views with the legend beside them.
    private const double LargestGap = 0.05;

    /// <param name="page">The page.</param>
    /// <param name="body">All between header and footer.</param>
    /// <param name="legend">The legend.</param>
    /// <param name="isBeside">True for a legend beside the views, false for one below them.</param>
    /// <param name="gap">The space around a legend.</param>
    /// <param name="corner">The room that a legend below leaves free at its right end; null for none.</param>
    public PageAreas(
        PageSize page, PageRect body, Legend legend, bool isBeside, double gap, CornerSize? corner = null)
    {
        Body = body;
        Views = body;
        Legend = body;
        if (corner is not null && legend.Count == 0)
            Views = body with { Height = Math.Max(body.Height - corner.Height - gap, gap) };
        if (legend.Count == 0)
            return;
        if (isBeside)
        {
            double width = legend.WidthBeside(page, body.Height);
            Views = body with { Width = Math.Max(body.Width - width - gap, gap) };
            Legend = body with { Left = body.Right - width, Width = width };
            LegendFill = Math.Min(legend.HeightIn(width) / body.Height, 1);
        }
        else
        {
            double width = body.Width - (corner?.Width ?? 0);
            double height = Math.Max(legend.HeightBelow(page, width), corner?.Height ?? 0);
            height = Math.Min(height, body.Height);
            Views = body with { Height = Math.Max(body.Height - height - gap, gap) };
            Legend = new PageRect(body.Left, body.Bottom - height, width, height);
        }
    }

    /// <summary>The share of a column for the legend that it fills, 0 to 1; 1 for a legend below.</summary>
    public double LegendFill { get; } = 1;

    private PageAreas(PageAreas other) => Body = other.Body;

    /// <summary>All between header and footer, which is the area of a legend on further pages.</summary>
    public PageRect Body { get; }

    /// <summary>The area of the views.</summary>
    public PageRect Views { get; private init; }

    /// <summary>The area of the legend on the first page; that of the body where there is none.</summary>
    public PageRect Legend { get; private init; }

    /// <summary>
    /// The areas moved together into the middle of the page, where views with a legend beside them leave width over.
    /// </summary>
    /// <param name="used">The width that the views use.</param>
    public PageAreas Together(double used)
    {
        double spare = Views.Width - used - (2 * LargestGap * Body.Width);
        if (Legend == Body || Legend.Top > Body.Top || spare <= 0)
            return this;
        return new PageAreas(this)
        {
            Views = Views with { Left = Views.Left + (spare / 2), Width = Views.Width - spare },
            Legend = Legend with { Left = Legend.Left - (spare / 2) },
        };
    }
}

/// <summary>The room beside a legend below the views, with the gap between them, in points.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal sealed record CornerSize(double Width, double Height);
