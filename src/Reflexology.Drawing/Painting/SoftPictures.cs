using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>
/// The soft shades of a document, joined to pictures. Their opacity ends at the shape they are in, for readers that do
/// not cut pictures at a shape.
/// </summary>
/// <param name="dpi">Their resolution on the page.</param>
internal sealed class SoftPictures(double dpi)
{
    private const int JpegQuality = 88;

    private readonly List<PictureOpacity> _opacities = [];

    /// <summary>The opacities that the document has to add to its pictures, in the order of drawing.</summary>
    public IReadOnlyList<PictureOpacity> Opacities => _opacities;

    /// <summary>The colour that fills a group up to its clip, below soft shades; null for any other group.</summary>
    public static Ink? Ground(GroupItem group)
    {
        if (group.Clip is null || group.Items is not [PathItem first, .. var shades])
            return null;
        bool isGround = first.Style is { Fill.Opacity: >= 1, Stroke: null, Blur: 0, Pattern: null }
            && ReferenceEquals(first.Outline, group.Clip);
        return isGround && shades.All(SkiaPainter.IsSoft) ? first.Style.Fill : null;
    }

    /// <summary>Paints opaquely within a shape, and draws the result as a picture.</summary>
    /// <param name="place">The canvas and the place on it, which has a shape.</param>
    /// <param name="ground">The colour of what is not painted.</param>
    /// <param name="paint">Paints.</param>
    public void DrawOpaque(SoftPlace place, SKColor ground, Action<SKCanvas> paint)
    {
        using SKSurface surface = SurfaceOf(place, out SKRect target);
        surface.Canvas.Clear(ground);
        paint(surface.Canvas);
        using SKImage painted = surface.Snapshot();

        // A document takes JPEG over as it is, and only opaque pictures can be.
        using SKData jpeg = painted.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        using SKImage packed = SKImage.FromEncodedData(jpeg);
        place.Canvas.DrawImage(packed, target, new SKSamplingOptions(SKFilterMode.Linear));

        surface.Canvas.Clear(SKColors.Transparent);
        using var inside = new SKPaint { IsAntialias = true };
        surface.Canvas.DrawPath(place.Within, inside);
        _opacities.Add(new PictureOpacity(jpeg.ToArray(), painted.Width, painted.Height, OpacityOf(surface)));
    }

    /// <summary>Paints within a shape, and draws the result as a picture.</summary>
    /// <param name="place">The canvas and the place on it.</param>
    /// <param name="colour">The colour of all that is painted, in whatever opacity; null for several.</param>
    /// <param name="paint">Paints.</param>
    public void Draw(SoftPlace place, SKColor? colour, Action<SKCanvas> paint)
    {
        using SKSurface surface = SurfaceOf(place, out SKRect target);
        if (place.Within is not null)
            surface.Canvas.ClipPath(place.Within, SKClipOperation.Intersect, antialias: true);
        paint(surface.Canvas);
        using SKImage painted = colour is { } only ? InOneColour(surface, only) : surface.Snapshot();
        place.Canvas.DrawImage(painted, target, new SKSamplingOptions(SKFilterMode.Linear));
    }

    // Only the opacity varies, so that a document packs the colour into a few bytes.
    private static SKImage InOneColour(SKSurface surface, SKColor colour)
    {
        byte[] opacity = OpacityOf(surface);
        byte[] pixels = new byte[4 * opacity.Length];
        for (int i = 0; i < opacity.Length; i++)
        {
            pixels[4 * i] = colour.Red;
            pixels[(4 * i) + 1] = colour.Green;
            pixels[(4 * i) + 2] = colour.Blue;
            pixels[(4 * i) + 3] = opacity[i];
        }

        using SKPixmap whole = surface.PeekPixels();
        return SKImage.FromPixelCopy(whole.Info.WithAlphaType(SKAlphaType.Unpremul), pixels);
    }

    private static byte[] OpacityOf(SKSurface surface)
    {
        using SKPixmap pixels = surface.PeekPixels();
        ReadOnlySpan<byte> from = pixels.GetPixelSpan();
        byte[] opacity = new byte[pixels.Width * pixels.Height];
        for (int i = 0; i < opacity.Length; i++)
            opacity[i] = from[(4 * i) + 3];
        return opacity;
    }

    // Transparent, in the frame of the place.
    private SKSurface SurfaceOf(SoftPlace place, out SKRect target)
    {
        SKRect bounds = place.Bounds;
        double scale = dpi / 72 * place.PointsPerUnit;
        scale = Math.Min(scale, PictureSize.Longest / (double)Math.Max(bounds.Width, bounds.Height));
        int width = Math.Max(1, (int)Math.Ceiling(bounds.Width * scale));
        int height = Math.Max(1, (int)Math.Ceiling(bounds.Height * scale));
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
        SKSurface surface = SKSurface.Create(info) ?? throw new InvalidOperationException(
            $"There is not enough memory for a picture of {width} x {height} pixels.");
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale((float)scale);
        surface.Canvas.Translate(-bounds.Left, -bounds.Top);
        target = SKRect.Create(bounds.Left, bounds.Top, (float)(width / scale), (float)(height / scale));
        return surface;
    }
}

/// <summary>The place of soft shades.</summary>
/// <param name="Canvas">The canvas.</param>
/// <param name="PointsPerUnit">Points of the page per unit of the coordinates in use.</param>
/// <param name="Bounds">A rectangle around the shades.</param>
/// <param name="Within">The shape they end at; null for none.</param>
internal sealed record SoftPlace(SKCanvas Canvas, double PointsPerUnit, SKRect Bounds, SKPath? Within);

/// <summary>The opacity of a picture of a document, which Skia writes without one.</summary>
/// <param name="Jpeg">The picture.</param>
/// <param name="Width">Its pixels in a row.</param>
/// <param name="Height">Its rows.</param>
/// <param name="Opacity">A byte for each pixel.</param>
internal sealed record PictureOpacity(byte[] Jpeg, int Width, int Height, byte[] Opacity);
