using System.Collections.Immutable;
using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// The bundled fonts: Inter for Latin, Cyrillic and Greek, Noto Sans SC for Chinese. Fonts of the machine are never used,
/// so a picture is the same everywhere. Typefaces are immutable and shared between threads.
/// </summary>
internal static class FontSet
{
    // A font of size 1 beside each typeface answers which characters it has and how wide they are.
    private static readonly Lazy<SKFont> Regular = new(() => Load("Inter-Regular.ttf"));
    private static readonly Lazy<SKFont> Bold = new(() => Load("Inter-SemiBold.ttf"));
    private static readonly Lazy<SKFont> Chinese = new(() => Load("NotoSansSC-Medium-GB2312.ttf"));

    /// <summary>
    /// The text cut into runs of one typeface each. In Chinese the Chinese font comes first, so that quotes and dashes
    /// have their full width; it holds no Latin letters.
    /// </summary>
    public static ImmutableArray<(SKTypeface Typeface, string Text)> Runs(string text, string language, bool isBold) =>
        [.. FontRuns(text, language, isBold).Select(run => (run.Font.Typeface, run.Text))];

    /// <summary>The characters of a text that no bundled font has.</summary>
    public static IEnumerable<Rune> Missing(string text) =>
        text.EnumerateRunes().Where(rune => FontFor(rune, Languages.Default, isBold: false) is null).Distinct();

    /// <summary>A font of a typeface, set up so that widths grow in proportion to the size.</summary>
    public static SKFont Font(SKTypeface typeface, double size) =>
        new(typeface, (float)size) { Subpixel = true, LinearMetrics = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    /// <summary>The width of a line of text, in the unit of the size.</summary>
    public static double Width(string text, string language, bool isBold, double size) =>
        FontRuns(text, language, isBold).Sum(run => (double)run.Font.MeasureText(run.Text)) * size;

    private static List<(SKFont Font, string Text)> FontRuns(string text, string language, bool isBold)
    {
        List<(SKFont Font, string Text)> runs = [];
        foreach (Rune rune in text.EnumerateRunes())
        {
            SKFont? before = runs.Count == 0 ? null : runs[^1].Font;
            SKFont font = FontFor(rune, language, isBold) ?? before ?? Latin(isBold);
            if (font == before)
                runs[^1] = (font, runs[^1].Text + rune);
            else
                runs.Add((font, rune.ToString()));
        }

        return runs;
    }

    private static SKFont? FontFor(Rune rune, string language, bool isBold)
    {
        SKFont latin = Latin(isBold);
        if (language == "zh" && rune.Value >= 0x2000 && Chinese.Value.ContainsGlyph(rune.Value))
            return Chinese.Value;
        if (latin.ContainsGlyph(rune.Value))
            return latin;
        return Chinese.Value.ContainsGlyph(rune.Value) ? Chinese.Value : null;
    }

    private static SKFont Latin(bool isBold) => isBold ? Bold.Value : Regular.Value;

    private static SKFont Load(string name)
    {
        using Stream? stream = typeof(FontSet).Assembly.GetManifestResourceStream($"fonts/{name}");
        return stream is not null && SKTypeface.FromStream(stream) is { } typeface
            ? Font(typeface, size: 1)
            : throw new InvalidOperationException($"Expected the embedded font '{name}', found none that loads.");
    }
}
