namespace Reflexology.Drawing;

/// <summary>The fill, line and blur of a path. Lengths are in the coordinates of the group around it.</summary>
internal sealed record PathStyle
{
    /// <summary>Colour of the inside; null for none.</summary>
    public Ink? Fill { get; init; }

    /// <summary>
    /// Colour in the middle of the bounding box, which passes into <see cref="Fill"/> towards its sides and has its
    /// opacity; null for an even fill.
    /// </summary>
    public Ink? Middle { get; init; }

    /// <summary>A pattern over the fill; null for none.</summary>
    public PathPattern? Pattern { get; init; }

    /// <summary>Colour of the line; null for none.</summary>
    public Ink? Stroke { get; init; }

    /// <summary>Width of the line; its ends and corners are round.</summary>
    public double StrokeWidth { get; init; }

    /// <summary>The dashes of the line; null for a line without gaps.</summary>
    public PathDashes? Dashes { get; init; }

    /// <summary>Standard deviation of a Gaussian blur; 0 for sharp.</summary>
    public double Blur { get; init; }

    /// <summary>
    /// The distance to which the paint reaches beyond the path: beyond three deviations a Gaussian is below half a
    /// level of 255.
    /// </summary>
    internal double Reach => (3 * Blur) + (StrokeWidth / 2);
}

/// <summary>The dashes of a line, in the coordinates of the group around it.</summary>
/// <param name="Length">The length of a dash without its round ends.</param>
/// <param name="Gap">The distance from the end of one to the next, with their round ends.</param>
internal readonly record struct PathDashes(double Length, double Gap);
