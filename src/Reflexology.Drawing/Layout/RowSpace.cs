namespace Reflexology.Drawing;

/// <summary>The space that a row of views asks for on a page.</summary>
/// <param name="Row">The row.</param>
/// <param name="Need">Its weight when rows share a page: more for more zones, above 0.</param>
/// <param name="ColumnText">Width of the names beside its views, in points; 0 for none.</param>
/// <param name="ColumnHeight">The height that these names need, in points.</param>
/// <param name="CaptionWidth">The least width of a view for its caption, in points.</param>
/// <param name="CaptionHeight">Height of its captions, in points.</param>
internal sealed record RowSpace(
    PanelRow Row, double Need, double ColumnText, double ColumnHeight, double CaptionWidth, double CaptionHeight)
{
    // Of a leader's level end, so that its corner is off the text.
    private const double StubSpare = 1.5;

    /// <summary>True for a pair with one view below the other, each with its own columns.</summary>
    public bool IsStacked { get; init; }

    /// <summary>The rows as they are set: one, or each view of a stacked pair by itself.</summary>
    public IEnumerable<PanelRow> Lines => IsStacked ? Row.Parts.Select(part => new PanelRow([part])) : [Row];

    /// <summary>Its extent at a scale.</summary>
    public RowExtent Extent(PageMeasure measure)
    {
        int lines = IsStacked ? Row.Parts.Length : 1;
        double width = IsStacked ? Row.Parts.Max(part => part.Area.Width) : Row.Width;
        double names = (2 * OuterWidth(measure)) + (IsStacked ? 0 : MiddleWidth(measure));
        double least = IsStacked ? CaptionWidth : CaptionWidth * Row.Parts.Length;
        return new RowExtent(width, names, least, Row.Height, ColumnHeight, CaptionHeight, lines);
    }

    /// <summary>The width of a column of names at the outer side of a view, with the room for leaders.</summary>
    public double OuterWidth(PageMeasure measure) =>
        ColumnText > 0 ? ColumnText + measure.Gutter + (measure.Stub * StubSpare) : 0;

    /// <summary>The width of the column between the two views of a pair, whose names both have.</summary>
    public double MiddleWidth(PageMeasure measure) => ColumnText > 0 && Row.Parts.Length > 1
        ? ColumnText + (2 * (measure.Gutter + (measure.Stub * StubSpare)))
        : 0;
}

/// <summary>The width and height of a row as functions of its scale.</summary>
/// <param name="Width">Width of its views, in millimetres.</param>
/// <param name="Names">Width of its columns, in points.</param>
/// <param name="LeastWidth">The least width with captions, in points.</param>
/// <param name="Height">Height of its views, in millimetres.</param>
/// <param name="LeastHeight">The least height with columns, in points.</param>
/// <param name="Captions">Height of its captions, in points.</param>
/// <param name="Lines">The number of views below each other.</param>
internal readonly record struct RowExtent(
    double Width, double Names, double LeastWidth, double Height, double LeastHeight, double Captions, int Lines)
{
    /// <summary>The size at a scale in points per millimetre.</summary>
    public (double Width, double Height) At(double scale) =>
        (Math.Max((Width * scale) + Names, LeastWidth), Lines * (Math.Max(Height * scale, LeastHeight) + Captions));
}
