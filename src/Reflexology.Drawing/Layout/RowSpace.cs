namespace Reflexology.Drawing;

/// <summary>The space that a row of views asks for on a page.</summary>
/// <param name="Row">The row.</param>
/// <param name="Need">Its weight when rows share a page: more for more zones, above 0.</param>
/// <param name="Columns">The columns for names beside its views.</param>
/// <param name="CaptionWidth">The least width of a view for its caption, in points.</param>
/// <param name="CaptionHeight">Height of its captions, in points.</param>
internal sealed record RowSpace(
    PanelRow Row, double Need, NeededColumns Columns, double CaptionWidth, double CaptionHeight)
{
    // Of a leader's level end, so that its corner is off the text.
    private const double StubSpare = 1.5;

    /// <summary>True where a view has zones to label on one of the maps of the page.</summary>
    public bool HasZones { get; init; } = Row.ZoneCount > 0;

    /// <summary>True for a pair with one view below the other, each with its own columns.</summary>
    public bool IsStacked { get; private init; }

    /// <summary>The same row with one view below the other.</summary>
    public RowSpace Stacked => this with { IsStacked = true, Columns = Columns.Even };

    /// <summary>The rows as they are set: one, or each view of a stacked pair by itself.</summary>
    public IEnumerable<PanelRow> Lines => IsStacked ? Row.Parts.Select(part => new PanelRow([part])) : [Row];

    /// <summary>Its extent at a scale.</summary>
    public RowExtent Extent(PageMeasure measure)
    {
        int lines = IsStacked ? Row.Parts.Length : 1;
        double width = IsStacked ? Row.Parts.Max(part => part.Area.Width) : Row.Width;
        double names = IsStacked || Row.Parts.Length == 1
            ? OuterWidth(measure) + InnerWidth(measure)
            : (2 * OuterWidth(measure)) + InnerWidth(measure);
        double least = IsStacked ? CaptionWidth : CaptionWidth * Row.Parts.Length;
        return new RowExtent(width, names, least, Row.Height, Columns.Height, CaptionHeight, lines);
    }

    /// <summary>
    /// The width of the column at the outer side of a pair, or the left side of a view, with the room for leaders.
    /// </summary>
    public double OuterWidth(PageMeasure measure) => WithLeaders(Columns.Outer, measure, sides: 1);

    /// <summary>
    /// The width of the column between a pair, whose names both views have, or at the right side of a view.
    /// </summary>
    public double InnerWidth(PageMeasure measure) =>
        WithLeaders(Columns.Inner, measure, IsStacked || Row.Parts.Length == 1 ? 1 : 2);

    private static double WithLeaders(double text, PageMeasure measure, int sides) =>
        text > 0 ? text + (sides * (measure.Gutter + (measure.Stub * StubSpare))) : 0;
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
    /// <summary>The size at a scale of the page times the row's share of it.</summary>
    public RowSize At(double scale, double share)
    {
        double width = (Width * scale * share) + Names, height = Height * scale * share;
        bool isWide = width >= LeastWidth, isHigh = height >= LeastHeight;
        return new RowSize(
            isWide ? width : LeastWidth,
            Lines * ((isHigh ? height : LeastHeight) + Captions),
            isWide ? Width * share : 0,
            isHigh ? Lines * Height * share : 0);
    }
}

/// <summary>The room of a row or an arrangement of rows, and its growth with the scale of the page.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="WidthGrowth">Growth of the width, in millimetres.</param>
/// <param name="HeightGrowth">Growth of the height, in millimetres.</param>
internal readonly record struct RowSize(double Width, double Height, double WidthGrowth, double HeightGrowth)
{
    /// <summary>The room of this and another one beside it.</summary>
    public RowSize Across(RowSize other) => new(
        Width + other.Width,
        Math.Max(Height, other.Height),
        WidthGrowth + other.WidthGrowth,
        Height >= other.Height ? HeightGrowth : other.HeightGrowth);

    /// <summary>The room of this and another one below it.</summary>
    public RowSize Down(RowSize other) => new(
        Math.Max(Width, other.Width),
        Height + other.Height,
        Width >= other.Width ? WidthGrowth : other.WidthGrowth,
        HeightGrowth + other.HeightGrowth);
}
