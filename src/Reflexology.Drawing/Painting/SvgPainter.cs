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

    // Programs of SVG 1.1 know the attribute with its namespace alone. Browsers, too, understand it.
    private void Link(string reference) => _svg.WriteAttributeString("xlink", "href", LinkNamespace, reference);

    private void End()
    {
        _svg.WriteEndElement();
        Line();
    }

    private void Line() => _svg.WriteWhitespace("\n");

    private static PageTransform Joined(PageTransform outer, PageTransform inner) => new(
        outer.Scale * inner.Scale,
        (outer.Scale * inner.OffsetX) + outer.OffsetX,
        (outer.Scale * inner.OffsetY) + outer.OffsetY);

    // Six decimals of a scale keep three of a length.
    private static string Written(PageTransform transform)
    {
        string move = $"translate({SvgNumber.Text(transform.OffsetX)} {SvgNumber.Text(transform.OffsetY)})";
        string scale = transform.Scale.ToText(decimals: 6);
        return transform.Scale == 1 ? move : $"{move} scale({scale})";
    }
}
