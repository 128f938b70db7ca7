using System.Collections.Immutable;
using System.Xml;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Writes lines of text: real letters, as wide as they were measured whatever font shows them.</summary>
internal sealed class SvgText(XmlWriter svg, SvgStyles styles, string language, DiagramFonts fonts)
{
    /// <summary>The declarations that all texts share.</summary>
    public const string Common =
        "font-family:Inter,\"Noto Sans SC\",\"IBM Plex Sans Arabic\",\"Noto Sans Hebrew\",\"Helvetica Neue\","
        + "Arial,sans-serif;font-weight:400;text-anchor:middle;text-rendering:geometricPrecision;";

    // A stroke cannot be soft: as wide as the halo of a picture and fainter, it is as quiet.
    private const double HaloWidth = 0.22;
    private const double HaloShare = 0.75;

    private const string CommonFamily = "Inter";

    private static readonly string[] Weights = [" Light", " Medium", " SemiBold", " Bold"];

    /// <summary>Writes a line; <paramref name="frame"/> takes it to the coordinates around the element.</summary>
    public void Write(TextItem item, PageTransform frame, string id)
    {
        TextStyle style = item.Style;
        string text = Allowed(item.Text);
        ImmutableArray<(SKTypeface Typeface, string Text)> runs = Runs(text, style);
        double x = (item.At.X * frame.Scale) + frame.OffsetX;
        double y = (item.At.Y * frame.Scale) + frame.OffsetY;
        double width = FontSet.Width(text, style.Language, style.IsBold, style.Size, fonts) * frame.Scale;
        string look = styles.ClassOf(Declarations(style, frame));
        string font = runs.Length == 1 ? styles.ClassOf(Font(runs[0].Typeface)) : "";

        svg.WriteStartElement("text");
        Attribute("id", id);
        Attribute("class", $"{look} {font}".TrimEnd());
        Attribute("x", SvgNumber.Text(x));
        Attribute("y", SvgNumber.Text(y));
        Attribute("textLength", SvgNumber.Text(width));
        Attribute("lengthAdjust", "spacingAndGlyphs");
        if (style.Language != language)
            Language(svg, style.Language);
        if (text != text.Trim() || text.Contains("  ", StringComparison.Ordinal))
            svg.WriteAttributeString("xml", "space", null, "preserve");
        foreach ((SKTypeface typeface, string run) in runs)
            Run(run, runs.Length == 1 ? "" : styles.ClassOf(Font(typeface)));
        svg.WriteEndElement();
    }

    /// <summary>Writes the language of an element's text.</summary>
    public static void Language(XmlWriter svg, string language)
    {
        // Without the script a browser may show the characters as Japanese or traditional Chinese print them.
        string tag = language == "zh" ? "zh-Hans" : language;
        svg.WriteAttributeString("lang", tag);
        svg.WriteAttributeString("xml", "lang", null, tag);
    }

    /// <summary>The text without characters that XML cannot hold.</summary>
    public static string Allowed(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    // Letters that run to the left are put in order by who reads the file, and only in one piece.
    private ImmutableArray<(SKTypeface Typeface, string Text)> Runs(string text, TextStyle style)
    {
        ImmutableArray<ShapedRun> runs = FontSet.Runs(text, style.Language, style.IsBold, fonts);
        return BidiLevels.HasRightToLeft(text) && !runs.IsEmpty
            ? [(runs.MaxBy(run => run.Text.Length)!.Face.Typeface, text)]
            : [.. runs.Select(run => (run.Face.Typeface, run.Text))];
    }

    private void Run(string text, string font)
    {
        if (font.Length == 0)
        {
            svg.WriteString(text);
            return;
        }

        svg.WriteStartElement("tspan");
        svg.WriteAttributeString("class", font);
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static string Declarations(TextStyle style, PageTransform frame)
    {
        double size = style.Size * frame.Scale;
        string halo = "";
        if (style.Halo is { } edge)
        {
            string ink = SvgStyles.Paint("stroke", edge.At(edge.Opacity * HaloShare));
            halo = $"{ink}stroke-width:{SvgNumber.Text(size * HaloWidth)};paint-order:stroke;";
        }

        string anchor = style.Align switch
        {
            TextAlign.Left => "text-anchor:start;",
            TextAlign.Right => "text-anchor:end;",
            _ => "",
        };
        return $"font-size:{SvgNumber.Text(size)}px;{SvgStyles.Paint("fill", style.Ink)}{halo}{anchor}";
    }

    // The weight is that of the measured font, so that a browser makes up no bolder one. Systems differ in whether a
    // weight is a family of its own.
    private static string Font(SKTypeface typeface)
    {
        string family = Quotable(typeface.FamilyName);
        if (family == CommonFamily && typeface.FontWeight == (int)SKFontStyleWeight.Normal)
            return "";
        string common = Weights.Aggregate(family, WithoutEnd);
        string families = common == family ? $"\"{family}\"" : $"\"{family}\",\"{common}\"";
        return $"font-family:{families},sans-serif;font-weight:{SvgNumber.Text(typeface.FontWeight)};";
    }

    private static string WithoutEnd(string name, string end) =>
        name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;

    private static string Quotable(string family) =>
        string.Concat(family.Where(letter => letter is not ('"' or '\\' or '\n' or '\r')));

    private void Attribute(string name, string value)
    {
        if (value.Length > 0)
            svg.WriteAttributeString(name, value);
    }
}
