using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>A page painted as pixels. Its memory is 4 bytes a pixel.</summary>
internal sealed class PageRaster : IDisposable
{
    // As many on every machine, for the same bytes; more would paint what crosses their borders too often.
    private const int UsualBands = 4;

    private readonly SKBitmap _pixels;

    private PageRaster(SKBitmap pixels) => _pixels = pixels;

    /// <summary>Paints a page, stretched evenly to a size in pixels, on all cores.</summary>
    /// <param name="page">The page.</param>
    /// <param name="size">Pixels; their shape should be that of the page.</param>
    /// <param name="ground">What shows where the page is transparent; transparent itself for a format that can be.</param>
    /// <param name="kept">Shapes outside of which nothing stays, in the page's coordinates; null for all of the page.</param>
    /// <param name="bands">How many bands are painted at once. One costs the least where other pictures are painted meanwhile.</param>
    /// <exception cref="ArgumentException">The size is beyond the limits.</exception>
    public static PageRaster Paint(DiagramPage page, PictureSize size, SKColor ground, PageMask? kept = null, int bands = UsualBands)
    {
        size.Checked(nameof(size));

        // In this order of channels Skia has its fastest painters.
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Bgra8888, SKAlphaType.Premul);
        var pixels = new SKBitmap();
        if (!pixels.TryAllocPixels(info))
        {
            pixels.Dispose();
            throw new InvalidOperationException($"There is not enough memory for a picture of {size.Width} x {size.Height} pixels.");
        }

        Parallel.For(0, bands, band => Paint(page, pixels, ground, kept, pixels.Height * band / bands, pixels.Height * (band + 1) / bands));
        return new PageRaster(pixels);
    }

    /// <summary>The bytes of a file, in the format that <paramref name="encode"/> knows.</summary>
    public byte[] Encode(Func<SKPixmap, SKData?> encode, string format)
    {
        using SKPixmap pixels = _pixels.PeekPixels();
        using SKPixmap known = pixels.ComputeIsOpaque() ? pixels.WithAlphaType(SKAlphaType.Opaque) : pixels.WithAlphaType(SKAlphaType.Premul);
        using SKData data = encode(known)
            ?? throw new InvalidOperationException($"The picture of {pixels.Width} x {pixels.Height} pixels could not be encoded as {format}.");
        return data.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _pixels.Dispose();

    // Each band is a canvas over the whole picture that may paint only its own rows, so that all bands share their frame.
    private static void Paint(DiagramPage page, SKBitmap pixels, SKColor ground, PageMask? kept, int top, int bottom)
    {
        using SKSurface surface = SKSurface.Create(pixels.Info, pixels.GetPixels(), pixels.RowBytes);
        surface.Canvas.ClipRect(SKRect.Create(0, top, pixels.Width, bottom - top));
        surface.Canvas.Clear(ground);
        surface.Canvas.Scale((float)(pixels.Width / page.Size.Width), (float)(pixels.Height / page.Size.Height));
        var options = new PainterOptions { Fonts = page.Fonts, IsOnPixels = true };
        if (kept is not null)
            surface.Canvas.ClipRect(new SKRect((float)kept.Bounds.Left, (float)kept.Bounds.Top, (float)kept.Bounds.Right, (float)kept.Bounds.Bottom));
        SkiaPainter.Paint(surface.Canvas, page.Items, options);
        if (kept is null)
            return;
        using var mask = new SKPaint { BlendMode = SKBlendMode.DstIn };
        surface.Canvas.SaveLayer(mask);
        SkiaPainter.Paint(surface.Canvas, [kept.Shapes], options);
        surface.Canvas.Restore();
    }
}
