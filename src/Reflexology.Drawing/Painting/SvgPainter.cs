using System.Text;
using System.Xml;

namespace Reflexology.Drawing;

/// <summary>
/// Writes a drawing list as the elements of an SVG picture, in the units of <see cref="SvgMarks.PageFrame"/>. Views of
/// <see cref="SvgProfile.Web"/> keep their own millimetres under a transform, so that their path data is that of the
/// map.
/// </summary>
internal sealed partial class SvgPainter
{
    /// <summary>The namespace of links.</summary>
    public const string LinkNamespace = "http://www.w3.org/1999/xlink";

    private readonly XmlWriter _svg;
    private readonly SvgProfile _profile;
    private readonly SvgStyles _styles;
    private readonly SvgDefs _defs;
    private readonly SvgText _text;
    private readonly SvgMarks _marks;
    private readonly CancellationToken _cancel;

    private SvgPainter(
        XmlWriter svg, DiagramPage page, string language, SvgProfile profile, CancellationToken cancel)
    {
        _svg = svg;
        _profile = profile;
        _cancel = cancel;
        _styles = new SvgStyles(svg, profile);
        _defs = new SvgDefs(profile, page.Items);
        _text = new SvgText(svg, _styles, profile, language, page.Fonts);
        _marks = new SvgMarks(svg);
    }

    /// <summary>The elements of a page, their definitions and the rules of their style.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language of the picture: a text in another one says so.</param>
    /// <param name="profile">The readers of the file.</param>
    /// <param name="cancel">Ends the painting before the next item.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (string Elements, string Defs, string Rules) Paint(
        DiagramPage page, string language, SvgProfile profile, CancellationToken cancel)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            NewLineHandling = NewLineHandling.None,
        };
        using XmlWriter svg = XmlWriter.Create(text, settings);

        // In an element that declares the namespace of links once for all.
        svg.WriteStartElement("svg");
        svg.WriteAttributeString("xmlns", "xlink", null, LinkNamespace);
        svg.WriteWhitespace("\n");
        svg.Flush();
        int start = text.Length;
        var painter = new SvgPainter(svg, page, language, profile, cancel);
        foreach (DrawingItem item in page.Items)
            painter.Paint(item, SvgMarks.PageFrame, isTop: true);
        svg.Flush();
        return (text.ToString(start, text.Length - start), painter._defs.Elements, painter._styles.Rules);
    }

    private void Paint(DrawingItem item, PageTransform frame, bool isTop = false)
    {
        _cancel.ThrowIfCancellationRequested();
        switch (item)
        {
            case GroupItem group: Paint(group, frame, isTop); break;
            case PathItem { Mark.Kind: MarkKind.Leader } leader: Leader(leader, frame); break;
            case PathItem { Style.Blur: > 0 } soft: Soft(soft, frame); break;
            case PathItem path: Paint(path, frame, isTop); break;
            case TextItem text: Paint(text, frame, isTop); break;
            case ArtworkItem artwork: SvgArtwork.Write(_svg, artwork, frame, _defs.Artwork(artwork.Artwork)); break;
        }
    }

    private void Paint(GroupItem group, PageTransform frame, bool isTop)
    {
        PageTransform all = Joined(frame, group.Transform);

        // Only a change of scale is left to the renderer: numbers in the page's units can be read as they are.
        bool isKept = _profile == SvgProfile.Office
            || (group.Transform.Scale == 1 && (frame.Scale != 1 || group.Transform == PageTransform.Identity));
        PageTransform inner = isKept ? all : PageTransform.Identity;
        bool isNamed = group.Mark is not null || isTop;
        if (isKept && group.Clip is null && !isNamed)
        {
            foreach (DrawingItem item in group.Items)
                Paint(item, inner);
            return;
        }

        _svg.WriteStartElement("g");
        _marks.Write(group, isTop, otherKind: group.Clip is null || isNamed ? "" : group.Id);
        if (!isKept)
            _svg.WriteAttributeString("transform", Written(all));
        if (group.Clip is not null)
            _svg.WriteAttributeString("clip-path", _defs.Clip(group.Clip, inner));
        _marks.Title(group.Mark);
        Line();
        foreach (DrawingItem item in group.Items)
            Paint(item, inner);
        End();
    }

    private void Paint(PathItem item, PageTransform frame, bool isTop)
    {
        PathStyle style = item.Style;
        if (item.Mark is null && !Shows(style.Fill) && !Shows(style.Stroke) && style.Pattern is null)
            return;

        // A pattern takes the place of a fill, so the fill is a shape below.
        if (style is { Pattern: not null, Fill: not null })
        {
            var below = new PathStyle { Fill = style.Fill };
            Shape(item with { Mark = null, Style = below }, frame, isTop: false);
        }

        if (style.Pattern is { } pattern && _profile == SvgProfile.Office)
        {
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

    // A label is a group, however few lines it has.
    private void Paint(TextItem item, PageTransform frame, bool isTop)
    {
        if (item.Mark is not null)
        {
            _svg.WriteStartElement("g");
            _marks.Write(item, isTop);
            _marks.Title(item.Mark);
        }

        _text.Write(item, frame, isTop && item.Mark is null ? _marks.Unique(item.Id) : "");
        if (item.Mark is not null)
            _svg.WriteEndElement();
        Line();
    }

    private IEnumerable<SvgProperty> Look(PathStyle style, PageTransform frame)
    {
        if (style.Pattern is { } pattern)
        {
            yield return new SvgProperty("fill", _defs.Pattern(pattern, frame));
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
    }

    // Programs of SVG 1.1 know the attribute with its namespace alone. Browsers, too, understand it.
    private void Link(string reference) => _svg.WriteAttributeString("xlink", "href", LinkNamespace, reference);

    private void End()
    {
        _svg.WriteEndElement();
        Line();
    }

    private void Line() => _svg.WriteWhitespace("\n");

    private static bool Shows(Ink? ink) => ink is { Opacity: > 0 };

    private static PageTransform Joined(PageTransform outer, PageTransform inner) => new(
        outer.Scale * inner.Scale,
        (outer.Scale * inner.OffsetX) + outer.OffsetX,
        (outer.Scale * inner.OffsetY) + outer.OffsetY);

    private static string Written(PagePoint point) => $"{SvgNumber.Short(point.X)},{SvgNumber.Short(point.Y)}";

    // Six decimals of a scale keep three of a length.
    private static string Written(PageTransform transform)
    {
        string move = $"translate({SvgNumber.Text(transform.OffsetX)} {SvgNumber.Text(transform.OffsetY)})";
        string scale = transform.Scale.ToText(decimals: 6);
        return transform.Scale == 1 ? move : $"{move} scale({scale})";
    }
}
