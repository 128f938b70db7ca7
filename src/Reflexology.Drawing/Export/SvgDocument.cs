using System.Text;
using System.Xml;

namespace Reflexology.Drawing;

/// <summary>Writes a page as SVG; <see cref="ExportFormat.Svg"/> states its structure.</summary>
internal static class SvgDocument
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // Outlines are filled by the even-odd rule, and lines end round, as everywhere in a drawing list.
    private const string Common =
        "fill:none;fill-rule:evenodd;clip-rule:evenodd;stroke-linecap:round;stroke-linejoin:round;";

    /// <summary>The page as UTF-8.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="prefix">The prefix of every id and class name.</param>
    /// <param name="cancel">Cancels the writing.</param>
    /// <exception cref="ArgumentException">The prefix is not allowed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] Write(
        DiagramPage page, string language, string prefix = "", CancellationToken cancel = default)
    {
        (string elements, string defs, string rules) = SvgPainter.Paint(page, language, Checked(prefix), cancel);
        string width = SvgNumber.Text(page.Size.Width * SvgMarks.PageFrame.Scale);
        string height = SvgNumber.Text(page.Size.Height * SvgMarks.PageFrame.Scale);
        TextItem? notice = page.Items.OfType<TextItem>().FirstOrDefault(item => item.Id == "notice");
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
        };
        using var stream = new MemoryStream();
        using (XmlWriter svg = XmlWriter.Create(stream, settings))
        {
            svg.WriteStartElement("svg", Namespace);
            svg.WriteAttributeString("viewBox", $"0 0 {width} {height}");
            svg.WriteAttributeString("width", $"{width}mm");
            svg.WriteAttributeString("height", $"{height}mm");
            SvgText.Language(svg, language);
            svg.WriteAttributeString("class", $"{prefix}page");
            Element(svg, "title", SvgText.Allowed(page.Title));
            Element(svg, "desc", SvgText.Allowed(notice?.Text ?? new DiagramTexts(language).Notice));
            Element(svg, "style", $"\n.{prefix}page{{{Common}{SvgText.Common}}}\n{rules}");
            svg.WriteWhitespace("\n");
            if (defs.Length > 0)
                svg.WriteRaw($"<defs>\n{defs}</defs>\n");
            svg.WriteRaw(elements);
            svg.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Element(XmlWriter svg, string name, string text)
    {
        svg.WriteWhitespace("\n");
        svg.WriteElementString(name, Namespace, text);
    }

    private static string Checked(string prefix)
    {
        bool isName = prefix.Length == 0
            || (char.IsAsciiLetter(prefix[0]) && prefix.All(each => char.IsAsciiLetterOrDigit(each) || each == '-'));
        return isName ? prefix : throw new ArgumentException(
            $"Expected a prefix of letters, digits and hyphens that begins with a letter, found '{prefix}'.",
            nameof(prefix));
    }
}
