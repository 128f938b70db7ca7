using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The names of colour themes in one language.</summary>
internal sealed class ThemeTexts(string language) : FixedTexts(language, "theme")
{
    /// <summary>Label of the choice of a theme.</summary>
    public string Label => Text();

    /// <summary>The light colours.</summary>
    public string Light => Text();

    /// <summary>The dark colours.</summary>
    public string Dark => Text();

    /// <summary>Greys with patterns, for black-and-white printers.</summary>
    public string Greys => Text();

    /// <summary>White on black.</summary>
    public string HighContrast => Text();

    /// <summary>The name of the theme of a diagram; its own name where there is no text for it.</summary>
    public string Name(DiagramTheme theme) => theme.Name switch
    {
        "light" => Light,
        "dark" => Dark,
        "print" => Greys,
        "high-contrast" => HighContrast,
        var other => other,
    };
}
