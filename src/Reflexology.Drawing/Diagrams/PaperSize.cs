namespace Reflexology.Drawing;

/// <summary>A sheet of paper, in points of 1/72 inch.</summary>
/// <param name="Width">Width in points, 1 to 14,400 (the PDF limit).</param>
/// <param name="Height">Height in points, 1 to 14,400.</param>
public readonly record struct PaperSize(double Width, double Height)
{
    /// <summary>Points in a millimetre.</summary>
    public const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>210 x 297 mm (ISO 216), upright.</summary>
    public static PaperSize A4 { get; } = FromMillimetres(210, 297);

    /// <summary>297 x 420 mm (ISO 216), upright.</summary>
    public static PaperSize A3 { get; } = FromMillimetres(297, 420);

    /// <summary>8.5 x 11 inches, upright.</summary>
    public static PaperSize Letter { get; } = new(612, 792);

    /// <summary>The same sheet turned by a quarter.</summary>
    public PaperSize Turned => new(Height, Width);

    /// <summary>A sheet measured in millimetres.</summary>
    public static PaperSize FromMillimetres(double width, double height) =>
        new(width * PointsPerMillimetre, height * PointsPerMillimetre);

    /// <summary>A sheet on which one CSS pixel (1/96 inch) is one pixel of the picture.</summary>
    public static PaperSize FromPixels(PictureSize size) => new(size.Width * 0.75, size.Height * 0.75);

    /// <summary>The sides in points.</summary>
    public override string ToString() => FormattableString.Invariant($"{Width:0.##} x {Height:0.##} pt");
}
