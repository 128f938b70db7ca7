namespace Reflexology.Drawing;

/// <summary>The part of a view that a picture shows, and how large.</summary>
/// <param name="Scale">Pixels per millimetre of the foot, above 0 to <see cref="GreatestScale"/>.</param>
/// <param name="Left">
/// The left edge of the picture, in pixels right of the view's left edge; fractions count.
/// </param>
/// <param name="Top">The same below its top edge.</param>
/// <param name="Size">The picture, in pixels.</param>
public sealed record ViewFrame(double Scale, double Left, double Top, PictureSize Size)
{
    /// <summary>The greatest scale: a millimetre of the foot on 300 pixels.</summary>
    public const double GreatestScale = 300;

    /// <summary>
    /// Pixels of the picture per pixel of the page that shows it, 1 by default: letters and lines are that much
    /// larger, so that they look the same on a finer screen.
    /// </summary>
    public double PixelRatio { get; init; } = 1;

    /// <summary>The whole of a view at a scale.</summary>
    public static ViewFrame Whole(FootView view, double scale)
    {
        ArgumentNullException.ThrowIfNull(view);
        int width = (int)Math.Ceiling(view.Drawing.Width * scale);
        int height = (int)Math.Ceiling(view.Drawing.Height * scale);
        return new ViewFrame(scale, 0, 0, new PictureSize(width, height));
    }

    internal PageTransform Transform => new(Scale, -Left, -Top);

    // Pixels of the page that shows it per millimetre.
    internal double SeenScale => Scale / PixelRatio;

    /// <summary>The frame itself.</summary>
    /// <exception cref="ArgumentException">A number is NaN or beyond its limits.</exception>
    internal ViewFrame Checked()
    {
        Size.Checked(nameof(Size));
        if (!(Scale > 0 && Scale <= GreatestScale))
        {
            throw new ArgumentException(
                $"Expected a scale above 0 to {GreatestScale} pixels a millimetre, found {Scale}.");
        }

        if (!double.IsFinite(Left + Top) || !(PixelRatio is >= 0.25 and <= 8))
        {
            throw new ArgumentException(
                $"Expected a place in pixels and a pixel ratio of 0.25 to 8, found {Left}, {Top} and {PixelRatio}.");
        }

        return this;
    }
}
