using System.Text;
using System.Xml;

namespace Reflexology.Drawing;

/// <summary>
/// Writes a drawing list as the elements of an SVG picture, in millimetres of the page. Views keep their own
/// millimetres under a transform, so that their path data is that of the map.
/// </summary>
internal sealed class SvgPainter
{
    private readonly XmlWriter _svg;
    private readonly SvgStyles _styles;
    private readonly SvgDefs _defs;
    private readonly SvgText _text;
    private readonly SvgMarks _marks;
    private readonly string _prefix;
    private readonly CancellationToken _cancel;

    private SvgPainter(XmlWriter svg, DiagramPage page, string language, string prefix, CancellationToken cancel)
    {
        _svg = svg;
        _cancel = cancel;
        _prefix = prefix;
        _styles = new SvgStyles(prefix);
        _defs = new SvgDefs(prefix, page.Items);
        _text = new SvgText(svg, _styles, language, page.Fonts);
        _marks = new SvgMarks(svg, prefix);
    }

    /// <summary>The elements of a page, their definitions and the rules of their style.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language of the picture: a text in another one says so.</param>
    /// <param name="prefix">The prefix of every id and class name.</param>
    /// <param name="cancel">Ends the painting before the next item.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (string Elements, string Defs, string Rules) Paint(
        DiagramPage page, string language, string prefix, CancellationToken cancel)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            NewLineHandling = NewLineHandling.None,
        };
        using XmlWriter svg = XmlWriter.Create(text, settings);
        var painter = new SvgPainter(svg, page, language, prefix, cancel);
        foreach (DrawingItem item in page.Items)
            painter.Paint(item, SvgMarks.PageFrame, isTop: true);
        svg.Flush();
        return (text.ToString(), painter._defs.Elements, painter._styles.Rules);
    }

    private void Paint(DrawingItem item, PageTransform frame, bool isTop = false)
    {
        _cancel.ThrowIfCancellationRequested();
        switch (item)
        {
            case GroupItem group: Paint(group, frame, isTop); break;
            case PathItem { Mark.Kind: MarkKind.Leader } leader: Leader(leader, frame); break;
            case PathItem path: Paint(path, frame, isTop); break;
            case TextItem text: Paint(text, frame, isTop); break;
            case ArtworkItem artwork: SvgArtwork.Write(_svg, artwork, frame, _defs.Artwork(artwork.Artwork)); break;
        }
    }

    private void Paint(GroupItem group, PageTransform frame, bool isTop)
    {
        PageTransform all = Joined(frame, group.Transform);

        // Only a change of scale is left to the renderer: numbers in the page's millimetres can be read as they are.
        bool isKept = group.Transform.Scale == 1 && (frame.Scale != 1 || group.Transform == PageTransform.Identity);
        PageTransform inner = isKept ? all : PageTransform.Identity;
        bool hasClass = group.Mark is null && !isTop && IsName(group.Id);
        _svg.WriteStartElement("g");
        _marks.Write(group, isTop, otherClass: hasClass ? _prefix + group.Id : "");
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
            var below = new PathStyle { Fill = style.Fill, Blur = style.Blur };
            Shape(item with { Mark = null, Style = below }, frame, isTop: false);
        }

        Shape(item, frame, isTop);
    }

    private void Shape(PathItem item, PageTransform frame, bool isTop)
    {
        string? shared = item.Mark is null ? _defs.Shared(item.Outline, frame) : null;
        _svg.WriteStartElement(shared is null ? "path" : "use");
        _marks.Write(item, isTop, _styles.ClassOf(Declarations(item, frame)));
        if (shared is null)
            _svg.WriteAttributeString("d", SvgPathData.Of(item.Outline, frame));
        else
            _svg.WriteAttributeString("href", shared);
        _marks.Title(item.Mark);
        End();
    }

    private void Leader(PathItem item, PageTransform frame)
    {
        string style = _styles.ClassOf(Declarations(item with { Style = item.Style with { Fill = null } }, frame));
        foreach (Contour contour in item.Outline.Contours)
        {
            IEnumerable<MapPoint> ends = contour.Curves.Select(curve => curve.End).Prepend(contour.Start);
            IEnumerable<PagePoint> points = ends.Select(frame.ToPage);
            _svg.WriteStartElement("polyline");
            _marks.Write(item, isTop: false, style);
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
            _marks.Write(item, isTop, otherClass: "");
            _marks.Title(item.Mark);
        }

        _text.Write(item, frame, isTop && item.Mark is null ? _marks.Unique(item.Id) : "");
        if (item.Mark is not null)
            _svg.WriteEndElement();
        Line();
    }

    private string Declarations(PathItem item, PageTransform frame)
    {
        PathStyle style = item.Style;
        var text = new StringBuilder();
        if (style.Pattern is { } pattern)
            text.Append("fill:").Append(_defs.Pattern(pattern, frame)).Append(';');
        else if (style.Fill is { } fill)
            text.Append(SvgStyles.Paint("fill", fill));
        if (style.Stroke is { } stroke)
        {
            string width = SvgNumber.Text(style.StrokeWidth * frame.Scale);
            text.Append(SvgStyles.Paint("stroke", stroke)).Append("stroke-width:").Append(width).Append(';');
        }

        if (style.Blur > 0)
            text.Append("filter:").Append(_defs.Blur(item, frame)).Append(';');
        return text.ToString();
    }

    private void End()
    {
        _svg.WriteEndElement();
        Line();
    }

    private void Line() => _svg.WriteWhitespace("\n");

    private static bool Shows(Ink? ink) => ink is { Opacity: > 0 };

    private static bool IsName(string id) => id.Length > 0
        && char.IsAsciiLetter(id[0])
        && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static PageTransform Joined(PageTransform outer, PageTransform inner) => new(
        outer.Scale * inner.Scale,
        (outer.Scale * inner.OffsetX) + outer.OffsetX,
        (outer.Scale * inner.OffsetY) + outer.OffsetY);

    private static string Written(PagePoint point) => $"{SvgNumber.Text(point.X)},{SvgNumber.Text(point.Y)}";

    // Six decimals of a scale keep three of a length.
    private static string Written(PageTransform transform)
    {
        string move = $"translate({SvgNumber.Text(transform.OffsetX)} {SvgNumber.Text(transform.OffsetY)})";
        string scale = transform.Scale.ToText(decimals: 6);
        return transform.Scale == 1 ? move : $"{move} scale({scale})";
    }
}
