using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>The fonts of a document, each cut down to what its pages show.</summary>
internal sealed class PdfFonts : IDisposable
{
    private readonly Dictionary<FontFace, SKTypeface> _typefaces = [];

    private PdfFonts()
    {
    }

    /// <summary>Fonts for all texts of the pages.</summary>
    public static PdfFonts Of(IReadOnlyList<DiagramPage> pages)
    {
        var fonts = new PdfFonts();
        var runs = pages.SelectMany(page => DrawingItem.All(page.Items).OfType<TextItem>()
            .SelectMany(item => FontSet.Runs(item.Text, item.Style.Language, item.Style.IsBold, page.Fonts)));
        foreach (IGrouping<FontFace, ShapedRun> used in runs.GroupBy(run => run.Face))
        {
            // In order, so that the same pages give the same bytes.
            var characters = new SortedSet<int>(used.SelectMany(run => run.Text.EnumerateRunes()).Select(rune => rune.Value));
            var glyphs = new SortedSet<ushort>(used.SelectMany(run => run.Glyphs).Select(glyph => glyph.Glyph));
            using SKData subset = SKData.CreateCopy(FontSubset.Of(used.Key.Bytes, characters, glyphs));
            fonts._typefaces[used.Key] = SKTypeface.FromData(subset)
                ?? throw new InvalidOperationException($"The font '{used.Key.Name}' does not load when cut down to the glyphs used.");
        }

        return fonts;
    }

    /// <summary>The font with the glyphs used alone, under their old numbers.</summary>
    public SKTypeface Typeface(FontFace face) => _typefaces[face];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKTypeface typeface in _typefaces.Values)
            typeface.Dispose();
    }
}
