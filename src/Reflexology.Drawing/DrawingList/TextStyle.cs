namespace Reflexology.Drawing;

/// <summary>How a line of text is set.</summary>
/// <param name="Size">Font size in the coordinates of the group around it.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Language">Its language, which decides between fonts.</param>
internal sealed record TextStyle(double Size, Ink Ink, string Language)
{
    /// <summary>Which point of its base line stands at its place; the middle by default.</summary>
    public TextAlign Align { get; init; }

    /// <summary>Whether it is set in the bold weight.</summary>
    public bool IsBold { get; init; }

    /// <summary>Colour of a soft edge that lifts the letters off what lies below; null for none.</summary>
    public Ink? Halo { get; init; }
}

/// <summary>Which point of a line of text stands at its place.</summary>
internal enum TextAlign
{
    /// <summary>The middle of the base line.</summary>
    Middle,

    /// <summary>The left end of the base line.</summary>
    Left,

    /// <summary>The right end of the base line.</summary>
    Right,
}
