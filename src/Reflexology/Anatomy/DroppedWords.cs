using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology;

/// <summary>
/// Words that say nothing about a place and are left out of what was typed: whole words, and the beginnings and ends
/// of words, written with a hyphen: <c>pain</c>, <c>-ache</c>, <c>no-</c>.
/// </summary>
/// <param name="byLanguage">The words by language; those of all languages are left out.</param>
internal sealed class DroppedWords(IReadOnlyDictionary<string, string[]> byLanguage)
{
    private static readonly char[] Separators = [' ', ',', ';', '/', '+', '&', '.', '?', '!', '、', '。'];

    private readonly Lazy<(HashSet<string> Whole, ImmutableArray<string> Beginnings, ImmutableArray<string> Ends)>
        _folded = new(() => Folded(byLanguage.Values.SelectMany(words => words)));

    /// <summary>No words.</summary>
    public static DroppedWords None { get; } = new(ImmutableSortedDictionary<string, string[]>.Empty);

    /// <summary>The words as the file has them.</summary>
    public IReadOnlyDictionary<string, string[]> ByLanguage { get; } = byLanguage;

    /// <summary>The single words of folded ones.</summary>
    public static string[] Split(string words) => words.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The single words that are left of folded ones.</summary>
    public string[] Without(string words) =>
        [.. Split(words).Where(word => !_folded.Value.Whole.Contains(word)).Select(Shortened)];

    /// <summary>The number that is left of folded words, or null where they are more than one.</summary>
    public int? NumberIn(string words) =>
        Without(words) is [{ Length: < 10 } left]
            && int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    private static (HashSet<string> Whole, ImmutableArray<string> Beginnings, ImmutableArray<string> Ends) Folded(
        IEnumerable<string> words)
    {
        HashSet<string> whole = new(StringComparer.Ordinal);
        List<string> beginnings = [], ends = [];
        foreach (string word in words)
        {
            ICollection<string> parts = word.StartsWith('-') ? ends : word.EndsWith('-') ? beginnings : whole;
            parts.Add(NameFolding.Fold(word.Trim('-')));
        }

        return (whole, LongestFirst(beginnings), LongestFirst(ends));
    }

    private static ImmutableArray<string> LongestFirst(List<string> parts) =>
        [.. parts.OrderByDescending(part => part.Length)];

    private string Shortened(string word)
    {
        string end = _folded.Value.Ends
            .FirstOrDefault(end => word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal), "");
        string left = word[..^end.Length];
        string beginning = _folded.Value.Beginnings.FirstOrDefault(
            beginning => left.Length > beginning.Length && left.StartsWith(beginning, StringComparison.Ordinal), "");
        return left[beginning.Length..];
    }
}
