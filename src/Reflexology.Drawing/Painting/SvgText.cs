using System.Xml;

namespace Reflexology.Drawing;

/// <summary>Writes lines of text: real letters, as wide as the font that shows them has them.</summary>
internal sealed class SvgText(
    XmlWriter svg, SvgStyles styles, SvgProfile profile, string language, DiagramFonts fonts)
{
    // A stroke cannot be soft: as wide as the halo of a picture and fainter, it is as quiet.
    private const double HaloWidth = 0.22;
    private const double HaloShare = 0.75;

    // A fainter halo only softens what is below; a stronger one is needed to read the name.
    private const double LeastGround = 0.6;
    private const double CapitalHeight = 0.73;

    /// <summary>Writes a line; <paramref name="frame"/> takes it to the coordinates around the element.</summary>
    public void Write(TextItem item, PageTransform frame, string id)
    {
        string text = Allowed(item.Text);
        TextStyle style = item.Style;
        SvgProperty[] font = SvgFonts.Of(FontSet.Runs(text, style.Language, style.IsBold, fonts), profile);

        if (style.Halo is { } halo)
        {
            if (profile == SvgProfile.Web)
                Halo(item, text, font, frame, halo);
            else if (halo.Opacity >= LeastGround)
                Ground(item, text, frame, halo);
        }

        Line(item, text, font, frame, id, SvgProperty.Paint("fill", style.Ink), isHidden: false);
    }

    /// <summary>Writes the language of an element's text.</summary>
    public static void Language(XmlWriter svg, string language)
    {
        // Without the script a browser may show the characters as Japanese or traditional Chinese print them.
        string tag = language == "zh" ? "zh-Hans" : language;
        svg.WriteAttributeString("lang", tag);
        svg.WriteAttributeString("xml", "lang", null, tag);
    }

    /// <summary>The text without characters that XML cannot hold, and without the one that no text has.</summary>
    public static string Allowed(string text) => text.All(IsAllowed)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || IsAllowed((char)rune.Value)));

    private static bool IsAllowed(char letter) => XmlConvert.IsXmlChar(letter) && letter != SvgPrefix.Place;

    // An edge of its own below the letters, as few programs paint the line of a letter first.
    private void Halo(TextItem item, string text, SvgProperty[] font, PageTransform frame, Ink ink)
    {
        double width = item.Style.Size * frame.Scale * HaloWidth;
        Line(item, text, font, frame, id: "", isHidden: true, paint:
        [
            .. SvgProperty.Paint("stroke", ink.At(ink.Opacity * HaloShare)),
            new SvgProperty("stroke-width", SvgNumber.Short(width)),
            new SvgProperty("user-select", "none"),
            new SvgProperty("pointer-events", "none"),
        ]);
    }

    // Whoever edits a slide or a letter wants each name once, so it is on a strip instead.
    private void Ground(TextItem item, string text, PageTransform frame, Ink ink)
    {
        TextStyle style = item.Style;
        double size = style.Size * frame.Scale;
        double width = FontSet.Width(text, style.Language, style.IsBold, size, fonts);
        double left = (item.At.X * frame.Scale) + frame.OffsetX - style.Align switch
        {
            TextAlign.Left => 0,
            TextAlign.Right => width,
            _ => width / 2,
        };
        double middle = (item.At.Y * frame.Scale) + frame.OffsetY - (CapitalHeight / 2 * size);
        double inset = Math.Min(width / 2, size / 4);
        svg.WriteStartElement("path");
        styles.Write([
            .. SvgProperty.Paint("stroke", ink),
            new SvgProperty("stroke-width", SvgNumber.Short(size)),
        ]);
        string from = $"{SvgNumber.Short(left + inset)} {SvgNumber.Short(middle)}";
        svg.WriteAttributeString("d", $"M{from}H{SvgNumber.Short(left + width - inset)}");
        svg.WriteEndElement();
    }

    private void Line(
        TextItem item,
        string text,
        SvgProperty[] font,
        PageTransform frame,
        string id,
        IEnumerable<SvgProperty> paint,
        bool isHidden)
    {
        TextStyle style = item.Style;
        bool isToTheLeft = BidiLevels.LineOf(text) == 1;
        string size = $"{SvgNumber.Short(style.Size * frame.Scale)}px";

        svg.WriteStartElement("text");
        Attribute("id", id);
        styles.Write([
            new SvgProperty("font-size", size), .. paint, .. font, .. Anchor(style.Align, isToTheLeft),
        ]);
        svg.WriteAttributeString("x", SvgNumber.Short((item.At.X * frame.Scale) + frame.OffsetX));
        svg.WriteAttributeString("y", SvgNumber.Short((item.At.Y * frame.Scale) + frame.OffsetY));
        if (style.Language != language)
            Language(svg, style.Language);
        if (isToTheLeft)
            svg.WriteAttributeString("direction", "rtl");
        if (text != text.Trim() || text.Contains("  ", StringComparison.Ordinal))
            svg.WriteAttributeString("xml", "space", null, "preserve");
        if (isHidden)
            svg.WriteAttributeString("aria-hidden", "true");
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    // The start of a line is on the right where it runs to the left.
    private static IEnumerable<SvgProperty> Anchor(TextAlign align, bool isToTheLeft)
    {
        if (align != TextAlign.Middle)
            yield return new SvgProperty("text-anchor", (align == TextAlign.Left) != isToTheLeft ? "start" : "end");
    }

    private void Attribute(string name, string value)
    {
        if (value.Length > 0)
            svg.WriteAttributeString(name, value);
    }
}
