using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Breaks texts into lines at spaces, and Chinese at its punctuation and brackets, so that no word is cut; a word
/// wider than a line is cut between two of its characters.
/// </summary>
internal static class TextLines
{
    private const string Ellipsis = "…";

    // More than any page shows, so that a text without end costs no more than one of this length.
    private const int MostCharacters = 600;

    private const string Opening = "（“《「【(", Closing = "）”》」】)、，。；：！？,.;:!?…";

    /// <summary>The lines of a text, the last of which ends with an ellipsis where the rest has no room.</summary>
    /// <param name="text">The text.</param>
    /// <param name="setting">Language and fonts.</param>
    /// <param name="isBold">True for the bold weight.</param>
    /// <param name="width">The widest line, in font sizes, above 0.</param>
    /// <param name="most">The most lines, at least 1.</param>
    public static ImmutableArray<string> Wrap(
        string text, TextSetting setting, bool isBold, double width, int most = int.MaxValue)
    {
        bool isCut = text.Length > MostCharacters;
        List<string> lines = [""];
        foreach (string word in Start(text).Split(' ').SelectMany(Parts))
        {
            string longer = lines[^1] + word;
            if (Fits(longer.TrimEnd()))
                lines[^1] = longer;
            else if (Fits(word.TrimEnd()))
                lines.Add(word);
            else
                AddCut(word);
        }

        lines = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (lines.Count <= most && !isCut)
            return [.. lines.DefaultIfEmpty("")];
        most = Math.Min(most, lines.Count);
        return [.. lines.Take(most - 1), Shortened(lines[most - 1])];

        bool Fits(string line) => setting.Width(line, isBold, size: 1) <= width;

        void AddCut(string word)
        {
            foreach (Rune rune in word.EnumerateRunes())
            {
                if (lines[^1].Length == 0 || Fits(lines[^1] + rune))
                    lines[^1] += rune;
                else
                    lines.Add(rune.ToString());
            }
        }

        string Shortened(string line)
        {
            while (line.Length > 0 && !Fits(line + Ellipsis))
                line = line[..^(char.IsLowSurrogate(line[^1]) && line.Length > 1 ? 2 : 1)].TrimEnd();
            return line + Ellipsis;
        }
    }

    // No half of a letter of two characters is left.
    private static string Start(string text) => text.Length <= MostCharacters ? text
        : text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];

    /// <summary>The same in as many lines, of about one length: the last is no single word.</summary>
    public static ImmutableArray<string> Balanced(
        string text, TextSetting setting, bool isBold, double width, int most = int.MaxValue)
    {
        ImmutableArray<string> lines = Wrap(text, setting, isBold, width, most);
        if (lines.Length == 1 || IsShortened(text, lines))
            return lines;
        for (double share = 0.55; share < 1; share += 0.05)
        {
            ImmutableArray<string> narrower = Wrap(text, setting, isBold, share * width);
            if (narrower.Length == lines.Length)
                return narrower;
        }

        return lines;
    }

    /// <summary>True where lines end with an ellipsis that their text does not have.</summary>
    public static bool IsShortened(string text, ImmutableArray<string> lines) =>
        lines[^1].EndsWith('…') && !text.EndsWith('…');

    /// <summary>
    /// The words of a text, each with the space after it: between two of them a line may end. A Chinese text has
    /// words up to a mark of punctuation.
    /// </summary>
    public static IEnumerable<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts);

    private static IEnumerable<string> Parts(string word)
    {
        int start = 0;
        for (int i = 1; i < word.Length; i++)
        {
            bool isBreak = IsWide(word[i - 1]) && IsWide(word[i]) && !Opening.Contains(word[i - 1])
                && !Closing.Contains(word[i]) && (Opening.Contains(word[i]) || Closing.Contains(word[i - 1]));
            if (!isBreak)
                continue;
            yield return word[start..i];
            start = i;
        }

        yield return word[start..] + " ";
    }

    // Chinese characters and their punctuation.
    private static bool IsWide(char character) => character >= '\u2E80' || character is '“' or '”' or '…';
}
