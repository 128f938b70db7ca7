using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Where the views stand in the room that a page leaves them, each with the columns for its names beside it.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Panels">The views, row by row.</param>
/// <param name="Columns">The columns of each view.</param>
internal sealed record PanelPlan(ImmutableArray<PanelRow> Rows, ImmutableArray<DrawingPanel> Panels, ImmutableArray<ImmutableArray<LabelColumn>> Columns)
{
    // Most of the width that names may take beside one view of a row.
    private const double LargestShare = 0.42;

    /// <summary>The widest that the text of a column may be.</summary>
    public static double WidestColumn(ImmutableArray<PanelRow> rows, double width) => LargestShare * width / rows.Max(ColumnsOf);

    /// <summary>Points for a millimetre of the foot.</summary>
    public double Scale => Panels[0].Transform.Scale;

    /// <summary>Sets the rows out.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="room">The room for them with their captions.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="columnText">Width of the text in each column; 0 for no columns.</param>
    public static PanelPlan Of(ImmutableArray<PanelRow> rows, PageRect room, PageMeasure measure, double columnText)
    {
        double column = columnText > 0 ? columnText + measure.Gutter + (measure.Stub * 1.4) : 0;
        double height = room.Height - (rows.Length * measure.CaptionHeight);
        double scale = rows.Min(row => (room.Width - (column * ColumnsOf(row))) / row.Width);
        scale = Math.Max(Math.Min(scale, height / rows.Sum(row => row.Height)), 1e-6);
        double spareBelow = Math.Max(0, height - (rows.Sum(row => row.Height) * scale)) / rows.Length;
        double y = room.Top + (spareBelow / 2);
        ImmutableArray<DrawingPanel>.Builder panels = ImmutableArray.CreateBuilder<DrawingPanel>();
        ImmutableArray<ImmutableArray<LabelColumn>>.Builder columns = ImmutableArray.CreateBuilder<ImmutableArray<LabelColumn>>();
        foreach (PanelRow row in rows)
        {
            double rowBottom = y + (row.Height * scale);
            double spare = room.Width - (row.Width * scale) - (column * ColumnsOf(row));
            double x = room.Left + (spare / 2);
            for (int i = 0; i < row.Parts.Length; i++)
            {
                (FootView view, MapRect area) = row.Parts[i];
                (bool left, bool right) = column > 0 ? Sides(row, i) : (false, false);
                x += left ? column : 0;
                double end = x + (area.Width * scale);
                panels.Add(new DrawingPanel(view, area, new PageTransform(scale, x - (area.Left * scale), y - (area.Top * scale))));
                columns.Add([.. left ? [Column(true, x)] : Array.Empty<LabelColumn>(), .. right ? [Column(false, end)] : Array.Empty<LabelColumn>()]);
                x = end + (right ? column : 0) + (PanelRow.Gap * scale);
            }

            LabelColumn Column(bool isLeft, double side) =>
                new(isLeft, side + (isLeft ? -measure.Gutter : measure.Gutter), measure.Stub, columnText, y - (spareBelow / 2), rowBottom + (spareBelow / 2));

            y = rowBottom + measure.CaptionHeight + spareBelow;
        }

        return new PanelPlan(rows, panels.ToImmutable(), columns.ToImmutable());
    }

    // The views of a pair have their names outside, so that the big toes meet; a view by itself has them on both sides.
    private static (bool Left, bool Right) Sides(PanelRow row, int part)
    {
        Aspect aspect = row.Parts[part].View.Aspect;
        bool isFirst = part == 0 || row.Parts[part - 1].View.Aspect != aspect, isLast = part == row.Parts.Length - 1 || row.Parts[part + 1].View.Aspect != aspect;
        return (isFirst, isLast);
    }

    private static int ColumnsOf(PanelRow row) =>
        Enumerable.Range(0, row.Parts.Length).Sum(part => Sides(row, part) is var (left, right) ? (left ? 1 : 0) + (right ? 1 : 0) : 0);
}
