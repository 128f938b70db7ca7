using System.Globalization;

namespace Reflexology;

/// <summary>A text or chart that a map is drawn from. Immutable. Compared by identity.</summary>
public sealed class MapSource
{
    internal MapSource(FootMapFile.SourceEntry entry)
    {
        Id = entry.Id;
        Title = entry.Title.ToText();
        Kind = entry.Kind is { } word ? EnumWord.Parse<SourceKind>(word) : null;
        Author = entry.Author;
        Site = entry.Site;
        Language = entry.Language;
        Year = entry.Year;
        Isbn = entry.Isbn;
        IsExcerpt = entry.Excerpt;
        Use = entry.Use?.ToText();
    }

    /// <summary>The short kebab-case id by which zones refer to it.</summary>
    public string Id { get; }

    /// <summary>Its title; where it has none, a description in each language.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its kind; null where the file does not say.</summary>
    public SourceKind? Kind { get; }

    /// <summary>Its author or editor, as on the title page.</summary>
    public string? Author { get; }

    /// <summary>The host of the web page, with a path where that is known: <c>koukouan.jp</c>.</summary>
    public string? Site { get; }

    /// <summary>The language it is written in, a two- or three-letter code.</summary>
    public string? Language { get; }

    /// <summary>The year of publication.</summary>
    public int? Year { get; }

    /// <summary>The ISBN of 10 or 13 digits, with or without hyphens.</summary>
    public string? Isbn { get; }

    /// <summary>True where only an excerpt or a summary was read.</summary>
    public bool IsExcerpt { get; }

    /// <summary>The use made of it for the map, in each language; null where the file does not say.</summary>
    public LocalizedText? Use { get; }

    /// <summary>Author, title, site, ISBN and year as one line: what a reader needs to look it up.</summary>
    /// <param name="language">The language of the title.</param>
    public string Citation(string language = Languages.Default) => string.Join(", ", new[]
    {
        Author, Title[language], Site, Isbn is null ? null : $"ISBN {Isbn}",
        Year?.ToString(CultureInfo.InvariantCulture),
    }.OfType<string>());

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>True if a text is an ISBN of 10 or 13 digits whose check digit is right.</summary>
    /// <remarks>Source: ISO 2108:2017, annex C.</remarks>
    internal static bool IsIsbn(string text)
    {
        string digits = text.Replace("-", "", StringComparison.Ordinal);
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            bool isTen = i == 9 && digits.Length == 10 && digits[i] == 'X';
            if (!isTen && !char.IsAsciiDigit(digits[i]))
                return false;
            int weight = digits.Length == 10 ? 10 - i : i % 2 == 0 ? 1 : 3;
            sum += weight * (isTen ? 10 : digits[i] - '0');
        }

        return digits.Length == 10 ? sum % 11 == 0 : digits.Length == 13 && sum % 10 == 0;
    }
}

/// <summary>The kind of a source.</summary>
public enum SourceKind
{
    /// <summary>A printed book, or a chapter of one.</summary>
    Book,

    /// <summary>An article of a journal or magazine.</summary>
    Article,

    /// <summary>A page or manual of a school or association.</summary>
    School,

    /// <summary>A page of a practitioner.</summary>
    Practitioner,

    /// <summary>Another page on the web.</summary>
    Page,

    /// <summary>A chart, or what charts commonly show.</summary>
    Chart,
}
