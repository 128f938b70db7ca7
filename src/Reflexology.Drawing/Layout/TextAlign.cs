namespace Reflexology.Drawing;

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
