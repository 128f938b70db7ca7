using System.Collections.Immutable;

namespace Reflexology;

/// <summary>One text in several languages. Immutable.</summary>
public sealed class LocalizedText
{
    private readonly ImmutableSortedDictionary<string, string> _texts;

    /// <summary>A text in the given languages (two-letter codes), at least one.</summary>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        _texts = texts.ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (_texts.IsEmpty)
            throw new ArgumentException("Expected a text in at least one language, found none.", nameof(texts));
    }

    /// <summary>The text in a language; else in English; else in the first language there is.</summary>
    public string this[string language] =>
        _texts.GetValueOrDefault(language) ?? _texts.GetValueOrDefault(Languages.Default) ?? _texts.Values.First();

    /// <summary>All languages and texts, the built-in languages first and in their order.</summary>
    public IEnumerable<KeyValuePair<string, string>> All =>
        _texts.OrderBy(entry => (uint)Languages.All.IndexOf(entry.Key));

    /// <summary>The text in English, or the first language there is.</summary>
    public override string ToString() => this[Languages.Default];
}
