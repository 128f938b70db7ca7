using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The places of the views in the room that a page leaves them, each with the columns for its names beside it.
/// </summary>
/// <param name="Rows">The rows.</param>
/// <param name="Panels">The views, row by row.</param>
/// <param name="Columns">The columns of each view.</param>
internal sealed record PanelPlan(
    ImmutableArray<PanelRow> Rows,
    ImmutableArray<DrawingPanel> Panels,
    ImmutableArray<ImmutableArray<LabelColumn>> Columns)
{
    // Most of the width that names may take beside one view of a row.
    private const double LargestShare = 0.42;

    // Of a leader's level end, so that its corner is off the text.
    private const double StubSpare = 1.4;

    /// <summary>The widest that the text of a column may be.</summary>
    public static double WidestColumn(ImmutableArray<PanelRow> rows, double width) =>
        LargestShare * width / rows.Max(ColumnsOf);

    /// <summary>Points per millimetre of the foot.</summary>
    public double Scale => Panels[0].Transform.Scale;

    /// <summary>Sets the rows out, as large as they fit.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="room">The room for them with their captions.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="columnText">Width of the text in each column; 0 for no columns.</param>
    public static PanelPlan Create(
        ImmutableArray<PanelRow> rows, PageRect room, PageMeasure measure, double columnText)
    {
        double column = columnText > 0 ? columnText + measure.Gutter + (measure.Stub * StubSpare) : 0;
        double height = room.Height - (rows.Length * measure.CaptionHeight);
        double scale = rows.Min(row => (room.Width - (column * ColumnsOf(row))) / row.Width);
        scale = Math.Max(Math.Min(scale, height / rows.Sum(row => row.Height)), 1e-6);
        double spareBelow = Math.Max(0, height - (rows.Sum(row => row.Height) * scale)) / rows.Length;
        double y = room.Top + (spareBelow / 2);
        var panels = ImmutableArray.CreateBuilder<DrawingPanel>();
        var columns = ImmutableArray.CreateBuilder<ImmutableArray<LabelColumn>>();
        foreach (PanelRow row in rows)
        {
            double rowBottom = y + (row.Height * scale);
            AddRow(row, y, rowBottom);
            y = rowBottom + measure.CaptionHeight + spareBelow;
        }

        return new PanelPlan(rows, panels.ToImmutable(), columns.ToImmutable());

        void AddRow(PanelRow row, double top, double bottom)
        {
            double spare = room.Width - (row.Width * scale) - (column * ColumnsOf(row));
            double x = room.Left + (spare / 2);
            for (int i = 0; i < row.Parts.Length; i++)
            {
                ViewPart part = row.Parts[i];
                (bool left, bool right) = column > 0 ? Sides(row, i) : (false, false);
                x += left ? column : 0;
                double end = x + (part.Area.Width * scale);
                var transform = new PageTransform(scale, x - (part.Area.Left * scale), top - (part.Area.Top * scale));
                panels.Add(new DrawingPanel(part.View, part.Area, transform) { LineScale = part.LineScale });
                List<LabelColumn> beside = [];
                if (left)
                    beside.Add(Column(isLeft: true, x, top, bottom));
                if (right)
                    beside.Add(Column(isLeft: false, end, top, bottom));
                columns.Add([.. beside]);
                x = end + (right ? column : 0) + (PanelRow.Gap * scale);
            }
        }

        LabelColumn Column(bool isLeft, double side, double top, double bottom) => new(
            isLeft,
            PortX: side + (isLeft ? -measure.Gutter : measure.Gutter),
            measure.Stub,
            columnText,
            top - (spareBelow / 2),
            bottom + (spareBelow / 2));
    }

    // The views of a pair have their names outside, so that the big toes meet; a view by itself has them on both sides.
    private static (bool Left, bool Right) Sides(PanelRow row, int part)
    {
        Aspect aspect = row.Parts[part].View.Aspect;
        bool isFirst = part == 0 || row.Parts[part - 1].View.Aspect != aspect;
        bool isLast = part == row.Parts.Length - 1 || row.Parts[part + 1].View.Aspect != aspect;
        return (isFirst, isLast);
    }

    private static int ColumnsOf(PanelRow row)
    {
        int columns = 0;
        for (int part = 0; part < row.Parts.Length; part++)
        {
            (bool left, bool right) = Sides(row, part);
            columns += (left ? 1 : 0) + (right ? 1 : 0);
        }

        return columns;
    }
}
