using System.Globalization;
using System.Text;

namespace Reflexology;

/// <summary>Texts of users as messages quote them: one line of bounded length.</summary>
internal static class QuotedText
{
    /// <summary>The letters of a name, or another text of a file, that a message repeats.</summary>
    public const int MostLetters = 80;

    /// <summary>
    /// The text in single quotes; the rest of one of more than 80 letters is an ellipsis, and control characters are
    /// written as their number: <c>U+0007</c>.
    /// </summary>
    public static string Quoted(this string text) => $"'{Visible(text.Shortened(MostLetters))}'";

    /// <summary>The text, or its beginning and an ellipsis where it is longer than so many letters.</summary>
    public static string Shortened(this string text, int most)
    {
        if (text.Length <= most)
            return text;
        int end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return $"{text.AsSpan(0, end)}…";
    }

    /// <summary>The number of a character as Unicode writes it: <c>U+0007</c>.</summary>
    public static string Number(char letter) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");

    private static string Visible(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var visible = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (char.IsControl(letter))
                visible.Append(Number(letter));
            else
                visible.Append(letter);
        }

        return visible.ToString();
    }
}
