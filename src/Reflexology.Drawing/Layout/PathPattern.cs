namespace Reflexology.Drawing;

/// <summary>A pattern that fills a path, so that areas are told apart without colour. Lengths are in the coordinates of the group around it.</summary>
/// <param name="Kind">Its figure.</param>
/// <param name="Angle">Degrees clockwise by which it is turned.</param>
/// <param name="Spacing">From one line or dot to the next, above 0.</param>
/// <param name="Width">Width of a line, diameter of a dot.</param>
/// <param name="Ink">Its colour.</param>
public sealed record PathPattern(PatternKind Kind, double Angle, double Spacing, double Width, Ink Ink)
{
    /// <summary>The same pattern, finer or coarser.</summary>
    internal PathPattern Scaled(double scale) => this with { Spacing = Spacing * scale, Width = Width * scale };
}
