namespace Reflexology.Drawing;

/// <summary>The typography of a line of text.</summary>
/// <param name="Size">Font size in the coordinates of the group around it.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Language">Its language, which selects between fonts.</param>
internal sealed record TextStyle(double Size, Ink Ink, string Language)
{
    /// <summary>The point of its base line that is at its place; the middle by default.</summary>
    public TextAlign Align { get; init; }

    /// <summary>True for the bold weight.</summary>
    public bool IsBold { get; init; }

    /// <summary>Colour of a soft edge that sets the letters off their background; null for none.</summary>
    public Ink? Halo { get; init; }
}

/// <summary>The point of a line of text that is at its place.</summary>
internal enum TextAlign
{
    /// <summary>The middle of the base line.</summary>
    Middle,

    /// <summary>The left end of the base line.</summary>
    Left,

    /// <summary>The right end of the base line.</summary>
    Right,
}
