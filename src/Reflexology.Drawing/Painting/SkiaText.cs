using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Turns shaped runs into what SkiaSharp draws, from the start of their base line.</summary>
internal static class SkiaText
{
    /// <summary>The run with the text it shows, so that a PDF gives it back as typed; null when it shows nothing.</summary>
    public static SKTextBlob? Blob(ShapedRun run, SKFont font)
    {
        if (run.Glyphs.IsEmpty)
            return null;
        byte[] text = Encoding.UTF8.GetBytes(run.Text);
        using var builder = new SKTextBlobBuilder();
        SKPositionedTextRunBuffer buffer = builder.AllocatePositionedTextRun(font, run.Glyphs.Length, text.Length);
        buffer.SetGlyphs([.. run.Glyphs.Select(glyph => glyph.Glyph)]);
        buffer.SetPositions([.. run.Glyphs.Select(glyph => Place(glyph, font))]);
        buffer.SetText(text);
        buffer.SetClusters([.. run.Glyphs.Select(glyph => (uint)Encoding.UTF8.GetByteCount(run.Text.AsSpan(0, glyph.Cluster)))]);
        return builder.Build();
    }

    /// <summary>The outlines of the letters; the caller disposes of them.</summary>
    public static SKPath Outlines(ShapedRun run, SKFont font)
    {
        using var builder = new SKPathBuilder();
        foreach (PlacedGlyph glyph in run.Glyphs)
        {
            using SKPath? letter = font.GetGlyphPath(glyph.Glyph);
            SKPoint place = Place(glyph, font);
            if (letter is not null)
                builder.AddPath(letter, place.X, place.Y);
        }

        return builder.Detach();
    }

    private static SKPoint Place(PlacedGlyph glyph, SKFont font) => new((float)(glyph.X * font.Size), (float)(glyph.Y * font.Size));
}
