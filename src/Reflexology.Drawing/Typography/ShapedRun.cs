using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>Text of one font and one direction, ready to be drawn.</summary>
/// <param name="Face">The font.</param>
/// <param name="Text">The text as typed.</param>
/// <param name="Glyphs">Its glyphs from left to right.</param>
/// <param name="Width">From its left to its right end, in font sizes.</param>
internal sealed record ShapedRun(FontFace Face, string Text, ImmutableArray<PlacedGlyph> Glyphs, double Width)
{
    /// <summary>True for text that runs to the left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>
    /// Its place among the runs of the line as typed; that of a bracket is beside the text it holds, where it is seen.
    /// </summary>
    public double Place { get; init; }

    /// <summary>
    /// The text as readers of a document are to find it, as long as <see cref="Text"/>: brackets around text that runs
    /// to the right as they are seen.
    /// </summary>
    public string Read { get; init; } = Text;

    /// <summary>Characters with their glyphs, from left to right.</summary>
    public IEnumerable<GlyphCluster> Clusters()
    {
        int[] starts = [.. Glyphs.Select(glyph => glyph.Cluster).Order().Distinct()];
        for (int from = 0, to; from < Glyphs.Length; from = to)
        {
            int start = Glyphs[from].Cluster;
            to = from + 1;
            while (to < Glyphs.Length && Glyphs[to].Cluster == start)
                to++;
            int next = Array.BinarySearch(starts, start) + 1;
            int end = next < starts.Length ? starts[next] : Text.Length;
            var cluster = new GlyphCluster(start, Read[start..end], Glyphs[from..to], IsRightToLeft);
            foreach (GlyphCluster each in Characters(cluster))
                yield return each;
        }
    }

    // The characters of a cluster by themselves, if each has its own glyph.
    private IEnumerable<GlyphCluster> Characters(GlyphCluster cluster)
    {
        Rune[] runes = [.. cluster.Text.EnumerateRunes()];
        var own = cluster.Glyphs.Select(glyph => runes.Where(rune => Face.Glyph(rune.Value) == glyph.Glyph).ToArray());
        Rune[] found = [.. own.Where(each => each.Length == 1).Select(each => each[0]).Distinct()];
        return cluster.Glyphs.Length > 1 && found.Length == runes.Length && found.Length == cluster.Glyphs.Length
            ? cluster.Glyphs.Zip(found, (glyph, rune) => cluster with { Text = rune.ToString(), Glyphs = [glyph] })
            : [cluster];
    }
}

/// <summary>A glyph of a run, in font sizes from the start of its base line, y down.</summary>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Cluster">The start of its characters in the text of the run.</param>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
internal readonly record struct PlacedGlyph(ushort Glyph, int Cluster, double X, double Y);

/// <summary>Characters that cannot be told apart in their glyphs.</summary>
/// <param name="Start">Their start in the text of the run.</param>
/// <param name="Text">The characters.</param>
/// <param name="Glyphs">Their glyphs from left to right.</param>
/// <param name="IsRightToLeft">True for text that runs to the left.</param>
internal sealed record GlyphCluster(int Start, string Text, ImmutableArray<PlacedGlyph> Glyphs, bool IsRightToLeft)
{
    /// <summary>True for marks on another character.</summary>
    public bool IsMark => Text.EnumerateRunes().All(TextForm.IsMark);
}
