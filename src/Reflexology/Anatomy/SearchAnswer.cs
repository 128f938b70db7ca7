using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The answer of an <see cref="AreaSearch"/>.</summary>
/// <param name="Hits">The areas, best first, each once.</param>
/// <param name="IsPlaceless">True where the words are a complaint that names no place; then there is no hit.</param>
internal readonly record struct SearchAnswer(ImmutableArray<BodyAreaHit> Hits, bool IsPlaceless)
{
    /// <summary>The answer of a search that finds nothing.</summary>
    public static SearchAnswer None { get; } = new([], IsPlaceless: false);

    /// <summary>True if there is an area, or the knowledge that there is none.</summary>
    public bool IsFound => IsPlaceless || !Hits.IsEmpty;

    /// <summary>
    /// The answer of sorted names. A complaint that matches best answers alone: its name says where, and others would
    /// only resemble it. Complaints that begin with the whole name of an area are left out.
    /// </summary>
    /// <param name="found">The names.</param>
    /// <param name="hasWholeWords">True to leave out what is inside a word where something better is found.</param>
    public static SearchAnswer Of(ImmutableArray<(AreaName Name, MatchQuality Quality)> found, bool hasWholeWords)
    {
        if (found.IsEmpty)
            return None;
        if (found[0].Name.Kind == AreaNameKind.Complaint)
            return new([.. HitsOf(found[0])], found[0].Name.Areas.IsEmpty);
        MatchQuality best = found[0].Quality;
        MatchQuality worst = hasWholeWords && best < MatchQuality.Inside ? MatchQuality.WordPrefix : found[^1].Quality;
        var hits = from hit in found
                   where hit.Quality <= worst
                       && (best > MatchQuality.Exact || hit.Name.Kind != AreaNameKind.Complaint)
                   from area in HitsOf(hit)
                   select area;
        return new([.. hits.DistinctBy(hit => hit.Area)], IsPlaceless: false);
    }

    /// <summary>The first hits of several answers, then their others.</summary>
    public static SearchAnswer Join(IEnumerable<SearchAnswer> answers)
    {
        ImmutableArray<SearchAnswer> found = [.. answers.Where(answer => answer.IsFound)];
        ImmutableArray<BodyAreaHit> hits =
        [
            .. found.SelectMany(answer => answer.Hits.Take(1)).Concat(found.SelectMany(answer => answer.Hits.Skip(1)))
                .DistinctBy(hit => hit.Area),
        ];
        return new(hits, hits.IsEmpty && !found.IsEmpty);
    }

    /// <summary>The same areas as places of a complaint.</summary>
    public SearchAnswer AsComplaint() => this with { Hits = [.. Hits.Select(hit => hit with { IsComplaint = true })] };

    private static IEnumerable<BodyAreaHit> HitsOf((AreaName Name, MatchQuality Quality) found) =>
        found.Name.Areas.Select(area => new BodyAreaHit(area, found.Name.Text, found.Name.Language, found.Quality)
        {
            IsComplaint = found.Name.Kind == AreaNameKind.Complaint,
        });
}
