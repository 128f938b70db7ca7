namespace Reflexology.Drawing;

/// <summary>The figure of a <see cref="PathPattern"/>.</summary>
public enum PatternKind
{
    /// <summary>Parallel lines.</summary>
    Lines,

    /// <summary>Lines crossed at right angles.</summary>
    Grid,

    /// <summary>Dots on a square grid.</summary>
    Dots,
}
