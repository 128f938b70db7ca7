using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Converts shaped runs to text and paths of SkiaSharp, from the start of their base line.</summary>
internal static class SkiaText
{
    /// <summary>The run with its text, so that a PDF gives it back as typed; null for a run without glyphs.</summary>
    public static SKTextBlob? Blob(ShapedRun run, SKFont font)
    {
        if (run.Glyphs.IsEmpty)
            return null;
        using var builder = new SKTextBlobBuilder();

        // Readers put letters that run to the left in order themselves, so each stands in the document by itself.
        bool isLeft = run.Glyphs[0].Cluster > run.Glyphs[^1].Cluster;
        int[] starts = [.. run.Glyphs.Select(glyph => glyph.Cluster).Order().Distinct()];
        for (int from = 0, to; from < run.Glyphs.Length; from = to)
        {
            to = isLeft ? from + 1 : run.Glyphs.Length;
            while (to < run.Glyphs.Length && run.Glyphs[to].Cluster == run.Glyphs[from].Cluster)
                to++;
            int start = isLeft ? run.Glyphs[from].Cluster : 0;
            int end = isLeft ? starts.FirstOrDefault(each => each > start, run.Text.Length) : run.Text.Length;
            Add(builder, run.Text[start..end], start, run.Glyphs.AsSpan()[from..to], font);
        }

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

    private static void Add(
        SKTextBlobBuilder builder, string text, int start, ReadOnlySpan<PlacedGlyph> glyphs, SKFont font)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        SKPositionedTextRunBuffer buffer = builder.AllocatePositionedTextRun(font, glyphs.Length, bytes.Length);
        PlacedGlyph[] placed = glyphs.ToArray();
        buffer.SetGlyphs([.. placed.Select(glyph => glyph.Glyph)]);
        buffer.SetPositions([.. placed.Select(glyph => Place(glyph, font))]);
        buffer.SetText(bytes);
        buffer.SetClusters([.. placed.Select(ClusterOf)]);

        uint ClusterOf(PlacedGlyph glyph) => (uint)Encoding.UTF8.GetByteCount(text.AsSpan(0, glyph.Cluster - start));
    }

    private static SKPoint Place(PlacedGlyph glyph, SKFont font) =>
        new((float)(glyph.X * font.Size), (float)(glyph.Y * font.Size));
}
