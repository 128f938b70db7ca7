using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The texts of the choice of colours in one language.</summary>
/// <param name="Label">Its label.</param>
/// <param name="System">System colours asks for.</param>
/// <param name="Light">By day.</param>
/// <param name="Dark">By night.</param>
/// <param name="HighContrast">White on black.</param>
public sealed record ThemeTexts(string Label, string System, string Light, string Dark, string HighContrast)
{
    private static readonly ImmutableDictionary<string, ThemeTexts> ByLanguage = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("en", new ThemeTexts("Colours", "System colours", "Light", "Dark", "High contrast")),
        KeyValuePair.Create("de", new ThemeTexts("Farben", "Systemfarben", "Hell", "Dunkel", "Hoher Kontrast")),
        KeyValuePair.Create("es", new ThemeTexts("Colores", "Colores del sistema", "Claros", "Oscuros", "Alto contraste")),
        KeyValuePair.Create("ru", new ThemeTexts("Цвета", "Цвета системы", "Светлые", "Тёмные", "Высокий контраст")),
        KeyValuePair.Create("zh", new ThemeTexts("配色", "系统配色", "浅色", "深色", "高对比度")),
    ]);

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static ThemeTexts For(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage[Languages.Default];

    /// <summary>The choices with what scripts of the page call them.</summary>
    public IEnumerable<(string Name, string Text)> Choices() => [("system", System), ("light", Light), ("dark", Dark), ("high-contrast", HighContrast)];
}
