using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// The text of each glyph of a font in a document. Readers then find letters under their own characters, whatever
/// form they have beside each other; only for glyphs of several meanings the text has to be given in its place, which
/// not every reader looks at.
/// </summary>
internal sealed class GlyphTexts
{
    private readonly Dictionary<ushort, string> _texts = [];
    private readonly Dictionary<string, ushort> _silent = [];

    private GlyphTexts()
    {
    }

    /// <summary>For fonts of whose glyphs nothing is known.</summary>
    public static GlyphTexts None { get; } = new();

    /// <summary>The text of each glyph, in the order of their numbers.</summary>
    public IEnumerable<KeyValuePair<ushort, string>> All => _texts.OrderBy(each => each.Key);

    /// <summary>Reads what the glyphs of runs stand for.</summary>
    /// <param name="runs">All runs of one font in the document.</param>
    /// <param name="font">The font as it is embedded.</param>
    public static GlyphTexts Of(IReadOnlyList<ShapedRun> runs, SKFont font)
    {
        var texts = new GlyphTexts();
        List<string> silent = [];
        HashSet<ushort> used = [.. runs.SelectMany(run => run.Glyphs).Select(glyph => glyph.Glyph)];
        foreach (GlyphCluster cluster in runs.SelectMany(run => run.Clusters()).Where(each => each.Glyphs.Length == 1))
        {
            string[] letters = Letters(cluster);
            if (letters.Length > 0 && !cluster.IsMark)
                texts._texts.TryAdd(cluster.Glyphs[0].Glyph, letters[^1]);
            silent.AddRange(letters.Length == 0 || cluster.IsMark ? [cluster.Text] : letters.SkipLast(1));
        }

        // Glyphs without a shape, of which a cut-down font has many.
        IEnumerable<ushort> spare = Enumerable.Range(1, used.Max())
            .Select(glyph => (ushort)glyph)
            .Where(glyph => !used.Contains(glyph) && IsEmpty(glyph));
        foreach ((string letter, ushort glyph) in silent.Distinct().Zip(spare))
        {
            texts._silent[letter] = glyph;
            texts._texts[glyph] = letter;
        }

        return texts;

        bool IsEmpty(ushort glyph)
        {
            using SKPath? path = font.GetGlyphPath(glyph);
            return path is null || path.IsEmpty;
        }
    }

    /// <summary>The glyphs that stand for a cluster, in order; null where they do not tell its text.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="end">Its right end, the place of what has no width.</param>
    public IReadOnlyList<PlacedGlyph>? Telling(GlyphCluster cluster, double end)
    {
        if (cluster.Glyphs is not [var glyph])
            return null;
        string[] letters = Letters(cluster);
        if (letters.Length == 0 || cluster.IsMark)
            return Silent(cluster.Text, end) is { } steering ? [steering] : null;
        if (!_texts.TryGetValue(glyph.Glyph, out string? text) || text != letters[^1])
            return null;

        // From left to right, as readers collect letters before they put them in order.
        List<PlacedGlyph> told = [glyph];
        foreach (string letter in letters.SkipLast(1).Reverse())
        {
            if (Silent(letter, end) is not { } silent)
                return null;
            told.Add(silent);
        }

        return told;

        PlacedGlyph? Silent(string letter, double x) => _silent.TryGetValue(letter, out ushort number)
            ? glyph with { Glyph = number, X = x, Y = 0 }
            : null;
    }

    // In a run to the left each character by itself; otherwise all of them, as a ligature stands for them. Characters
    // that only steer others are left out.
    private static string[] Letters(GlyphCluster cluster)
    {
        Rune[] shown = [.. cluster.Text.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)];
        if (shown.Length == 0)
            return [];
        return cluster.IsRightToLeft ? [.. shown.Select(rune => rune.ToString())] : [string.Concat(shown)];
    }
}
