using System.Xml;
using System.Xml.Linq;

namespace Reflexology.Drawing.Tests;

/// <summary>Writes SVG pictures and finds elements in them.</summary>
internal static class SvgFile
{
    public static XNamespace Namespace { get; } = "http://www.w3.org/2000/svg";

    public static XNamespace Link { get; } = "http://www.w3.org/1999/xlink";

    /// <summary>The file of a page; by default without a prefix, so that ids can be told.</summary>
    public static XDocument Read(
        DiagramPage page, string language = "en", SvgProfile profile = SvgProfile.Web, string? prefix = "")
    {
        using var stream = new MemoryStream(SvgDocument.Write(page, language, profile, prefix));
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static DiagramPage Page(params ReadOnlySpan<DrawingItem> items) =>
        new(PageSize.FromMillimetres(100, 80), [.. items], []);

    public static IEnumerable<FootView> Views(FootMap map) =>
        from foot in Enum.GetValues<Foot>() from aspect in Enum.GetValues<Aspect>() select map[foot, aspect];

    public static IEnumerable<XElement> OfKind(XDocument svg, string kind) =>
        svg.Descendants().Where(element => element.Attribute("data-kind")?.Value == kind);
}
