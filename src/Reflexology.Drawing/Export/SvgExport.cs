using System.Text;
using System.Xml;

namespace Reflexology.Drawing;

/// <summary>
/// Writes diagrams as SVG: real text, true curves, a group for each view and a path for each zone, with ids, titles and
/// <c>data-</c> attributes to find them by. The same diagram gives the same bytes everywhere.
/// </summary>
public static class SvgExport
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // Outlines are filled by the even-odd rule, and lines end round, as everywhere in a drawing list.
    private const string Common = "fill:none;fill-rule:evenodd;clip-rule:evenodd;stroke-linecap:round;stroke-linejoin:round;";

    /// <summary>Writes an SVG file; see <see cref="WriteSvg"/>. A file that was there stays as it was when anything fails.</summary>
    /// <param name="diagram">What to draw.</param>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="sheet">The page.</param>
    /// <param name="options">How it is written; as it comes by default.</param>
    /// <returns>What could not be shown; often empty.</returns>
    /// <exception cref="ArgumentException">The size or the prefix is not one of those allowed.</exception>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IReadOnlyList<string> SaveSvg(this Diagram diagram, string path, PageSize sheet, SvgOptions? options = null)
    {
        DiagramPage page = DiagramLayout.Lay(diagram, sheet);
        AtomicFile.Write(path, stream => page.WriteSvg(stream, diagram.Language, options));
        return page.Notes;
    }

    /// <summary>Writes a page as an SVG picture in UTF-8 whose unit is the millimetre of paper.</summary>
    /// <remarks>
    /// Views are <c>g.view</c> with an id such as <c>right.plantar</c>, zones <c>path.zone</c> with <c>right.plantar.liver</c>,
    /// labels <c>g.label</c> with their rectangle in <c>data-box</c> as "x y width height", leaders <c>polyline.leader</c>;
    /// <c>data-zone</c>, <c>data-foot</c> and <c>data-aspect</c> say what they belong to. Views have millimetres of their own
    /// under a transform; boxes and leaders are in those of the picture.
    /// </remarks>
    /// <param name="page">The page.</param>
    /// <param name="stream">Where the bytes go; it stays open.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="options">How it is written; as it comes by default.</param>
    /// <exception cref="ArgumentException">The prefix is not one of those allowed.</exception>
    public static void WriteSvg(this DiagramPage page, Stream stream, string language, SvgOptions? options = null)
    {
        string prefix = Checked((options ?? new SvgOptions()).Prefix);
        (string elements, string defs, string rules) = SvgPainter.Paint(page, language, prefix);
        string width = SvgNumber.Text(page.Size.Width * SvgMarks.PageFrame.Scale), height = SvgNumber.Text(page.Size.Height * SvgMarks.PageFrame.Scale);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };
        using XmlWriter svg = XmlWriter.Create(stream, settings);
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("viewBox", $"0 0 {width} {height}");
        svg.WriteAttributeString("width", $"{width}mm");
        svg.WriteAttributeString("height", $"{height}mm");
        SvgText.Language(svg, language);
        svg.WriteAttributeString("class", $"{prefix}page");
        Element(svg, "title", SvgText.Allowed(page.Title));
        Element(svg, "desc", SvgText.Allowed(page.Items.OfType<TextItem>().FirstOrDefault(item => item.Id == "notice")?.Text ?? DiagramTexts.For(language).Notice));
        Element(svg, "style", $"\n.{prefix}page{{{Common}{SvgText.Common}}}\n{rules}");
        svg.WriteWhitespace("\n");
        if (defs.Length > 0)
            svg.WriteRaw($"<defs>\n{defs}</defs>\n");
        svg.WriteRaw(elements);
        svg.WriteEndElement();
    }

    private static void Element(XmlWriter svg, string name, string text)
    {
        svg.WriteWhitespace("\n");
        svg.WriteElementString(name, Namespace, text);
    }

    private static string Checked(string prefix) =>
        prefix.Length == 0 || (char.IsAsciiLetter(prefix[0]) && prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            ? prefix
            : throw new ArgumentException($"Expected a prefix of letters, digits and hyphens that begins with a letter, found '{prefix}'.", nameof(prefix));
}
