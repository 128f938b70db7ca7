using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// An anatomical concept that maps point at: a region, an organ or another part, an organ system. It says where
/// something is in the body, never what touching a foot does to it.
/// </summary>
public sealed class BodyArea
{
    private readonly Dictionary<string, string[]> _synonyms;

    internal BodyArea(string id, BodyAreaKind kind, LocalizedText names, Dictionary<string, string[]>? synonyms)
    {
        Id = id;
        Kind = kind;
        Names = names;
        _synonyms = synonyms ?? [];
        SynonymLanguages = [.. _synonyms.Keys];
        Array.Sort(SynonymLanguages, StringComparer.Ordinal);
    }

    /// <summary>The stable kebab-case id, for example <c>kidney</c>.</summary>
    public string Id { get; }

    /// <summary>Region, part or system.</summary>
    public BodyAreaKind Kind { get; }

    /// <summary>The name in each language, in the singular.</summary>
    public LocalizedText Names { get; }

    /// <summary>Everyday words and spellings that also name it, by language.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Synonyms =>
        field ??= _synonyms.ToImmutableSortedDictionary(
            synonyms => synonyms.Key, synonyms => synonyms.Value.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The languages of <see cref="Synonyms"/>, sorted.</summary>
    internal string[] SynonymLanguages { get; }

    /// <summary>The Latin term of the Terminologia Anatomica, or null.</summary>
    public string? Latin { get; internal init; }

    /// <summary>Ids in the UBERON anatomy ontology.</summary>
    public ImmutableArray<string> Uberon { get; internal init; } = [];

    /// <summary>Ids in the Foundational Model of Anatomy.</summary>
    public ImmutableArray<string> Fma { get; internal init; } = [];

    /// <summary>The areas that it is directly part of: its region, its system.</summary>
    public ImmutableArray<BodyArea> PartOf { get; internal set; } = [];

    /// <summary>The areas that are directly part of it.</summary>
    public ImmutableArray<BodyArea> Parts { get; internal set; } = [];

    /// <summary>The area and everything that is part of it, at any depth.</summary>
    public IEnumerable<BodyArea> WithParts() => Reach(this, area => area.Parts);

    /// <summary>The area and everything it is part of, at any height.</summary>
    public IEnumerable<BodyArea> WithWholes() => Reach(this, area => area.PartOf);

    /// <summary>The synonyms in one of <see cref="SynonymLanguages"/>.</summary>
    internal string[] SynonymsIn(string language) => _synonyms[language];

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static HashSet<BodyArea> Reach(BodyArea from, Func<BodyArea, ImmutableArray<BodyArea>> next)
    {
        HashSet<BodyArea> reached = [from];
        Queue<BodyArea> open = new(reached);
        while (open.TryDequeue(out BodyArea? area))
        {
            foreach (BodyArea other in next(area).Where(reached.Add))
                open.Enqueue(other);
        }

        return reached;
    }
}
