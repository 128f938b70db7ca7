using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>How a drawing list is painted on a canvas of one kind.</summary>
internal sealed record PainterOptions
{
    /// <summary>The fonts of its texts.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>What to draw the letters of a font with: the font itself, or what a document embeds of it.</summary>
    public Func<FontFace, SKTypeface> Typefaces { get; init; } = face => face.Typeface;

    /// <summary>Whether the canvas is made of pixels, on which soft shapes can be painted faster; not so for a document.</summary>
    public bool IsOnPixels { get; init; }

    /// <summary>Paths get whole coordinates in such steps, for documents that write coordinates as digits; null for none.</summary>
    public double? CoordinateStep { get; init; }

    /// <summary>
    /// The resolution at which soft shades are joined to pictures, for documents that would hold each as one; null to blur
    /// where they stand.
    /// </summary>
    public double? SoftDpi { get; init; }
}
