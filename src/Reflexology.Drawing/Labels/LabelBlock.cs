using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// A label broken into lines, or a drawing: its size at font size 1, whatever size it is set in later.
/// </summary>
/// <param name="Lines">The lines from top to bottom; none for a drawing.</param>
/// <param name="Width">Width of the widest line, in font sizes.</param>
internal sealed record LabelBlock(ImmutableArray<string> Lines, double Width)
{
    /// <summary>From one base line to the next, in font sizes.</summary>
    public const double LineHeight = 1.18;

    /// <summary>The distance of a base line below the middle of its capitals, in font sizes.</summary>
    public const double HalfCapital = 0.36;

    // Figures have no descenders.
    private const double FigureHeight = 0.86;

    /// <summary>True for a number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The drawing in a square; null for a text.</summary>
    public Pictogram? Pictogram { get; init; }

    /// <summary>Height in font sizes.</summary>
    public double Height => Pictogram is not null ? Width : IsNumber ? FigureHeight : Lines.Length * LineHeight;

    /// <summary>The distance of the base line of a line below the middle of the block, in font sizes.</summary>
    public double BaseLine(int line) => ((line - ((Lines.Length - 1) / 2.0)) * LineHeight) + HalfCapital;

    /// <summary>
    /// All ways to break a text into one, two or three lines of balanced width: between words, in Chinese at brackets
    /// and other marks.
    /// </summary>
    public static IEnumerable<LabelBlock> Breaks(string text, TextSetting setting, bool isBold)
    {
        string[] words = [.. TextLines.Words(text)];
        for (int lines = 1; lines <= Math.Min(3, words.Length); lines++)
            yield return Measure(Balanced(words, lines), setting, isBold);
    }

    /// <summary>A number or letter that stands for a name.</summary>
    public static LabelBlock Number(string text, TextSetting setting) =>
        Measure([text], setting, isBold: true) with { IsNumber = true };

    /// <summary>A drawing that stands for a name, with the side of its square in font sizes.</summary>
    public static LabelBlock Drawing(Pictogram pictogram, double side) => new([], side) { Pictogram = pictogram };

    private static LabelBlock Measure(ImmutableArray<string> lines, TextSetting setting, bool isBold) =>
        new(lines, lines.Max(line => setting.Width(line, isBold, size: 1)));

    // The break with the shortest longest line, tried over all: names have few words.
    private static ImmutableArray<string> Balanced(string[] words, int lines)
    {
        if (lines == 1)
            return [string.Concat(words).TrimEnd()];
        ImmutableArray<string> best = [];
        for (int first = 1; first <= words.Length - lines + 1; first++)
        {
            string line = string.Concat(words[..first]).TrimEnd();
            ImmutableArray<string> candidate = [line, .. Balanced(words[first..], lines - 1)];
            if (best.IsEmpty || candidate.Max(line => line.Length) < best.Max(line => line.Length))
                best = candidate;
        }

        return best;
    }
}
