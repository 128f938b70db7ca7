using System.Text;
using System.Xml;

namespace Reflexology.Drawing;

/// <summary>Writes a page as SVG; <see cref="ExportFormat.Svg"/> states its structure.</summary>
internal static class SvgDocument
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // What the world around a picture in a page must not change.
    private static readonly SvgProperty[] Fixed =
    [
        new("direction", "ltr"), new("font-style", "normal"), new("font-variant", "normal"),
        new("letter-spacing", "normal"), new("word-spacing", "normal"), new("text-transform", "none"),
        new("text-shadow", "none"),
    ];

    /// <summary>The page as UTF-8.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="profile">The readers of the file.</param>
    /// <param name="prefix">The prefix of every id and class name; null for one from a hash of the file.</param>
    /// <param name="cancel">Cancels the writing.</param>
    /// <exception cref="ArgumentException">The prefix is not allowed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static byte[] Write(
        DiagramPage page,
        string language,
        SvgProfile profile = SvgProfile.Web,
        string? prefix = null,
        CancellationToken cancel = default)
    {
        (string elements, string defs, string rules) = SvgPainter.Paint(page, language, profile, cancel);
        TextItem? notice = page.Items.OfType<TextItem>().FirstOrDefault(item => item.Id == "notice");
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
        };
        var text = new StringBuilder();
        using (XmlWriter svg = XmlWriter.Create(text, settings))
        {
            svg.WriteStartElement("svg", Namespace);
            svg.WriteAttributeString("xmlns", "xlink", null, SvgPainter.LinkNamespace);
            svg.WriteAttributeString("version", "1.1");
            Size(svg, page.Size);
            SvgText.Language(svg, language);
            if (profile == SvgProfile.Web)
                svg.WriteAttributeString("class", $"{SvgPrefix.Place}page");
            SvgStyles.WriteAttributes(svg, Common(profile));
            Element(svg, "title", SvgText.Allowed(page.Title));
            Element(svg, "desc", SvgText.Allowed(notice?.Text ?? new DiagramTexts(language).Notice));
            if (profile == SvgProfile.Web)
            {
                string common = SvgStyles.Declarations([.. Common(profile), .. Fixed]);
                Element(svg, "style", $"\n.{SvgPrefix.Place}page{{{common}}}\n{rules}");
            }

            svg.WriteWhitespace("\n");
            if (defs.Length > 0)
                svg.WriteRaw($"<defs>\n{defs}</defs>\n");
            svg.WriteRaw(elements);
            svg.WriteEndElement();
        }

        return Encoding.UTF8.GetBytes(SvgPrefix.Fill(text.ToString(), prefix));
    }

    // As attributes, which every program reads, and in the style sheet, which no style of a page around it overrules.
    // Outlines are filled by the even-odd rule, and lines end round, as everywhere in a drawing list.
    private static IEnumerable<SvgProperty> Common(SvgProfile profile) =>
    [
        new("fill", "none"), new("stroke", "none"), new("fill-rule", "evenodd"), new("clip-rule", "evenodd"),
        new("stroke-linecap", "round"), new("stroke-linejoin", "round"), .. SvgFonts.Common(profile),
        new("text-anchor", "middle"), new("text-rendering", "geometricPrecision"),
    ];

    private static void Size(XmlWriter svg, PageSize size)
    {
        PageRect page = SvgMarks.PageFrame.ToPage(new MapRect(0, 0, size.Width, size.Height));
        svg.WriteAttributeString("viewBox", $"0 0 {SvgNumber.Short(page.Width)} {SvgNumber.Short(page.Height)}");
        svg.WriteAttributeString("width", $"{SvgNumber.Text(size.Width / PageSize.PointsPerMillimetre)}mm");
        svg.WriteAttributeString("height", $"{SvgNumber.Text(size.Height / PageSize.PointsPerMillimetre)}mm");
    }

    private static void Element(XmlWriter svg, string name, string text)
    {
        svg.WriteWhitespace("\n");
        svg.WriteElementString(name, Namespace, text);
    }
}
