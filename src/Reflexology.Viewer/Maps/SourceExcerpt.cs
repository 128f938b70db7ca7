using System.Text;

namespace Reflexology.Viewer;

/// <summary>
/// A line of a file, cut to the neighbourhood of one of its characters. Safe to show: without control characters.
/// </summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Before">The text before the character.</param>
/// <param name="Marked">The character; empty at the end of the line.</param>
/// <param name="After">The text after it.</param>
public sealed record SourceExcerpt(int Line, string Before, string Marked, string After)
{
    // The lines of shapes have thousands of characters; so many fit a column of the page.
    private const int MostBefore = 32;
    private const int MostAfter = 56;

    /// <summary>The lines of a file that may be no text at all; bytes that are not UTF-8 become '�'.</summary>
    internal static string[] Lines(byte[] bytes) =>
        [.. Encoding.UTF8.GetString(new JsonText(bytes).Bytes).Split('\n').Select(line => line.TrimEnd('\r'))];

    /// <summary>The excerpt of a line around a character; a place beyond the text is brought to its end.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <param name="column">The character in it, from 1.</param>
    internal static SourceExcerpt Create(string[] lines, int line, int column) =>
        Create(lines[Math.Clamp(line, 1, lines.Length) - 1], line, column);

    /// <summary>The excerpt of a line around a character.</summary>
    /// <param name="text">The line.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="column">The character, from 1; beyond the line, its end is meant.</param>
    internal static SourceExcerpt Create(string text, int line, int column)
    {
        int at = Whole(text, Math.Clamp(column - 1, 0, text.Length));
        int length = at == text.Length ? 0 : (char.IsSurrogatePair(text, at) ? 2 : 1);
        int start = Whole(text, Math.Max(0, at - MostBefore));
        int end = Whole(text, Math.Min(text.Length, at + length + MostAfter));
        string before = Plain(text[start..at]);
        string after = Plain(text[(at + length)..end]);
        return new SourceExcerpt(
            line,
            start == 0 ? before.TrimStart() : $"…{before}",
            Plain(text[at..(at + length)]),
            end == text.Length ? after : $"{after}…");
    }

    /// <summary>
    /// A text with its control characters and overrides of direction, which a page would not show, as '�'; tabs become
    /// spaces.
    /// </summary>
    internal static string Plain(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int i = 0; i < text.Length; i++)
            shown[i] = text[i] == '\t' ? ' ' : (char.IsControl(text[i]) || IsOverride(text[i]) ? '\uFFFD' : text[i]);
    });

    // Turns the direction of what follows, as a name that pretends to have another ending does.
    private static bool IsOverride(char letter) => letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
