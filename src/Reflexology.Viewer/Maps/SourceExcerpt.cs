namespace Reflexology.Viewer;

/// <summary>A line of a file, cut to what is near one of its characters. Safe to show: without control characters.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Before">What stands before the character.</param>
/// <param name="Marked">The character; empty at the end of the line.</param>
/// <param name="After">What follows it.</param>
public sealed record SourceExcerpt(int Line, string Before, string Marked, string After)
{
    // The lines of shapes have thousands of characters; of these, what fits a column of the page.
    private const int MostBefore = 32;
    private const int MostAfter = 56;

    /// <summary>The excerpt of a line around a character.</summary>
    /// <param name="text">The line.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="column">The character, from 1; beyond the line, its end is meant.</param>
    public static SourceExcerpt Of(string text, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = Whole(text, Math.Clamp(column - 1, 0, text.Length));
        int length = at == text.Length ? 0 : char.IsSurrogatePair(text, at) ? 2 : 1;
        int start = Whole(text, Math.Max(0, at - MostBefore)), end = Whole(text, Math.Min(text.Length, at + length + MostAfter));
        string before = Plain(text[start..at]), after = Plain(text[(at + length)..end]);
        return new SourceExcerpt(
            line, start == 0 ? before.TrimStart() : $"…{before}", Plain(text[at..(at + length)]), end == text.Length ? after : $"{after}…");
    }

    /// <summary>A text with its control characters, which a page would not show, as '�'; tabs become spaces.</summary>
    internal static string Plain(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int i = 0; i < text.Length; i++)
            shown[i] = text[i] == '\t' ? ' ' : char.IsControl(text[i]) ? '\uFFFD' : text[i];
    });

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
