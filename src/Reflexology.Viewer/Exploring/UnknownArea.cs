namespace Reflexology.Viewer;

/// <summary>Words that name no body area.</summary>
/// <param name="Words">The words as given.</param>
/// <param name="Suggestion">The area they probably mean, or null.</param>
/// <param name="IsPlaceless">True if they are a complaint that names no place.</param>
public sealed record UnknownArea(string Words, BodyArea? Suggestion, bool IsPlaceless = false)
{
    /// <summary>The longest words that are looked up and repeated.</summary>
    public const int MostLetters = 60;

    /// <summary>
    /// The area that a person means by words typed in full: the one so named, else the best hit of the search; null
    /// when only a typing error away from one, or from none.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="language">The visitor's language.</param>
    public static BodyArea? Resolve(string words, string language)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(words) || words.Length > MostLetters)
            return null;
        return BodyAtlas.BuiltIn.Find(words)
            ?? (BodyAtlas.BuiltIn.Search(words, language) is [{ Quality: <= MatchQuality.Inside } best, ..]
                ? best.Area
                : null);
    }

    /// <summary>Unknown words, with the area they probably mean.</summary>
    /// <param name="words">The words.</param>
    /// <param name="language">The visitor's language.</param>
    public static UnknownArea Create(string words, string language)
    {
        ArgumentNullException.ThrowIfNull(words);
        string shown = words.Trim();
        BodyAtlas atlas = BodyAtlas.BuiltIn;
        if (shown.Length > MostLetters)
            return new UnknownArea($"{shown[..MostLetters]}…", null);
        if (atlas.IsPlaceless(shown, language))
            return new UnknownArea(shown, null, IsPlaceless: true);
        if (atlas.Search(shown, language) is [var near, ..])
            return new UnknownArea(shown, near.Area);
        return new UnknownArea(shown, atlas.Suggest(shown, language) is { } name ? atlas.Find(name) : null);
    }
}
