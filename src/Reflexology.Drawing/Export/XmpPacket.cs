using System.Security;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>The title and the colour space of a picture, sRGB, as XMP (ISO 16684-1).</summary>
internal static class XmpPacket
{
    /// <summary>The packet in UTF-8.</summary>
    public static byte[] Of(string title) => Encoding.UTF8.GetBytes(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" exif:ColorSpace=\"1\">"
        + $"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{SecurityElement.Escape(Xml(title))}</rdf:li></rdf:Alt>"
        + "</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>");

    private static string Xml(string title) => SvgText.Allowed(title);
}
