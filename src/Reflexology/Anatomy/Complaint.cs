using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// Words for how somebody feels, such as "headache", with the body areas that the words themselves speak of. It says
/// where to look on a map, never that a zone has to do with the complaint.
/// </summary>
public sealed class Complaint
{
    private readonly Dictionary<string, string[]> _words;

    internal Complaint(Dictionary<string, string[]> words, ImmutableArray<BodyArea> areas)
    {
        _words = words;
        Areas = areas;
    }

    /// <summary>The words, by language.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Words =>
        field ??= _words.ToImmutableSortedDictionary(
            words => words.Key, words => words.Value.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The areas that the words speak of; empty where they name no place, as "stress" does.</summary>
    public ImmutableArray<BodyArea> Areas { get; }
}
