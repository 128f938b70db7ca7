using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Converts shaped runs to text and paths of SkiaSharp, from the start of their base line.</summary>
internal static class SkiaText
{
    /// <summary>The run as glyphs; null for a run without any.</summary>
    /// <param name="run">The run.</param>
    /// <param name="font">Its font and size.</param>
    /// <param name="texts">What the glyphs stand for in a document; null for a picture, which has no text.</param>
    public static SKTextBlob? Blob(ShapedRun run, SKFont font, GlyphTexts? texts)
    {
        if (run.Glyphs.IsEmpty)
            return null;
        if (texts is not null)
            return DocumentText.Blob(run, font, texts);
        using var builder = new SKTextBlobBuilder();
        Add(builder, run.Glyphs, font);
        return builder.Build();
    }

    /// <summary>The outlines of the letters; the caller disposes of them.</summary>
    public static SKPath Outlines(ShapedRun run, SKFont font) => Outlines(run.Glyphs, font);

    /// <summary>The outlines of the marks that a document holds as shapes; the caller disposes of them.</summary>
    public static SKPath Marks(ShapedRun run, SKFont font, GlyphTexts texts) => Outlines(
        run.Clusters().Where(cluster => DocumentText.IsShape(cluster, texts)).SelectMany(cluster => cluster.Glyphs),
        font);

    /// <summary>Adds glyphs to a run.</summary>
    public static void Add(SKTextBlobBuilder builder, IReadOnlyCollection<PlacedGlyph> glyphs, SKFont font)
    {
        SKPositionedRunBuffer buffer = builder.AllocatePositionedRun(font, glyphs.Count);
        buffer.SetGlyphs([.. glyphs.Select(glyph => glyph.Glyph)]);
        buffer.SetPositions([.. glyphs.Select(glyph => Place(glyph, font))]);
    }

    /// <summary>The place of a glyph in the unit of the size.</summary>
    public static SKPoint Place(PlacedGlyph glyph, SKFont font) =>
        new((float)(glyph.X * font.Size), (float)(glyph.Y * font.Size));

    private static SKPath Outlines(IEnumerable<PlacedGlyph> glyphs, SKFont font)
    {
        using var builder = new SKPathBuilder();
        foreach (PlacedGlyph glyph in glyphs)
        {
            using SKPath? letter = font.GetGlyphPath(glyph.Glyph);
            SKPoint place = Place(glyph, font);
            if (letter is not null)
                builder.AddPath(letter, place.X, place.Y);
        }

        return builder.Detach();
    }
}
