using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Views, labels and legend of a page in their places.</summary>
/// <param name="Labels">The labels, with the views.</param>
/// <param name="Legend">The legend.</param>
/// <param name="LegendArea">The area of the legend on the first page.</param>
/// <param name="Measure">Sizes on the page.</param>
internal sealed record PlacedPage(PageLabels Labels, Legend Legend, PageRect LegendArea, PageMeasure Measure)
{
    // Of the scale with numbers, in nepers: names that leave the feet less are smaller, or become numbers.
    private const double SmallShare = -0.3, SmallestShare = -0.7;

    // Smaller names are worth it where so many more zones have one, and as long as this share of zones has none.
    private const double MoreNames = 1.15, ManyNumbers = 0.4;

    // Of the size of names: larger ones where all zones have room for their name.
    private static readonly ImmutableArray<double> LargerFactors = [1.5, 1.25];

    /// <summary>
    /// Places a page. Names beside the feet that leave them too little room stand in the zones, as numbers where those
    /// have no room; and where many zones have none, names are as small as they may be if that gives more of them.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PlacedPage Create(DiagramContent content, PageSize page, PageRect body, PageMeasure measure)
    {
        LabelStyle style = content.Diagram.Labels;
        if (style == LabelStyle.Leaders && content.CloseUp is null)
        {
            double most = WorthOf(LabelStyle.Inside, measure);
            if (WorthOf(style, measure) < most + SmallShare)
                measure = measure.WithLeastLabels;
            if (WorthOf(style, measure) < most + SmallestShare)
                style = LabelStyle.Inside;
        }

        PlacedPage placed = Place(measure);
        if (style == LabelStyle.Inside && placed.NumberShare == 0)
        {
            return LargerFactors.Select(factor => Place(measure.WithLargerLabels(factor)))
                .FirstOrDefault(IsAllNames, placed);
        }

        if (style != LabelStyle.Inside || measure.Label <= measure.Least || placed.NumberShare < ManyNumbers)
            return placed;
        PlacedPage smaller = Place(measure.WithLeastLabels);
        return smaller.NameCount >= MoreNames * placed.NameCount ? smaller : placed;

        bool IsAllNames(PlacedPage larger) => larger.NumberShare == 0 && larger.NameCount == placed.NameCount;

        double WorthOf(LabelStyle style, PageMeasure measure) =>
            new PagePlacement(content, page, body, style, measure).FirstWorth();

        PlacedPage Place(PageMeasure measure) => new PagePlacement(content, page, body, style, measure).Place();
    }

    private int LabelCount => Labels.Placed.Sum(view => view.Length);

    private int NameCount => Labels.Placed.Sum(view => view.Count(label => !label.Block.IsNumber));

    private double NumberShare => LabelCount == 0 ? 0 : 1 - ((double)NameCount / LabelCount);
}
