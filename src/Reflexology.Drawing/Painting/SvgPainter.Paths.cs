namespace Reflexology.Drawing;

// Shapes and lines.
internal sealed partial class SvgPainter
{
    private void Paint(PathItem item, PageTransform frame, bool isTop)
    {
        PathStyle style = item.Style;
        if (item.Mark is null && !Shows(style.Fill) && !Shows(style.Stroke) && style.Pattern is null)
            return;

        if (style.Pattern is { } pattern)
        {
            var below = new PathStyle { Fill = style.Fill, Middle = style.Middle };
            Shape(item with { Mark = null, Style = below }, frame, isTop: false);
            Hatching(item.Outline, pattern, frame);
            item = item with { Style = style with { Pattern = null, Fill = null } };
        }

        Shape(item, frame, isTop);
    }

    private void Shape(PathItem item, PageTransform frame, bool isTop)
    {
        string? shared = item.Mark is null ? _defs.Shared(item.Outline, frame) : null;
        _svg.WriteStartElement(shared is null ? "path" : "use");
        _marks.Write(item, isTop);
        _styles.Write(Look(item.Style, frame));
        if (item.Mark?.Kind == MarkKind.Zone && item.Style.Fill is null)
            _svg.WriteAttributeString("pointer-events", "all");
        if (shared is null)
            _svg.WriteAttributeString("d", SvgPathData.Of(item.Outline, frame));
        else
            Link(shared);
        _marks.Title(item.Mark);
        End();
    }

    private void Leader(PathItem item, PageTransform frame)
    {
        foreach (Contour contour in item.Outline.Contours)
        {
            IEnumerable<MapPoint> ends = contour.Curves.Select(curve => curve.End).Prepend(contour.Start);
            IEnumerable<PagePoint> points = ends.Select(frame.ToPage);
            _svg.WriteStartElement("polyline");
            _marks.Write(item, isTop: false);
            _styles.Write(Look(item.Style with { Fill = null }, frame));
            _svg.WriteAttributeString("points", string.Join(' ', points.Select(Written)));
            _svg.WriteAttributeString("fill", "none");
            _marks.Title(item.Mark);
            End();
        }
    }

    private IEnumerable<SvgProperty> Look(PathStyle style, PageTransform frame)
    {
        if (style is { Fill: { } side, Middle: { } middle })
        {
            yield return new SvgProperty("fill", _defs.Gradient(middle, side));
            if (side.Opacity < 1)
                yield return new SvgProperty("fill-opacity", SvgNumber.Text(side.Opacity));
        }
        else if (style.Fill is { } fill)
        {
            foreach (SvgProperty property in SvgProperty.Paint("fill", fill))
                yield return property;
        }

        if (style.Stroke is not { } stroke)
            yield break;
        foreach (SvgProperty property in SvgProperty.Paint("stroke", stroke))
            yield return property;
        yield return new SvgProperty("stroke-width", SvgNumber.Text(style.StrokeWidth * frame.Scale));
        if (style.Dashes is { } dashes)
        {
            double dash = dashes.Length * frame.Scale, gap = dashes.Gap * frame.Scale;
            yield return new SvgProperty("stroke-dasharray", $"{SvgNumber.Text(dash)} {SvgNumber.Text(gap)}");
        }
    }

    private static bool Shows(Ink? ink) => ink is { Opacity: > 0 };

    private static string Written(PagePoint point) => $"{SvgNumber.Short(point.X)},{SvgNumber.Short(point.Y)}";
}
