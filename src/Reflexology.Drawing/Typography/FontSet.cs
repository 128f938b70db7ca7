using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// Sets lines of text: Inter for Latin, Cyrillic and Greek, Noto Sans for Chinese and Hebrew, IBM Plex Sans for Arabic,
/// then the diagram's own fonts. Typefaces are immutable and shared between threads.
/// </summary>
internal static class FontSet
{
    private const int FirstPunctuation = 0x2000;

    private static readonly Lazy<FontFace> Regular = new(() => Load("Inter-Regular.ttf"));
    private static readonly Lazy<FontFace> Bold = new(() => Load("Inter-SemiBold.ttf"));
    private static readonly Lazy<FontFace> Chinese = new(() => Load("NotoSansSC-Medium-GB2312.ttf"));
    private static readonly Lazy<FontFace> Arabic = new(() => Load("IBMPlexSansArabic-Medium.ttf"));
    private static readonly Lazy<FontFace> Hebrew = new(() => Load("NotoSansHebrew-Medium.ttf"));

    /// <summary>
    /// The line cut into runs of one font and one direction each, from left to right. In Chinese the Chinese font
    /// comes first, so that quotes and dashes have their full width; it holds no Latin letters. Characters no font
    /// has are left out.
    /// </summary>
    public static ImmutableArray<ShapedRun> Runs(string text, string language, bool isBold, DiagramFonts? fonts = null)
    {
        List<RunInMaking> runs = [];
        Rune[] runes = [.. TextForm.Composed(text).EnumerateRunes()];
        byte[] levels = BidiLevels.Resolve(runes);
        for (int i = 0; i < runes.Length; i++)
        {
            FontFace? last = runs.Count > 0 && runs[^1].Level == levels[i] ? runs[^1].Face : null;
            FontFace? face = IsIgnorable(runes[i]) || Keeps(last, runes[i], levels[i])
                ? last
                : FaceFor(runes[i].Value, language, isBold, fonts);
            if (face is null)
                continue;
            int holds = BidiBrackets.Holds(runes, levels, i);
            if (last != face || holds != 0 || runs[^1].Holds != 0)
                runs.Add(new RunInMaking(face, levels[i], holds, runs.Count + (1.5 * holds)));
            runs[^1].Text.Append(runes[i].ToString());
            runs[^1].Read.Append((holds == 0 ? runes[i] : BidiBrackets.Mirrored(runes[i])).ToString());
        }

        return [.. BidiLevels.InVisualOrder(runs, run => run.Level).Select(Shape)];
    }

    /// <summary>The characters of a text that no font has.</summary>
    public static IEnumerable<Rune> Missing(string text, DiagramFonts? fonts = null)
    {
        return TextForm.Composed(text).EnumerateRunes().Where(IsMissing).Distinct();

        bool IsMissing(Rune rune) =>
            !IsIgnorable(rune) && FaceFor(rune.Value, Languages.Default, isBold: false, fonts) is null;
    }

    /// <summary>A font of a typeface, set up so that widths grow in proportion to the size.</summary>
    public static SKFont Font(SKTypeface typeface, double size) =>
        new(typeface, (float)size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
        };

    /// <summary>
    /// The width of a line of text, in the unit of the size. Costs nanoseconds a letter where nothing is shaped.
    /// </summary>
    public static double Width(string text, string language, bool isBold, double size, DiagramFonts? fonts = null)
    {
        if (TextForm.IsShaped(text))
            return Runs(text, language, isBold, fonts).Sum(run => run.Width) * size;
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value < FirstPunctuation || !IsIgnorable(rune))
                width += FaceFor(rune.Value, language, isBold, fonts)?.Advance(rune.Value) ?? 0;
        }

        return width * size;
    }

    private static ShapedRun Shape(RunInMaking run) =>
        Shape(run.Face, run.Level, run.Text.ToString()) with { Read = run.Read.ToString(), Place = run.Place };

    private static ShapedRun Shape(FontFace face, int level, string text)
    {
        if (level % 2 == 1 || TextForm.HasMark(text))
            return face.Shape(text, isRightToLeft: level % 2 == 1);
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(text.Length);
        double x = 0;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsIgnorable(rune))
            {
                glyphs.Add(new PlacedGlyph(face.Glyph(rune.Value), at, x, 0));
                x += face.Advance(rune.Value);
            }

            at += rune.Utf16SequenceLength;
        }

        return new ShapedRun(face, text, glyphs.ToImmutable(), x);
    }

    // A mark belongs to its letter, and a space or stop among Arabic or Hebrew letters is theirs: neither changes
    // the font.
    private static bool Keeps(FontFace? face, Rune rune, int level)
    {
        bool isMark = TextForm.IsMark(rune);
        bool isStop = level % 2 == 1 && !Rune.IsLetterOrDigit(rune);
        return face is not null && rune.Value >= 0x20 && (isMark || isStop) && face.Glyph(rune.Value) != 0;
    }

    // Joiners and marks of direction steer the setting of others and have no shape.
    private static bool IsIgnorable(Rune rune) => rune.Value >= 0xAD
        && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F);

    private static FontFace? FaceFor(int character, string language, bool isBold, DiagramFonts? fonts)
    {
        if (character >= FirstPunctuation && language == "zh" && Chinese.Value.Glyph(character) != 0)
            return Chinese.Value;
        FontFace latin = isBold ? Bold.Value : Regular.Value;
        if (latin.Glyph(character) != 0)
            return latin;
        if (Chinese.Value.Glyph(character) != 0)
            return Chinese.Value;
        if (Arabic.Value.Glyph(character) != 0)
            return Arabic.Value;
        if (Hebrew.Value.Glyph(character) != 0)
            return Hebrew.Value;
        return fonts?.Extra.FirstOrDefault(face => face.Glyph(character) != 0);
    }

    private static FontFace Load(string name)
    {
        using Stream? stream = typeof(FontSet).Assembly.GetManifestResourceStream($"fonts/{name}");
        using var bytes = new MemoryStream();
        stream?.CopyTo(bytes);
        return FontFace.Read(name, bytes.ToArray())
            ?? throw new InvalidOperationException($"Expected the embedded font '{name}', found none that loads.");
    }

    // A bracket of text to the left around text to the right is a run of its own, placed where it is seen.
    private sealed record RunInMaking(FontFace Face, int Level, int Holds, double Place)
    {
        public StringBuilder Text { get; } = new();

        public StringBuilder Read { get; } = new();
    }
}
