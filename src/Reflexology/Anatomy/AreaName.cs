namespace Reflexology;

/// <summary>One way to name a body area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Language">Its language; <c>la</c> for Latin, empty for the id.</param>
/// <param name="Folded">The name without case and accents.</param>
/// <param name="Rank">Lower wins where the same words name two areas.</param>
internal sealed record AreaName(BodyArea Area, string Text, string Language, string Folded, int Rank)
{
    /// <summary>All ways to name an area.</summary>
    public static IEnumerable<AreaName> Of(BodyArea area)
    {
        yield return new AreaName(area, area.Id, "", NameFolding.Fold(area.Id), 0);
        foreach ((string language, string name) in area.Names.All)
            yield return new AreaName(area, name, language, NameFolding.Fold(name), 1 + Order(language));
        foreach ((string language, var synonyms) in area.Synonyms)
        {
            foreach (string synonym in synonyms)
                yield return new AreaName(area, synonym, language, NameFolding.Fold(synonym), 101 + Order(language));
        }

        if (area.Latin is not null)
            yield return new AreaName(area, area.Latin, "la", NameFolding.Fold(area.Latin), 201);
    }

    /// <summary>How well folded words match this name; null when they do not.</summary>
    public MatchQuality? Match(string words)
    {
        if (Folded == words)
            return MatchQuality.Exact;
        if (Folded.StartsWith(words, StringComparison.Ordinal))
            return MatchQuality.Prefix;
        int at = Folded.IndexOf(words, StringComparison.Ordinal);
        if (at > 0)
            return Folded.Contains(' ' + words, StringComparison.Ordinal) ? MatchQuality.WordPrefix : MatchQuality.Inside;
        int allowed = Math.Max(Folded.Length, words.Length) / 4;
        bool similar = Math.Abs(Folded.Length - words.Length) <= allowed && NameSuggestion.Errors(Folded, words) <= allowed;
        return similar ? MatchQuality.Similar : null;
    }

    private static int Order(string language) => Languages.All.Contains(language) ? Languages.All.IndexOf(language) : 99;
}
