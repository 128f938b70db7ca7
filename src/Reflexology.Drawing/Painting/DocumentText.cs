using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Writes a run into a document, so that its text is found as typed.</summary>
/// <param name="run">The run.</param>
/// <param name="font">Its font and size.</param>
/// <param name="texts">What the glyphs stand for; others go with their text.</param>
internal sealed class DocumentText(ShapedRun run, SKFont font, GlyphTexts texts) : IDisposable
{
    private readonly SKTextBlobBuilder _builder = new();
    private readonly List<PlacedGlyph> _telling = [];
    private readonly List<GlyphCluster> _others = [];

    /// <summary>The run as glyphs.</summary>
    /// <param name="run">The run, which has glyphs.</param>
    /// <param name="font">Its font and size.</param>
    /// <param name="texts">What the glyphs stand for.</param>
    public static SKTextBlob? Blob(ShapedRun run, SKFont font, GlyphTexts texts)
    {
        using var text = new DocumentText(run, font, texts);
        foreach (List<GlyphCluster> word in text.Words())
            text.Add(word);
        text.Flush();
        return text._builder.Build();
    }

    /// <summary>The marks, which a document holds as shapes, and their text where readers expect it.</summary>
    public static bool IsShape(GlyphCluster cluster, GlyphTexts texts) =>
        cluster.IsMark && texts.Telling(cluster, 0) is not null;

    /// <inheritdoc/>
    public void Dispose() => _builder.Dispose();

    // As typed: readers put the letters of a word that runs to the left in order themselves, but not all of them words.
    private List<List<GlyphCluster>> Words()
    {
        List<GlyphCluster> clusters = [.. run.Clusters()];
        if (!run.IsRightToLeft)
            return [clusters];
        List<List<GlyphCluster>> words = [];
        foreach (GlyphCluster cluster in clusters)
        {
            if (words.Count == 0 || cluster.Text == " ")
                words.Add([]);
            words[^1].Add(cluster);
        }

        words.Reverse();
        return words;
    }

    private void Add(List<GlyphCluster> clusters)
    {
        for (int i = 0; i < clusters.Count; i++)
        {
            // What has no width of its own stands at the start of the next letter.
            double end = clusters.Skip(i + 1).FirstOrDefault(each => !each.IsMark)?.Glyphs[0].X ?? EndOf(clusters);
            if (texts.Telling(clusters[i], end) is { } glyphs)
            {
                FlushOthers();
                _telling.AddRange(glyphs);
                continue;
            }

            FlushTelling();
            _others.Add(clusters[i]);
            if (run.IsRightToLeft)
                FlushOthers();
        }

        if (run.IsRightToLeft)
            Flush();
    }

    private double EndOf(List<GlyphCluster> clusters)
    {
        double last = clusters[^1].Glyphs[^1].X;
        return run.Glyphs.Where(glyph => glyph.X > last && !clusters.Any(each => each.Glyphs.Contains(glyph)))
            .Select(glyph => glyph.X).DefaultIfEmpty(run.Width).Min();
    }

    private void Flush()
    {
        FlushTelling();
        FlushOthers();
    }

    private void FlushTelling()
    {
        if (_telling.Count > 0)
            SkiaText.Add(_builder, _telling, font);
        _telling.Clear();
    }

    private void FlushOthers()
    {
        if (_others.Count == 0)
            return;
        string text = string.Concat(_others.Select(cluster => cluster.Text));
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        PlacedGlyph[] glyphs = [.. _others.SelectMany(cluster => cluster.Glyphs)];
        SKPositionedTextRunBuffer buffer = _builder.AllocatePositionedTextRun(font, glyphs.Length, bytes.Length);
        buffer.SetGlyphs([.. glyphs.Select(glyph => glyph.Glyph)]);
        buffer.SetPositions([.. glyphs.Select(glyph => SkiaText.Place(glyph, font))]);
        buffer.SetText(bytes);
        int start = _others[0].Start;
        buffer.SetClusters(
            [.. glyphs.Select(glyph => (uint)Encoding.UTF8.GetByteCount(text.AsSpan(0, glyph.Cluster - start)))]);
        _others.Clear();
    }
}
