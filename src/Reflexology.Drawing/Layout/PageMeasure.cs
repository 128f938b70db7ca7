namespace Reflexology.Drawing;

/// <summary>
/// The sizes of everything around the feet, in points. They grow with the shorter side of the page.
/// </summary>
/// <param name="Unit">A hundredth of the shorter side.</param>
internal readonly record struct PageMeasure(double Unit)
{
    public PageMeasure(PageSize page)
        : this(Math.Min(page.Width, page.Height) / 100)
    {
    }

    public double Margin => 3.6 * Unit;

    public double Title => 5.4 * Unit;

    public double Subtitle => 2.5 * Unit;

    public double Caption => 2.3 * Unit;

    public double Notice => 1.75 * Unit;

    public double HeadHeight => 10.5 * Unit;

    public double FootHeight => 8 * Unit;

    /// <summary>A line of credit between the footer and what is above it.</summary>
    public double CreditHeight => 2.6 * Unit;

    public double CaptionHeight => 5.6 * Unit;

    /// <summary>Names beside the feet and in the legend: 8 points on A4.</summary>
    public double Label => 1.35 * Unit;

    /// <summary>Between a foot and the names beside it.</summary>
    public double Gutter => 0.8 * Unit;

    /// <summary>The level end of a leader at its name.</summary>
    public double Stub => 1.3 * Unit;
}
