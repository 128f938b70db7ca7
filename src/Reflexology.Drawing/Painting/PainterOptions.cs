using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>The kind of canvas that a drawing list is painted on.</summary>
internal sealed record PainterOptions
{
    /// <summary>The fonts of its texts.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>The typeface of a font: its own, or the subset that a document embeds.</summary>
    public Func<FontFace, SKTypeface> Typefaces { get; init; } = face => face.Typeface;

    /// <summary>The texts of the glyphs of a font in a document; null for a picture.</summary>
    public Func<FontFace, GlyphTexts>? Texts { get; init; }

    /// <summary>Is called before an entry is painted, and after it; null, the default, for nothing.</summary>
    public (Action<SKCanvas, DrawingItem> Before, Action<SKCanvas, DrawingItem> After)? Around { get; init; }

    /// <summary>Ends the painting before the next item; none by default.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>True if the canvas has pixels, on which soft shapes can be painted faster.</summary>
    public bool IsOnPixels { get; init; }

    /// <summary>
    /// The step that coordinates of paths are rounded to, for documents, which write them as digits; null for none.
    /// </summary>
    public double? CoordinateStep { get; init; }

    /// <summary>
    /// The pictures that soft shades are joined to, for documents, which would hold each as one; null to blur each in
    /// its place.
    /// </summary>
    public SoftPictures? Soft { get; init; }
}
