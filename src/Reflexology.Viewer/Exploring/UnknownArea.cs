namespace Reflexology.Viewer;

/// <summary>Words that name no body area.</summary>
/// <param name="Words">The words as given.</param>
/// <param name="Suggestion">The area they probably mean, or null.</param>
/// <param name="IsPlaceless">True if they are a complaint that names no place.</param>
public sealed record UnknownArea(string Words, BodyArea? Suggestion, bool IsPlaceless = false)
{
    /// <summary>The longest words that are looked up and repeated.</summary>
    public const int MostLetters = 60;

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

        // In addresses areas have their ids, which are English.
        foreach (string spoken in new[] { language, Languages.Default }.Distinct())
        {
            if (atlas.Search(shown, spoken) is [var near, ..])
                return new UnknownArea(shown, near.Area);
            if (atlas.Suggest(shown, spoken) is { } name)
                return new UnknownArea(shown, atlas.Find(name));
        }

        return new UnknownArea(shown, null);
    }
}
