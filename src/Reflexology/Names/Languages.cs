using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The languages of the built-in data, as two-letter ISO 639-1 codes.</summary>
public static class Languages
{
    /// <summary>English, German, Spanish, Russian, Chinese (simplified).</summary>
    public static ImmutableArray<string> All { get; } = ["en", "de", "es", "ru", "zh"];

    /// <summary>The language used where a text does not exist in the requested one.</summary>
    public const string Default = "en";
}
