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
    private readonly Lazy<AreaSearch> _search;

    // The names in the order in which they are suggested.
    private readonly Lazy<ImmutableArray<AreaName>> _suggested;

    internal BodyAtlas(ImmutableArray<BodyArea> areas, ImmutableArray<Complaint> complaints)
    {
        Areas = areas;
        Complaints = complaints;
        foreach (BodyArea area in areas)
            _byId.Add(area.Id, area);
        _names = new(() => [.. Areas.SelectMany(AreaName.AllOf)]);
        _search = new(() => new AreaSearch(
            [.. _names.Value, .. Complaints.SelectMany(AreaName.AllOf)], PainWords, FillWords, ZoneWords));
        _suggested = new(() => [.. _names.Value.OrderBy(known => known.Rank(null))]);
    }

    /// <summary>The atlas of the built-in maps; read once.</summary>
    public static BodyAtlas BuiltIn => LazyBuiltIn.Value;

    /// <summary>All areas: regions, then systems, then parts from head to foot.</summary>
    public ImmutableArray<BodyArea> Areas { get; }

    /// <summary>Words for how people feel, and the areas that they speak of.</summary>
    public ImmutableArray<Complaint> Complaints { get; }

    /// <summary>Words and endings that make a complaint of a place, such as <c>-ache</c>.</summary>
    internal DroppedWords PainWords { get; init; } = DroppedWords.None;

    /// <summary>Words between names, such as <c>and</c>.</summary>
    internal DroppedWords FillWords { get; init; } = DroppedWords.None;

    /// <summary>Words before and after the number of a zone, such as <c>zone</c>.</summary>
    internal DroppedWords ZoneWords { get; init; } = DroppedWords.None;

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
        return _names.Value.Where(known => known.Folded == folded).MinBy(known => known.Rank(null))?.Areas[0];
    }

    /// <summary>As <see cref="Find"/>, for words that must name an area.</summary>
    /// <exception cref="UnknownNameException">
    /// They name none; the exception suggests the nearest known name.
    /// </exception>
    public BodyArea Get(string name) => Find(name)
        ?? throw new UnknownNameException("body area", name, Suggest(name));

    /// <summary>
    /// The known name nearest to a mistyped one, else the one whose word is nearest to it; for a complaint the name of
    /// the area it speaks of; null when none is near.
    /// </summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="language">The visitor's language, in which names are suggested; null for all.</param>
    public string? Suggest(string name, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        SearchAnswer answer = _search.Value.Find(NameFolding.Fold(name), language);
        if (answer.IsPlaceless)
            return null;
        if (answer.Hits is [{ IsComplaint: true } place, ..])
            return place.Area.Names[language ?? Languages.Default];
        var known = _suggested.Value.Where(known => known.IsOf(language)).Select(known => (known.Text, known.Folded));
        if (NameSuggestion.NearestFolded(name, known) is { } nearest)
            return nearest;
        return answer.Hits is [{ Quality: MatchQuality.SimilarWord } first, ..] ? first.Name : null;
    }

    /// <summary>
    /// All areas whose id, names, synonyms or Latin term match typed words, best first, each area once with the name
    /// that matched best; all areas for an empty text.
    /// </summary>
    /// <remarks>
    /// <para>Names and words are compared without case and accents; full-width letters count as narrow ones, ß as ss,
    /// and each run of spaces, hyphens and underscores as one space.</para>
    /// <para><b>Order.</b> By <see cref="MatchQuality"/>; then the visitor's language and Latin before others; then an
    /// id before a name, a synonym, a Latin term and a complaint; then by the order of <see cref="Languages.All"/>;
    /// then the shorter name first.</para>
    /// <para><b>Other languages.</b> Their names match whole, or by their beginning from four letters on (from the
    /// first ideograph on). A part inside a word counts from four letters on, and where nothing better matches.</para>
    /// <para><b>Complaints.</b> A whole word of <see cref="Complaints"/>, or its beginning, finds the areas that it
    /// speaks of. Where nothing matches, the words for pain are left out: "Knieschmerzen" and "my knee hurts" find the
    /// knee. Such hits are marked (<see cref="BodyAreaHit.IsComplaint"/>).</para>
    /// <para><b>Several names</b>, as in "liver and gallbladder", are found where the words together match
    /// nothing.</para>
    /// <para><b>Typing errors</b> are letters added, left out, replaced or swapped with their neighbour, at most one
    /// per four letters of the longer text, in words of four letters and more of the visitor's language or Latin. They
    /// count only where nothing else matches: first in the whole name, and last in a word of it, so that "urinray"
    /// finds the urinary system.</para>
    /// <para>The search of the exported page follows the same rule, with the names of the map's zones after those of
    /// body areas. Cost: a few passes over all names, well under a millisecond for the built-in atlas; the first search
    /// folds all names.</para>
    /// </remarks>
    /// <param name="text">The words, in any language.</param>
    /// <param name="language">The visitor's language; null where every language is as good.</param>
    public ImmutableArray<BodyAreaHit> Search(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        string words = NameFolding.Fold(text);
        return words.Length > 0
            ? _search.Value.Find(words, language).Hits
            : [.. Areas.Select(area => new BodyAreaHit(area, area.Id, "", MatchQuality.Prefix))];
    }

    /// <summary>
    /// True if words are a complaint that names no place in the body, such as "stress"; <see cref="Search"/> then finds
    /// nothing, and a page should say why.
    /// </summary>
    /// <param name="text">The words, in any language.</param>
    /// <param name="language">The visitor's language; null where every language is as good.</param>
    public bool IsPlaceless(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _search.Value.Find(NameFolding.Fold(text), language).IsPlaceless;
    }

    /// <summary>Reads an anatomy file.</summary>
    /// <exception cref="FootMapFormatException">The file is wrong; the exception holds every problem.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BodyAtlas Read(string path) => BodyAtlasReader.Read(FileBytes.Read(path), path);
}
