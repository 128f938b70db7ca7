using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The search of an atlas by typed words; <see cref="BodyAtlas.Search"/> states its rule.</summary>
/// <remarks><c>search-index.js</c> of the exported page does the same, and a test compares the answers.</remarks>
/// <param name="names">The names of areas, and the words for complaints.</param>
/// <param name="pain">The words that make a complaint of a place.</param>
/// <param name="fill">The words between names.</param>
/// <param name="zone">The words beside the number of a zone.</param>
internal sealed class AreaSearch(
    ImmutableArray<AreaName> names, DroppedWords pain, DroppedWords fill, DroppedWords zone)
{
    // Fewer letters begin too many words of other languages, and are like too many of one.
    private const int FewestLetters = 4;

    // From here on a letter is a word, or most of one.
    private const char FirstIdeograph = '\u2e80';

    /// <summary>The names that folded words match, best first, or complaints.</summary>
    public SearchAnswer Find(string words, string? language)
    {
        // "Zone 22" is a zone, and no bone.
        if (zone.NumberIn(words) is not null)
            return SearchAnswer.None;
        SearchAnswer answer = Matches(words, language, MatchQuality.Inside);
        if (answer.IsFound)
            return answer;
        string[] rest = pain.Without(words);
        if (!rest.SequenceEqual(DroppedWords.Split(words)) && Named(rest, language) is { IsFound: true } place)
            return place.AsComplaint();
        answer = Matches(words, language, MatchQuality.Similar);
        if (!answer.IsFound)
            answer = Each(fill.Without(words), language);
        return answer.IsFound ? answer : Matches(words, language, MatchQuality.SimilarWord);
    }

    // One name, or several.
    private SearchAnswer Named(string[] words, string? language)
    {
        SearchAnswer answer = Whole(string.Join(' ', words), language);
        string[] rest = fill.Without(string.Join(' ', words));
        if (!answer.IsFound)
            answer = Whole(string.Join(' ', rest), language);
        return answer.IsFound ? answer : Each(rest, language);
    }

    // The best of each word, then the others.
    private SearchAnswer Each(string[] words, string? language) =>
        SearchAnswer.Join(words.Select(word => Whole(word, language)));

    private SearchAnswer Whole(string words, string? language)
    {
        SearchAnswer exact = Matches(words, language, MatchQuality.Exact);
        return exact.IsFound ? exact : Matches(words, language, MatchQuality.Similar);
    }

    // Similar names, whole or by a word, are compared only where those are asked for.
    private SearchAnswer Matches(string words, string? language, MatchQuality worst)
    {
        if (words.Length == 0)
            return SearchAnswer.None;
        var found = from name in names
                    let quality = worst switch
                    {
                        MatchQuality.Similar => NameMatch.IsSimilar(name.Folded, words) ? worst : null,
                        MatchQuality.SimilarWord => NameMatch.HasSimilarWord(name.Folded, words) ? worst : null,
                        _ => NameMatch.Quality(name.Folded, words),
                    }
                    where quality <= worst && Counts(name, words, language, quality.Value)
                    orderby quality, !name.IsOf(language), name.Rank(language), name.Folded.Length
                    select (Name: name, Quality: quality.Value);
        ImmutableArray<(AreaName Name, MatchQuality Quality)> all = [.. found];
        if (IsShort(words) && all.Any(hit => hit.Name.IsOf(language)))
            all = [.. all.Where(hit => hit.Name.IsOf(language))];
        return SearchAnswer.Of(all, hasWholeWords: !HasIdeographs(words));
    }

    private static bool Counts(AreaName name, string words, string? language, MatchQuality quality)
    {
        bool isOwn = name.IsOf(language), isComplaint = name.Kind == AreaNameKind.Complaint, isLong = !IsShort(words);
        return quality switch
        {
            MatchQuality.Exact => true,
            MatchQuality.Prefix => isComplaint ? isOwn && isLong : isOwn || isLong,
            MatchQuality.WordPrefix => isOwn && !isComplaint,
            MatchQuality.Inside => isOwn && !isComplaint && isLong,
            MatchQuality.Similar => isOwn && words.Length >= FewestLetters,
            _ => isOwn && words.Length >= FewestLetters && !isComplaint,
        };
    }

    private static bool IsShort(string words) => words.Length < FewestLetters && !HasIdeographs(words);

    private static bool HasIdeographs(string words) => words.AsSpan().ContainsAnyInRange(FirstIdeograph, '\ud7ff');
}
