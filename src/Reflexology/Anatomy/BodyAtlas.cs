using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// The body areas that maps point at, with their names in five languages. Immutable and safe to share between threads.
/// </summary>
public sealed class BodyAtlas
{
    private static readonly Lazy<BodyAtlas> LazyBuiltIn =
        new(() => BodyAtlasReader.Read(BuiltInFile.Bytes("anatomy.json"), "anatomy.json"));

    private readonly ImmutableDictionary<string, BodyArea> _byId;
    private readonly ImmutableArray<AreaName> _names;

    internal BodyAtlas(ImmutableArray<BodyArea> areas)
    {
        Areas = areas;
        _byId = areas.ToImmutableDictionary(area => area.Id, StringComparer.Ordinal);
        _names = [.. areas.SelectMany(AreaName.Of)];
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

    /// <summary>The id that was meant by a wrong one, also where a name in some language was given or meant; or null.</summary>
    internal string? SuggestId(string id) => Suggest(id) is { } name ? Find(name)?.Id : null;

    /// <summary>Whether there is an area with this id.</summary>
    public bool Contains(string id) => _byId.ContainsKey(id);

    /// <summary>
    /// The area that a person means by an id, a name or a synonym in any language, case and accents ignored; null when
    /// the words name none. A name wins over a synonym, then the language order of <see cref="Languages.All"/> decides.
    /// </summary>
    public BodyArea? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = NameFolding.Fold(name);
        return _names.Where(known => known.Folded == folded).OrderBy(known => known.Rank).FirstOrDefault()?.Area;
    }

    /// <summary>As <see cref="Find"/>, for words that must name an area.</summary>
    /// <exception cref="UnknownNameException">They name none; the exception suggests the nearest known name.</exception>
    public BodyArea Get(string name) => Find(name)
        ?? throw new UnknownNameException("body area", name, Suggest(name));

    /// <summary>The known name nearest to a mistyped one, or null when none is near.</summary>
    public string? Suggest(string name) => NameSuggestion.Nearest(name, _names.OrderBy(known => known.Rank).Select(known => known.Text));

    /// <summary>
    /// All areas whose id, names, synonyms or Latin term match the text, best first, each area once with the name that
    /// matched best; all areas for an empty text. Typing errors count only where nothing else matches.
    /// </summary>
    /// <remarks>Cost: one pass over all names, well under a millisecond for the built-in atlas.</remarks>
    public ImmutableArray<BodyAreaHit> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = NameFolding.Fold(text);
        var hits = _names
            .Select(name => (Name: name, Quality: name.Match(folded)))
            .Where(hit => hit.Quality is not null)
            .OrderBy(hit => hit.Quality).ThenBy(hit => hit.Name.Rank).ThenBy(hit => hit.Name.Folded.Length)
            .DistinctBy(hit => hit.Name.Area)
            .Select(hit => new BodyAreaHit(hit.Name.Area, hit.Name.Text, hit.Name.Language, hit.Quality!.Value))
            .ToImmutableArray();
        bool direct = hits.Any(hit => hit.Quality != MatchQuality.Similar);
        return direct ? [.. hits.Where(hit => hit.Quality != MatchQuality.Similar)] : hits;
    }

    /// <summary>Reads an anatomy file.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BodyAtlas Read(string path) => BodyAtlasReader.Read(File.ReadAllBytes(path), path);
}
