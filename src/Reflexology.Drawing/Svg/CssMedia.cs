namespace Reflexology.Drawing;

/// <summary>Decides whether a list of media is meant for a drawing on a screen (Media Queries 4).</summary>
internal static class CssMedia
{
    /// <summary>True for none, <c>all</c> and <c>screen</c>; null where it depends on what is not known.</summary>
    public static bool? Applies(string media)
    {
        bool?[] each = [.. media.Split(',').Select(One)];
        return each.Contains(true) ? true : each.Contains(null) ? null : false;
    }

    private static bool? One(string query)
    {
        string[] words = query.ToLowerInvariant().Split([' ', '\t', '\n', '\r', '\f'],
            StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] or ["all"] or ["screen"] or ["only", "all"] or ["only", "screen"] or ["not", "print"] => true,
            ["not", "all"] or ["not", "screen"] => false,
            [var word] when IsOtherMedium(word) => false,
            ["only", var word] when IsOtherMedium(word) => false,
            [var word, "and", ..] when IsOtherMedium(word) => false,
            _ => null,
        };
    }

    private static bool IsOtherMedium(string word) => word is "print" or "speech" or "aural" or "braille" or "embossed"
        or "handheld" or "projection" or "tty" or "tv";
}
