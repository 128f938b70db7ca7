namespace Reflexology.Drawing;

/// <summary>The language and the fonts that lines of text are set in.</summary>
/// <param name="Language">The language of its texts, which selects between fonts.</param>
/// <param name="Fonts">The fonts.</param>
internal readonly record struct TextSetting(string Language, DiagramFonts Fonts)
{
    /// <summary>The setting of a diagram.</summary>
    public TextSetting(Diagram diagram)
        : this(diagram.Language, diagram.Fonts)
    {
    }

    /// <summary>The width of a line, in the unit of the size.</summary>
    public double Width(string text, bool isBold, double size) => FontSet.Width(text, Language, isBold, size, Fonts);

    /// <summary>The largest size up to a wanted one at which a line is no wider than a width.</summary>
    public double Fitted(string text, bool isBold, double size, double width) =>
        Math.Min(size, width / Math.Max(Width(text, isBold, size: 1), 1e-9));
}
