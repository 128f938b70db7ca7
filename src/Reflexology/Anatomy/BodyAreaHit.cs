namespace Reflexology;

/// <summary>A body area found by <see cref="BodyAtlas.Search"/>.</summary>
/// <param name="Area">The area.</param>
/// <param name="Name">The name, synonym, Latin term, id or word for a complaint that matched.</param>
/// <param name="Language">The language of that name; <c>la</c> for Latin, empty for the id.</param>
/// <param name="Quality">The quality of the match.</param>
public readonly record struct BodyAreaHit(BodyArea Area, string Name, string Language, MatchQuality Quality)
{
    /// <summary>
    /// True where the words were a complaint, such as "headache", and the area is the place they speak of. Say so
    /// beside the area: a map shows places, no remedies.
    /// </summary>
    public bool IsComplaint { get; init; }
}

/// <summary>The quality of a match of a name with typed words, best first; case and accents never count.</summary>
public enum MatchQuality
{
    /// <summary>The whole name.</summary>
    Exact,

    /// <summary>The beginning of the name.</summary>
    Prefix,

    /// <summary>The beginning of a later word of the name.</summary>
    WordPrefix,

    /// <summary>Any other part of the name.</summary>
    Inside,

    /// <summary>The whole name, misspelt: at most one typing error per four letters.</summary>
    Similar,

    /// <summary>A word of the name, misspelt, or as many words in a row as were typed.</summary>
    SimilarWord,
}
