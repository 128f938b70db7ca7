using System.Text;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Artwork of a few words of SVG, and its pixels.</summary>
internal static class DrawnArtwork
{
    /// <summary>Reads elements in a frame of 100 x 100 units.</summary>
    public static Artwork Read(string elements, string attributes = "") => ReadFile(
        $"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100' "
            + $"{attributes}>\n{elements}\n</svg>");

    /// <summary>Reads a whole file.</summary>
    public static Artwork ReadFile(string svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        return Artwork.Read(stream, "art.svg");
    }

    /// <summary>The picture, a pixel for each unit.</summary>
    public static SKBitmap Pixels(this Artwork artwork, int size = 100, bool isMirrored = false)
    {
        var bitmap = new SKBitmap(new SKImageInfo(size, size, SKColorType.Bgra8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Transparent);
        artwork.Draw(canvas, SKRect.Create(size, size), isMirrored);
        return bitmap;
    }

    /// <summary>The colour of a pixel, <c>#aarrggbb</c>.</summary>
    public static string At(this Artwork artwork, int x, int y)
    {
        using SKBitmap pixels = artwork.Pixels();
        return $"{pixels.GetPixel(x, y)}";
    }
}
