namespace Reflexology;

/// <summary>
/// The comparison of typed words with a name, both folded. <c>search-index.js</c> of the exported page follows the same
/// rule, and a test compares the answers of both.
/// </summary>
internal static class NameMatch
{
    /// <summary>
    /// The quality of a match, misspelt names left out; null where the words do not match.
    /// </summary>
    public static MatchQuality? Quality(string name, string words)
    {
        if (name == words)
            return MatchQuality.Exact;
        if (name.StartsWith(words, StringComparison.Ordinal))
            return MatchQuality.Prefix;
        if (name.Contains(' ' + words, StringComparison.Ordinal))
            return MatchQuality.WordPrefix;
        return name.Contains(words, StringComparison.Ordinal) ? MatchQuality.Inside : null;
    }

    /// <summary>
    /// True if a word of the name, or as many words in a row as were typed, is the typed words misspelt.
    /// </summary>
    public static bool HasSimilarWord(string name, string words)
    {
        string[] parts = name.Split(' ');
        int count = words.AsSpan().Count(' ') + 1;
        for (int first = 0; first + count <= parts.Length; first++)
        {
            if (IsSimilar(string.Join(' ', parts, first, count), words))
                return true;
        }

        return false;
    }

    /// <summary>True if the words are the whole name misspelt.</summary>
    public static bool IsSimilar(string name, string words)
    {
        int allowed = Math.Max(name.Length, words.Length) / 4;
        return Math.Abs(name.Length - words.Length) <= allowed
            && NameSuggestion.Errors(name, words, allowed) <= allowed;
    }
}
