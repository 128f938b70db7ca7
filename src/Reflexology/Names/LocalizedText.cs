namespace Reflexology;

/// <summary>One text in several languages. Immutable.</summary>
public sealed class LocalizedText
{
    // A handful, so that a scan is the quickest lookup; sorted by language.
    private readonly string[] _languages;
    private readonly string[] _texts;

    /// <summary>A text in the given languages (two-letter codes), at least one.</summary>
    /// <exception cref="ArgumentException">There is no text, or a language is given twice.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        List<string> languages = [], values = [];
        foreach ((string language, string text) in texts)
        {
            int place = languages.BinarySearch(language, StringComparer.Ordinal);
            if (place >= 0)
            {
                throw new ArgumentException(
                    $"Expected one text per language, found two in '{language}'.", nameof(texts));
            }

            languages.Insert(~place, language);
            values.Insert(~place, text);
        }

        if (values.Count == 0)
            throw new ArgumentException("Expected a text in at least one language, found none.", nameof(texts));
        _languages = [.. languages];
        _texts = [.. values];
    }

    /// <summary>The text in a language; else in English; else in the first language there is.</summary>
    public string this[string language] => Find(language) ?? Find(Languages.Default) ?? _texts[0];

    /// <summary>All languages and texts, the built-in languages first and in their order.</summary>
    public IEnumerable<KeyValuePair<string, string>> All
    {
        get
        {
            foreach (string language in Languages.All)
            {
                if (Find(language) is { } text)
                    yield return new(language, text);
            }

            for (int i = 0; i < _languages.Length; i++)
            {
                if (!Languages.All.Contains(_languages[i]))
                    yield return new(_languages[i], _texts[i]);
            }
        }
    }

    /// <summary>The text in English, or the first language there is.</summary>
    public override string ToString() => this[Languages.Default];

    private string? Find(string language)
    {
        int place = Array.IndexOf(_languages, language);
        return place < 0 ? null : _texts[place];
    }
}
