namespace Reflexology;

/// <summary>
/// Numbers in SVG path data (SVG 2, chapter 9.3.9), which need no separator, as in <c>1-2</c> and <c>0.5.5</c>.
/// </summary>
internal static class PathDataNumber
{
    /// <summary>The end of the number that begins at an offset; the offset itself where none begins there.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        if (i < text.Length && text[i] is '+' or '-')
            i++;
        int digits = i;
        i = DigitsEnd(text, i);
        int count = i - digits;
        if (i < text.Length && text[i] == '.')
        {
            int fraction = i + 1;
            i = DigitsEnd(text, fraction);
            count += i - fraction;
        }

        if (count == 0)
            return at;
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            int exponent = i + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-')
                exponent++;
            int end = DigitsEnd(text, exponent);
            if (end > exponent)
                i = end;
        }

        return i;
    }

    /// <summary>True for a character that may separate numbers.</summary>
    public static bool IsSeparator(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f' or ',';

    private static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}
