using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The places of the views in the room that a page leaves them, each with the columns for its names beside it.
/// </summary>
/// <param name="Rows">The rows.</param>
internal sealed record PanelPlan(ImmutableArray<PlannedRow> Rows)
{
    /// <summary>The views, row by row.</summary>
    public ImmutableArray<DrawingPanel> Panels { get; } = [.. Rows.SelectMany(row => row.Panels)];

    /// <summary>The left end of views and names.</summary>
    public double Left => Rows.Min(row => row.Left);

    /// <summary>The right end of views and names.</summary>
    public double Right => Rows.Max(row => row.Right);

    /// <summary>True where the views have different scales.</summary>
    public bool HasSeveralScales =>
        Panels.Max(panel => panel.Transform.Scale) > Panels.Min(panel => panel.Transform.Scale) * 1.01;

    /// <summary>The largest view.</summary>
    public DrawingPanel Largest => Panels.MaxBy(panel => panel.Transform.Scale)!;

    /// <summary>Sets the rows out.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="tree">Their arrangement.</param>
    /// <param name="scales">The scale of each row, in points per millimetre.</param>
    /// <param name="room">The room for them with their captions.</param>
    /// <param name="measure">Sizes on the page.</param>
    public static PanelPlan Create(
        ImmutableArray<RowSpace> rows, PageTree tree, double[] scales, PageRect room, PageMeasure measure)
    {
        RowSize[] sizes = [.. rows.Select((row, i) => row.Extent(measure).At(scales[i], share: 1))];
        var places = new PageRect[rows.Length];
        tree.Place(room, sizes, places);
        return new PanelPlan([.. rows.SelectMany(LinesOf)]);

        IEnumerable<PlannedRow> LinesOf(RowSpace space, int i)
        {
            ImmutableArray<PanelRow> lines = [.. space.Lines];
            double height = sizes[i].Height / lines.Length;
            PageRect place = places[i] with { Height = places[i].Height / lines.Length };
            foreach (PanelRow line in lines)
            {
                yield return PlannedRow.Create(line, space, scales[i], place, height, measure);
                place = place with { Top = place.Bottom };
            }
        }
    }
}

/// <summary>The places of the views of a row.</summary>
/// <param name="Row">The views.</param>
/// <param name="Panels">Their places, from left to right.</param>
/// <param name="Columns">
/// The room for names from left to right: outside of a pair and, the second of three, between its views; none for a row
/// without names beside it.
/// </param>
/// <param name="Place">The rectangle of all of it with the captions.</param>
internal sealed record PlannedRow(
    PanelRow Row, ImmutableArray<DrawingPanel> Panels, ImmutableArray<LabelColumn> Columns, PageRect Place)
{
    /// <summary>The lower end of the views and the names beside them, where captions begin.</summary>
    public double FeetBottom { get; init; }

    /// <summary>The left end of views and names.</summary>
    public double Left => Columns.IsEmpty ? Panels[0].Bounds.Left : Columns[0].Outer;

    /// <summary>The right end of views and names.</summary>
    public double Right => Columns.IsEmpty ? Panels[^1].Bounds.Right : Columns[^1].Outer;

    /// <summary>The upright line in which the views of a pair mirror each other.</summary>
    public double Axis => (Panels[0].Bounds.Left + Panels[^1].Bounds.Right) / 2;

    /// <summary>Sets a row out: in the middle of its place, captions at the lower end of its height.</summary>
    public static PlannedRow Create(
        PanelRow row,
        RowSpace space,
        double scale,
        PageRect place,
        double height,
        PageMeasure measure)
    {
        double outer = space.OuterWidth(measure), inner = space.InnerWidth(measure);
        double outerRight = row.Parts.Length > 1 ? outer : inner, between = row.Parts.Length > 1 ? inner : 0;
        double width = (row.Width * scale) + outer + between + outerRight;
        double x = place.Center.X - (width / 2) + outer;
        double feetBottom = place.Center.Y + (height / 2) - space.CaptionHeight;
        double top = feetBottom - ((height - space.CaptionHeight + (row.Height * scale)) / 2);
        List<DrawingPanel> panels = [];
        foreach (ViewPart part in row.Parts)
        {
            double partTop = top + ((row.Height - part.Area.Height) * scale / 2);
            var transform = new PageTransform(
                scale, x - (part.Area.Left * scale), partTop - (part.Area.Top * scale));
            panels.Add(new DrawingPanel(part.View, part.Area, transform) { LineScale = part.LineScale });
            x += (part.Area.Width * scale) + (PanelRow.Gap * scale) + between;
        }

        return new PlannedRow(row, [.. panels], outer + inner > 0 ? [.. Columns()] : [], place)
        {
            FeetBottom = feetBottom,
        };

        IEnumerable<LabelColumn> Columns()
        {
            double left = panels[0].Bounds.Left, right = panels[^1].Bounds.Right;
            NeededColumns needed = space.Columns;
            yield return Column(isLeft: true, left - measure.Gutter, needed.Outer);
            if (panels.Count > 1)
                yield return Column(isLeft: false, panels[0].Bounds.Right + measure.Gutter, needed.Inner);
            yield return Column(isLeft: false, right + measure.Gutter, panels.Count > 1 ? needed.Outer : needed.Inner);
        }

        LabelColumn Column(bool isLeft, double port, double width) =>
            new(isLeft, port, measure.Stub, width, place.Top, feetBottom);
    }
}
