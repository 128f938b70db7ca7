using System.Collections.Immutable;
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
    /// <param name="runs">Its runs.</param>
    /// <param name="profile">The readers of the file.</param>
    // Readers take each letter from the first font that has it: pieces of a line with fonts of their own would lie on
    // each other in many programs. The weight is that of the most used font, so that a browser makes up no bolder one.
    // Systems differ in whether a weight is a family of its own.
    public static SvgProperty[] Of(ImmutableArray<ShapedRun> runs, SvgProfile profile)
    {
        if (runs.IsEmpty)
            return [];
        SKTypeface main = runs.GroupBy(run => run.Face).MaxBy(ofFace => ofFace.Sum(run => run.Text.Length))!
            .Key.Typeface;
        bool isBold = main.FontWeight > (int)SKFontStyleWeight.Medium, isCommon = CommonOf(main) == CommonFamily;
        SKTypeface[] typefaces =
            [.. runs.Select(run => run.Face).Distinct().OrderBy(Stolen).Select(face => face.Typeface)];
        if (isCommon && !isBold && typefaces.Length == 1)
            return [];
        if (profile == SvgProfile.Office)
        {
            SvgProperty[] bold = isBold ? [new SvgProperty("font-weight", "700")] : [];
            return isCommon
                ? bold
                : [new SvgProperty("font-family", $"\"{CommonOf(main)}\",{Fallback}"), .. bold];
        }

        IEnumerable<string> families = typefaces
            .SelectMany(typeface => new[] { Quotable(typeface.FamilyName), CommonOf(typeface) })
            .Distinct()
            .Select(family => $"\"{family}\"");
        return
        [
            new SvgProperty("font-family", $"{string.Join(',', families)},{Fallback}"),
            new SvgProperty("font-weight", SvgNumber.Text(main.FontWeight)),
        ];

        // The letters of other fonts that a font would take, stood it first.
        int Stolen(FontFace face) => runs.Where(run => run.Face != face)
            .Sum(run => run.Text.EnumerateRunes().Count(rune => face.Glyph(rune.Value) != 0));
    }

    private static string CommonOf(SKTypeface typeface) =>
        Weights.Aggregate(Quotable(typeface.FamilyName), WithoutEnd);

    private static string WithoutEnd(string name, string end) =>
        name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name;

    private static string Quotable(string family) =>
        string.Concat(family.Where(letter => letter is not ('"' or '\\' or '\n' or '\r' or SvgPrefix.Place)));
}
