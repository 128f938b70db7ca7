using System.Xml;

namespace Reflexology.Drawing;

/// <summary>Writes pictures of others into an SVG picture: each once, and a reference for each place.</summary>
internal static class SvgArtwork
{
    // What the elements of a page inherit, set back to what a drawing by itself has.
    private const string Initial = "fill=\"#000\" fill-rule=\"nonzero\" clip-rule=\"nonzero\" stroke=\"none\" "
        + "stroke-width=\"1\" stroke-linecap=\"butt\" stroke-linejoin=\"miter\"";

    /// <summary>The elements of a picture, cut at its frame.</summary>
    public static string Definition(Artwork artwork)
    {
        string id = SvgPrefix.Place + artwork.Id;
        string svg = artwork.Svg
            .Replace($"id=\"{artwork.Id}-", $"id=\"{id}-", StringComparison.Ordinal)
            .Replace($"\"#{artwork.Id}-", $"\"#{id}-", StringComparison.Ordinal)
            .Replace($"url(#{artwork.Id}-", $"url(#{id}-", StringComparison.Ordinal);
        MapRect frame = artwork.Frame;
        string cut = $"M{SvgNumber.Text(frame.Left)} {SvgNumber.Text(frame.Top)}H{SvgNumber.Text(frame.Right)}"
            + $"V{SvgNumber.Text(frame.Bottom)}H{SvgNumber.Text(frame.Left)}Z";
        return $"<clipPath id=\"{id}-0\"><path d=\"{cut}\"/></clipPath>\n"
            + $"<g id=\"{id}\" clip-path=\"url(#{id}-0)\" {Initial}>{svg}</g>";
    }

    /// <summary>Writes the reference of a place.</summary>
    public static void Write(XmlWriter svg, ArtworkItem item, PageTransform frame, string reference)
    {
        MapRect art = item.Artwork.Frame;
        double x = item.Place.Width * frame.Scale / art.Width, y = item.Place.Height * frame.Scale / art.Height;
        PagePoint corner = frame.ToPage(new MapPoint(
            item.IsMirrored ? item.Place.Right : item.Place.Left, item.Place.Top));
        x = item.IsMirrored ? -x : x;
        string transform = $"matrix({x.ToText(decimals: 6)} 0 0 {y.ToText(decimals: 6)} "
            + $"{SvgNumber.Text(corner.X - (art.Left * x))} {SvgNumber.Text(corner.Y - (art.Top * y))})";
        svg.WriteStartElement("use");
        svg.WriteAttributeString("xlink", "href", SvgPainter.LinkNamespace, reference);
        svg.WriteAttributeString("transform", transform);
        svg.WriteEndElement();
        svg.WriteWhitespace("\n");
    }
}
