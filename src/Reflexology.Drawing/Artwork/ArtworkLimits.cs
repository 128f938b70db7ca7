namespace Reflexology.Drawing;

/// <summary>
/// The limits of artwork beside those of any drawing (<see cref="SvgLimits"/>); more is refused with the place where
/// the limit was met.
/// </summary>
internal static class ArtworkLimits
{
    /// <summary>Elements that are drawn, counted again for each time that something refers to them.</summary>
    public const long Elements = 20_000;

    /// <summary>Characters of their attributes, counted in the same way.</summary>
    public const long Characters = 4L << 20;

    /// <summary>
    /// Translucent groups, each of which takes a picture of its own, and masks; counted in the same way.
    /// </summary>
    public const long Layers = 500;

    /// <summary>Translucent groups that take as long to draw as a mask.</summary>
    public const int LayersOfMask = 20;

    /// <summary>Elements inside each other, those that are referred to included.</summary>
    public const int Levels = 100;

    /// <summary>Numbers, in user units.</summary>
    public const double Number = 1_000_000;

    /// <summary>Pixels of a picture.</summary>
    public const long Pixels = 40_000_000;

    /// <summary>Pictures in a drawing.</summary>
    public const int Pictures = 20;

    /// <summary>
    /// The cost of painting a drawing, as a multiple of that of its area in a plain colour; <see cref="ArtworkPaint"/>
    /// says how much others cost. A page of 300 dots per inch then takes a few seconds.
    /// </summary>
    public const double Areas = 2_000;

    /// <summary>Dashes of a line as long as the drawing is wide and high.</summary>
    public const double Dashes = 2_000;
}
