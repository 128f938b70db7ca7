using System.Collections.Immutable;

namespace Reflexology.Cli;

/// <summary>The body areas that words on the command line name.</summary>
internal static class AreaWords
{
    /// <summary>
    /// One area a word; or, where one of the words names none, the area that all of them together name
    /// (<c>head and neck</c>). An area that is named twice is given once.
    /// </summary>
    /// <exception cref="UnknownNameException">A word names no area; the exception suggests the nearest
    /// name.</exception>
    public static ImmutableArray<BodyArea> Each(BodyAtlas atlas, string[] words)
    {
        if (words.All(word => atlas.Find(word) is not null))
            return [.. words.Select(atlas.Get).Distinct()];
        if (atlas.Find(Joined(words)) is { } together)
            return [together];
        string unknown = words.First(word => atlas.Find(word) is null);
        if (words.Length == 1)
            return [atlas.Get(unknown)];
        throw new UnknownNameException(
            "body area", unknown, atlas.Suggest(unknown), "Put a name of several words in quotes.");
    }

    /// <summary>A warning for each word that names an area that a word before it names.</summary>
    public static IEnumerable<string> Doubled(BodyAtlas atlas, string[] words)
    {
        Dictionary<BodyArea, string> first = [];
        foreach (string word in words)
        {
            if (atlas.Find(word) is { } area && !first.TryAdd(area, word))
                yield return $"'{first[area]}' and '{word}' name the same area, which counts once.";
        }
    }

    /// <summary>The words as one name; null where there is none.</summary>
    public static string? OneName(string[]? words) => Joined(words ?? []) is { Length: > 0 } name ? name : null;

    private static string Joined(string[] words) => string.Join(' ', words).Trim();
}
