using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>The fonts of a PDF document, each cut down to the glyphs in use, under their old numbers.</summary>
internal sealed class PdfFonts : IDisposable
{
    private readonly Dictionary<FontFace, SKTypeface> _typefaces = [];
    private readonly Dictionary<FontFace, GlyphTexts> _texts = [];

    /// <summary>Cuts down the fonts of pages.</summary>
    public PdfFonts(IReadOnlyList<DiagramPage> pages)
    {
        var runs = from page in pages
                   from item in DrawingItem.All(page.Items).OfType<TextItem>()
                   from run in FontSet.Runs(item.Text, item.Style.Language, item.Style.IsBold, page.Fonts)
                   select run;
        ImmutableHashSet<FontFace> own = [.. pages.SelectMany(page => page.Fonts.Extra)];
        foreach (IGrouping<FontFace, ShapedRun> used in runs.GroupBy(run => run.Face))
        {
            SKTypeface typeface = Subset(used.Key, [.. used]);
            _typefaces[used.Key] = typeface;
            using SKFont font = FontSet.Font(typeface, typeface.UnitsPerEm);

            // A font of any other kind may be written under other numbers.
            _texts[used.Key] = own.Contains(used.Key) ? GlyphTexts.None : GlyphTexts.Of([.. used], font);
        }

        // Two fonts of one name cannot be told apart in the document.
        foreach (IGrouping<string, FontFace> same in _typefaces.Keys.GroupBy(NameOf).Where(same => same.Count() > 1))
        {
            foreach (FontFace face in same)
                _texts[face] = GlyphTexts.None;
        }
    }

    /// <summary>The texts of the glyphs of fonts, by the PostScript name of the font.</summary>
    public IReadOnlyDictionary<string, GlyphTexts> Texts => _texts
        .Where(each => each.Value != GlyphTexts.None)
        .ToDictionary(each => NameOf(each.Key), each => each.Value);

    /// <summary>A font as it is embedded.</summary>
    public SKTypeface TypefaceOf(FontFace face) => _typefaces[face];

    /// <summary>The texts of the glyphs of a font.</summary>
    public GlyphTexts TextsOf(FontFace face) => _texts[face];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKTypeface typeface in _typefaces.Values)
            typeface.Dispose();
    }

    private static string NameOf(FontFace face) => face.Typeface.PostScriptName ?? "";

    private static SKTypeface Subset(FontFace face, IReadOnlyList<ShapedRun> runs)
    {
        // In order, so that the same pages give the same bytes.
        var runes = runs.SelectMany(run => run.Text.EnumerateRunes()).Select(rune => rune.Value);
        var characters = new SortedSet<int>(runes);
        var glyphs = new SortedSet<ushort>(runs.SelectMany(run => run.Glyphs).Select(glyph => glyph.Glyph));
        using SKData subset = SKData.CreateCopy(FontSubset.Create(face.Bytes, characters, glyphs));
        return SKTypeface.FromData(subset) ?? throw new InvalidOperationException(
            $"The font '{face.Name}' does not load when cut down to the glyphs in use.");
    }
}
