using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The frame in which the labels of a row are placed: that of the page, with the right view of a pair mirrored onto the
/// left one, so that one place serves both.
/// </summary>
internal sealed class RowFrame(PlannedRow row)
{
    public ImmutableArray<DrawingPanel> Panels => row.Panels;

    public ImmutableArray<LabelColumn> Columns => row.Columns;

    /// <summary>True for a pair, whose views share the column between them.</summary>
    public bool IsPair => row.Panels.Length > 1;

    /// <summary>From the page to the frame and back, for a view by its number.</summary>
    public PagePoint Mirrored(int panel, PagePoint point) =>
        panel == 0 ? point : new PagePoint((2 * row.Axis) - point.X, point.Y);

    /// <summary>From a view to the frame.</summary>
    public PagePoint ToFrame(int panel, MapPoint point) => Mirrored(panel, row.Panels[panel].Transform.ToPage(point));

    /// <summary>From the frame to a view.</summary>
    public MapPoint ToView(int panel, PagePoint point) => row.Panels[panel].Transform.ToMap(Mirrored(panel, point));

    /// <summary>The rectangle of a label in the first view of its zone, in the frame.</summary>
    public PageRect BoxOf(LabelUnit unit, double size) => BoxOf(unit, unit.Inside!, size);

    /// <summary>The rectangle of a label at a place in the first view of its zone, in the frame.</summary>
    public PageRect BoxOf(LabelUnit unit, ZoneLabel place, double size) => PageRect.Around(
        ToFrame(unit.Panels[0], place.Centre), place.Block.Width * size, place.Block.Height * size);

    /// <summary>The leader of a label beside the view, in the frame, up to its text.</summary>
    public ImmutableArray<PagePoint> LeaderOf(LabelUnit unit, double size, double gap) =>
        [unit.Site, unit.Port, new PagePoint(TextEdge(unit, size, gap), unit.Port.Y)];

    /// <summary>
    /// The x in the frame where a leader ends: between two views at the name in the middle, else at the column.
    /// </summary>
    private double TextEdge(LabelUnit unit, double size, double gap)
    {
        LabelColumn column = ColumnOf(unit);
        if (!unit.IsOuter && IsPair)
            return row.Axis - (unit.Block!.Width * size / 2) - gap;
        return unit.Port.X + (column.IsLeft ? -column.Stub : column.Stub);
    }

    /// <summary>The column of a label, in the frame.</summary>
    public LabelColumn ColumnOf(LabelUnit unit) => ColumnAt(unit.IsOuter);

    /// <summary>The column at the outer side of a pair, or the left side of a view; or the other one.</summary>
    public LabelColumn ColumnAt(bool isOuter) => Columns[isOuter ? 0 : 1];

    /// <summary>
    /// The distances of a site from the left and the right side of the foot at its height, in points.
    /// </summary>
    public (double Left, double Right) DistancesFromSides(PagePoint site)
    {
        (double left, double right) = ZoneFits.DistancesFromSides(
            row.Panels[0].View.Drawing.SilhouettePolygon, ToView(0, site));
        double scale = row.Panels[0].Transform.Scale;
        return (left * scale, right * scale);
    }
}
