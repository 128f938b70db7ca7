using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>The fonts that texts of an SVG file ask for: ours, then those that stand in for them elsewhere.</summary>
internal static class SvgFonts
{
    private const string CommonFamily = "Inter";

    // Arial is on office computers, and Liberation Sans, which Linux has for it, is as wide. Both are narrower than
    // Inter, so a name keeps to its room. Many programs look at the first name alone.
    private const string Fallback = "Arial,\"Liberation Sans\",sans-serif";

    private static readonly string[] Weights = [" Light", " Medium", " SemiBold", " Bold"];

    /// <summary>The font of texts that ask for none of their own.</summary>
    public static IEnumerable<SvgProperty> Common(SvgProfile profile)
    {
        string families = profile == SvgProfile.Office
            ? Fallback
            : $"{CommonFamily},\"Helvetica Neue\",{Fallback}";
        yield return new SvgProperty("font-family", families);
        yield return new SvgProperty("font-weight", "400");
    }

    /// <summary>The font of a text; empty for the common one.</summary>
    // The weight is that of the measured font, so that a browser makes up no bolder one. Systems differ in whether a
    // weight is a family of its own.
    public static SvgProperty[] Of(SKTypeface typeface, SvgProfile profile)
    {
        string family = Quotable(typeface.FamilyName);
        string common = Weights.Aggregate(family, WithoutEnd);
        bool isBold = typeface.FontWeight > (int)SKFontStyleWeight.Medium;
        bool isCommon = common == CommonFamily;
        if (isCommon && !isBold)
            return [];
        if (profile == SvgProfile.Office)
        {
            SvgProperty[] bold = isBold ? [new SvgProperty("font-weight", "700")] : [];
            return isCommon ? bold : [new SvgProperty("font-family", $"\"{common}\",{Fallback}"), .. bold];
        }

        string families = common == family ? $"\"{family}\"" : $"\"{family}\",\"{common}\"";
        return
        [
            new SvgProperty("font-family", $"{families},{Fallback}"),
            new SvgProperty("font-weight", SvgNumber.Text(typeface.FontWeight)),
        ];
    }

    private static string WithoutEnd(string name, string end) =>
        name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;

    private static string Quotable(string family) =>
        string.Concat(family.Where(letter => letter is not ('"' or '\\' or '\n' or '\r' or SvgPrefix.Place)));
}
