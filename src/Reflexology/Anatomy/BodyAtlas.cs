using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// The body areas that maps point at, with their names in five languages. Immutable and safe to share between threads.
/// </summary>
public sealed class BodyAtlas
{
    private static readonly Lazy<BodyAtlas> LazyBuiltIn =
        new(() => BodyAtlasReader.ReadTrusted(BuiltInFile.Bytes("anatomy.json")));

    private readonly Dictionary<string, BodyArea> _byId = new(StringComparer.Ordinal);

    // Folding all names costs more than reading them, and lookup of a point needs none.
    private readonly Lazy<ImmutableArray<AreaName>> _names;

    // The names in the order in which they are suggested.
    private readonly Lazy<ImmutableArray<(string Text, string Folded)>> _suggested;

    internal BodyAtlas(ImmutableArray<BodyArea> areas)
    {
        Areas = areas;
        foreach (BodyArea area in areas)
            _byId.Add(area.Id, area);
        _names = new(() => [.. Areas.SelectMany(AreaName.AllOf)]);
        _suggested = new(() =>
            [.. _names.Value.OrderBy(known => known.Rank(null)).Select(known => (known.Text, known.Folded))]);
    }

    /// <summary>The atlas of the built-in maps; read once.</summary>
    public static BodyAtlas BuiltIn => LazyBuiltIn.Value;

    /// <summary>All areas: regions, then systems, then parts from head to foot.</summary>
    public ImmutableArray<BodyArea> Areas { get; }

    /// <summary>The area with an id.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public BodyArea this[string id] => _byId.GetValueOrDefault(id)
        ?? throw new UnknownNameException("body area", id, NameSuggestion.Nearest(id, _byId.Keys));

    /// <summary>The area with an id, or null.</summary>
    internal BodyArea? WithIdOrNull(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The id that was meant by a wrong one, also where a name in some language was given or meant; or null.
    /// </summary>
    internal string? SuggestId(string id) => Suggest(id) is { } name ? Find(name)?.Id : null;

    /// <summary>True if there is an area with this id.</summary>
    public bool Contains(string id) => _byId.ContainsKey(id);

    /// <summary>
    /// The area that a person means by an id, a name or a synonym in any language, case and accents ignored; null when
    /// the words name none. A name wins over a synonym, then the language order of <see cref="Languages.All"/> decides.
    /// </summary>
    public BodyArea? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = NameFolding.Fold(name);
        return _names.Value.Where(known => known.Folded == folded).MinBy(known => known.Rank(null))?.Area;
    }

    /// <summary>As <see cref="Find"/>, for words that must name an area.</summary>
    /// <exception cref="UnknownNameException">
    /// They name none; the exception suggests the nearest known name.
    /// </exception>
    public BodyArea Get(string name) => Find(name)
        ?? throw new UnknownNameException("body area", name, Suggest(name));

    /// <summary>
    /// The known name nearest to a mistyped one, else the one whose word is nearest to it; null when none is near.
    /// </summary>
    public string? Suggest(string name)
    {
        if (NameSuggestion.NearestFolded(name, _suggested.Value) is { } nearest)
            return nearest;
        return Search(name) is [{ Quality: MatchQuality.SimilarWord } first, ..] ? first.Name : null;
    }

    /// <summary>
    /// All areas whose id, names, synonyms or Latin term match typed words, best first, each area once with the name
    /// that matched best; all areas for an empty text.
    /// </summary>
    /// <remarks>
    /// <para>Names and words are compared without case and accents; full-width letters count as narrow ones, ß as ss,
    /// and each run of spaces, hyphens and underscores as one space.</para>
    /// <para><b>Order.</b> By <see cref="MatchQuality"/>; then an id before a name, a synonym and a Latin term; then by
    /// language, the preferred one first and the others in the order of <see cref="Languages.All"/>; then the shorter
    /// name first.</para>
    /// <para><b>Typing errors</b> are letters added, left out, replaced or swapped with their neighbour, at most one
    /// per four letters of the longer text. They count only where nothing else matches: first in the whole name, and
    /// where that finds nothing in a word of it, so that "urinray" finds the urinary system.</para>
    /// <para>The search of the exported page follows the same rule, with the names of the map's zones after those of
    /// body areas. Cost: one pass over all names, well under a millisecond for the built-in atlas; the first search
    /// folds all names.</para>
    /// </remarks>
    /// <param name="text">The words, in any language.</param>
    /// <param name="language">The language whose names come first among equally good ones of a kind, or null.</param>
    public ImmutableArray<BodyAreaHit> Search(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = NameFolding.Fold(text);
        ImmutableArray<BodyAreaHit> hits = Hits(name => NameMatch.Quality(name, folded), language);
        if (hits.IsEmpty)
            return Hits(name => NameMatch.HasSimilarWord(name, folded) ? MatchQuality.SimilarWord : null, language);
        return hits[0].Quality == MatchQuality.Similar
            ? hits
            : [.. hits.Where(hit => hit.Quality != MatchQuality.Similar)];
    }

    private ImmutableArray<BodyAreaHit> Hits(Func<string, MatchQuality?> match, string? language)
    {
        var found = from name in _names.Value
                    let quality = match(name.Folded)
                    where quality is not null
                    orderby quality, name.Rank(language), name.Folded.Length
                    select new BodyAreaHit(name.Area, name.Text, name.Language, quality.Value);
        return [.. found.DistinctBy(hit => hit.Area)];
    }

    /// <summary>Reads an anatomy file.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BodyAtlas Read(string path) => BodyAtlasReader.Read(FileBytes.Read(path), path);
}
