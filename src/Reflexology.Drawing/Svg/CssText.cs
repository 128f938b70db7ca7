using System.Text;

namespace Reflexology.Drawing;

/// <summary>Finds the parts of a text of CSS: comments, strings, brackets.</summary>
internal static class CssText
{
    /// <summary>The text with spaces in place of comments, so that offsets stay.</summary>
    public static string WithoutComments(string css)
    {
        if (!css.Contains("/*", StringComparison.Ordinal))
            return css;
        var text = new StringBuilder(css);
        for (int i = 0; i < css.Length; i++)
        {
            if (css[i] is '"' or '\'')
            {
                i = StringEnd(css, i) - 1;
            }
            else if (css[i] == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                int end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                end = end < 0 ? css.Length : end + 2;
                for (; i < end; i++)
                    text[i] = ' ';
                i--;
            }
        }

        return $"{text}";
    }

    /// <summary>The parts between separators that are not in brackets or strings, each with its offset.</summary>
    public static IEnumerable<(string Text, int Offset)> Split(string text, char separator)
    {
        for (int at = 0; at <= text.Length;)
        {
            int end = EndOf(text, at, $"{separator}");
            yield return (text[at..end], at);
            at = end + 1;
        }
    }

    /// <summary>
    /// The place of the first of some characters outside of brackets and strings; the end of the text where there is
    /// none.
    /// </summary>
    public static int EndOf(string text, int at, string stops)
    {
        int depth = 0;
        for (; at < text.Length; at++)
        {
            char letter = text[at];
            if (depth == 0 && stops.Contains(letter))
                return at;
            if (letter is '"' or '\'')
                at = StringEnd(text, at) - 1;
            else if (letter == '\\')
                at++;
            else if (letter is '(' or '[' or '{')
                depth++;
            else if (letter is ')' or ']' or '}' && depth > 0)
                depth--;
        }

        return text.Length;
    }

    // A string that is not closed ends with its line.
    private static int StringEnd(string text, int at)
    {
        char quote = text[at];
        for (at++; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == quote)
                return at + 1;
            if (text[at] == '\\')
                at++;
        }

        return Math.Min(at, text.Length);
    }
}
