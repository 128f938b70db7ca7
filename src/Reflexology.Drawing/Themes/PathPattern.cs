namespace Reflexology.Drawing;

/// <summary>
/// A pattern that fills a path, so that areas differ without colour. Lengths are in the coordinates of the group
/// around it.
/// </summary>
/// <param name="Kind">Its figure.</param>
/// <param name="Angle">Its rotation, in degrees clockwise.</param>
/// <param name="Spacing">The distance between lines or dots, above 0.</param>
/// <param name="Width">Width of a line, diameter of a dot.</param>
/// <param name="Ink">Its colour.</param>
public sealed record PathPattern(PatternKind Kind, double Angle, double Spacing, double Width, Ink Ink)
{
    /// <summary>The same pattern, finer or coarser.</summary>
    internal PathPattern Scaled(double scale) => this with { Spacing = Spacing * scale, Width = Width * scale };
}

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
