using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Joins soft shades to one picture, where a document would hold each of them as a mask of its own.</summary>
internal static class SoftPicture
{
    private const int JpegQuality = 88;

    /// <summary>The colour that fills a group up to its clip, below soft shades; null for any other group.</summary>
    public static Ink? Ground(GroupItem group)
    {
        if (group.Clip is null || group.Items is not [PathItem first, .. var shades])
            return null;
        bool isGround = first.Style is { Fill.Opacity: >= 1, Stroke: null, Blur: 0, Pattern: null }
            && ReferenceEquals(first.Outline, group.Clip);
        return isGround && shades.All(SkiaPainter.IsSoft) ? first.Style.Fill : null;
    }

    /// <summary>Paints within bounds, given in the canvas's coordinates, and draws the result as a picture.</summary>
    public static void Draw(SKCanvas canvas, SKRect bounds, double dpi, SKColor? ground, Action<SKCanvas> paint)
    {
        float scale = canvas.TotalMatrix.ScaleX * (float)(dpi / 72);
        int width = Math.Max(1, (int)Math.Ceiling(bounds.Width * scale));
        int height = Math.Max(1, (int)Math.Ceiling(bounds.Height * scale));
        if (Math.Max(width, height) > PictureSize.Longest)
        {
            scale *= (float)PictureSize.Longest / Math.Max(width, height);
            width = (int)Math.Ceiling(bounds.Width * scale);
            height = (int)Math.Ceiling(bounds.Height * scale);
        }

        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using SKSurface surface = SKSurface.Create(info) ?? throw new InvalidOperationException(
            $"There is not enough memory for a picture of {width} x {height} pixels.");
        surface.Canvas.Clear(ground ?? SKColors.Transparent);
        surface.Canvas.Scale(scale);
        surface.Canvas.Translate(-bounds.Left, -bounds.Top);
        paint(surface.Canvas);
        using SKImage painted = surface.Snapshot();

        // A document takes JPEG over as it is, and only opaque pictures can be.
        using SKData? jpeg = ground is null ? null : painted.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        using SKImage? packed = jpeg is null ? null : SKImage.FromEncodedData(jpeg);
        var target = SKRect.Create(bounds.Left, bounds.Top, width / scale, height / scale);
        canvas.DrawImage(packed ?? painted, target, new SKSamplingOptions(SKFilterMode.Linear));
    }
}
