using System.Collections.Immutable;

namespace Reflexology;

/// <summary>A name of a body area, or a word for a complaint.</summary>
/// <param name="Areas">The area, or those that the complaint speaks of.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Language">The language of it; <c>la</c> for Latin, empty for the id.</param>
/// <param name="Kind">The kind of name it is.</param>
internal sealed record AreaName(
    ImmutableArray<BodyArea> Areas, string Text, string Language, AreaNameKind Kind)
{
    /// <summary>The language of Latin terms.</summary>
    public const string LatinLanguage = "la";

    // More than there are languages.
    private const int LastLanguage = 99;

    /// <summary>The name without case and accents.</summary>
    public string Folded { get; } = NameFolding.Fold(Text);

    /// <summary>The place of the language in <see cref="Languages.All"/>; 99 for any other.</summary>
    public int LanguageOrder => Languages.All.IndexOf(Language) is var order and >= 0 ? order : LastLanguage;

    /// <summary>True for a name in a language, in Latin, and in every language where it is null.</summary>
    public bool IsOf(string? language) =>
        language is null || Language == language || Kind == AreaNameKind.Latin
            || (Kind == AreaNameKind.Id && language == Languages.Default);

    /// <summary>Orders names that match equally well; the lowest wins.</summary>
    /// <param name="preferred">The language whose names come first among those of a kind, or null.</param>
    public int Rank(string? preferred) =>
        ((int)Kind * (LastLanguage + 2)) + (Language == preferred ? 0 : 1 + LanguageOrder);

    /// <summary>All names of an area.</summary>
    public static IEnumerable<AreaName> AllOf(BodyArea area)
    {
        yield return new AreaName([area], area.Id, "", AreaNameKind.Id);
        foreach ((string language, string name) in area.Names.All)
            yield return new AreaName([area], name, language, AreaNameKind.Name);
        foreach (string language in area.SynonymLanguages)
        {
            foreach (string synonym in area.SynonymsIn(language))
                yield return new AreaName([area], synonym, language, AreaNameKind.Synonym);
        }

        if (area.Latin is not null)
            yield return new AreaName([area], area.Latin, LatinLanguage, AreaNameKind.Latin);
    }

    /// <summary>All words for a complaint.</summary>
    public static IEnumerable<AreaName> AllOf(Complaint complaint) =>
        from words in complaint.Words
        from word in words.Value
        select new AreaName(complaint.Areas, word, words.Key, AreaNameKind.Complaint);
}

/// <summary>The kind of a name; a lower one wins where the same words name two areas.</summary>
internal enum AreaNameKind
{
    Id,
    Name,
    Synonym,
    Latin,
    Complaint,
}
