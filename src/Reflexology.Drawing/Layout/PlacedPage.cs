using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Views, labels and legend of a page in their places.</summary>
/// <param name="Labels">The labels, with the views.</param>
/// <param name="Legend">The legend.</param>
/// <param name="LegendArea">The area of the legend on the first page.</param>
/// <param name="Measure">Sizes on the page.</param>
internal sealed record PlacedPage(PageLabels Labels, Legend Legend, PageRect LegendArea, PageMeasure Measure)
{
    // Of the scale with numbers, in nepers: names that leave the feet less become numbers.
    private const double SmallestShare = -0.6;

    // Smaller names are worth it where so many more zones have one, and as long as this share of zones has none.
    private const double MoreNames = 1.15, ManyNumbers = 0.4;

    /// <summary>
    /// Places a page. Names beside the feet that leave them too little room stand in the zones, as numbers where those
    /// have no room; and where many zones have none, names are as small as they may be if that gives more of them.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PlacedPage Create(DiagramContent content, PageSize page, PageRect body, PageMeasure measure)
    {
        LabelStyle style = content.Diagram.Labels;
        if (style == LabelStyle.Leaders && content.CloseUp is null
            && WorthOf(LabelStyle.Leaders) < WorthOf(LabelStyle.Inside) + SmallestShare)
            style = LabelStyle.Inside;
        PlacedPage placed = Place(measure);
        if (style != LabelStyle.Inside || measure.Label <= measure.Least || placed.NumberShare < ManyNumbers)
            return placed;
        PlacedPage smaller = Place(measure.WithLeastLabels);
        return smaller.NameCount >= MoreNames * placed.NameCount ? smaller : placed;

        double WorthOf(LabelStyle style) => new PagePlacement(content, page, body, style, measure).FirstWorth();

        PlacedPage Place(PageMeasure measure) => new PagePlacement(content, page, body, style, measure).Place();
    }

    private int LabelCount => Labels.Placed.Sum(view => view.Length);

    private int NameCount => Labels.Placed.Sum(view => view.Count(label => !label.Block.IsNumber));

    private double NumberShare => LabelCount == 0 ? 0 : 1 - ((double)NameCount / LabelCount);
}
