namespace Reflexology.Viewer;

/// <summary>Words that name no body area.</summary>
/// <param name="Words">The words as given.</param>
/// <param name="Suggestion">The area they probably mean, or null.</param>
public sealed record UnknownArea(string Words, BodyArea? Suggestion)
{
    /// <summary>The longest words that are looked up and repeated.</summary>
    public const int MostLetters = 60;

    /// <summary>
    /// The area that a person means by words typed in full: the one so named, else the best hit of the search; null
    /// when only a typing error away from one, or from none.
    /// </summary>
    public static BodyArea? Resolve(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(words) || words.Length > MostLetters)
            return null;
        return BodyAtlas.BuiltIn.Find(words)
            ?? (BodyAtlas.BuiltIn.Search(words) is [{ Quality: <= MatchQuality.Inside } best, ..] ? best.Area : null);
    }

    /// <summary>Unknown words, with the area they probably mean.</summary>
    public static UnknownArea Create(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string shown = words.Trim();
        if (shown.Length > MostLetters)
            return new UnknownArea($"{shown[..MostLetters]}…", null);
        if (BodyAtlas.BuiltIn.Search(shown) is [var near, ..])
            return new UnknownArea(shown, near.Area);
        return new UnknownArea(
            shown, BodyAtlas.BuiltIn.Suggest(shown) is { } name ? BodyAtlas.BuiltIn.Find(name) : null);
    }
}
