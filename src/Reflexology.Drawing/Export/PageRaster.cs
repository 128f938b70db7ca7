using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>A page painted as pixels, 4 bytes each.</summary>
internal sealed class PageRaster : IDisposable
{
    // As many on every machine, for the same bytes; more would paint what crosses their borders too often.
    private const int UsualBands = 4;

    private readonly SKBitmap _pixels;

    private PageRaster(SKBitmap pixels, string title)
    {
        _pixels = pixels;
        Title = title;
    }

    /// <summary>The size in pixels.</summary>
    public PictureSize Size => new(_pixels.Width, _pixels.Height);

    /// <summary>The title of the page, which files keep.</summary>
    public string Title { get; }

    /// <summary>Paints a page, stretched evenly to a size in pixels, on all cores.</summary>
    /// <param name="page">The page.</param>
    /// <param name="size">Pixels; their shape should be that of the page.</param>
    /// <param name="ground">The colour where the page is transparent; transparent for a format that can be.</param>
    /// <param name="kept">The mask outside of which nothing stays; null for the whole page.</param>
    /// <param name="bands">Bands painted in parallel; one costs the least where other pictures are painted.</param>
    /// <param name="cancel">Cancels the painting.</param>
    /// <exception cref="ArgumentException">The size is beyond the limits.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PageRaster Paint(
        DiagramPage page,
        PictureSize size,
        SKColor ground,
        PageMask? kept = null,
        int bands = UsualBands,
        CancellationToken cancel = default)
    {
        size.Checked(nameof(size));

        // In this order of channels Skia has its fastest painters.
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Bgra8888, SKAlphaType.Premul);
        var pixels = new SKBitmap();
        if (!pixels.TryAllocPixels(info))
        {
            pixels.Dispose();
            throw new InvalidOperationException(
                $"There is not enough memory for a picture of {size.Width} x {size.Height} pixels.");
        }

        var raster = new PageRaster(pixels, page.Title);
        try
        {
            using var cache = new PaintCache();
            var options = new PainterOptions { Fonts = page.Fonts, IsOnPixels = true, Cancel = cancel };
            Parallel.For(0, bands, new ParallelOptions { CancellationToken = cancel }, band =>
            {
                int top = size.Height * band / bands;
                int bottom = size.Height * (band + 1) / bands;
                PaintBand(page, pixels, ground, kept, top, bottom, options, cache);
            });
        }
        catch
        {
            raster.Dispose();
            throw;
        }

        return raster;
    }

    /// <summary>The bytes of a file in the format that <paramref name="encode"/> writes.</summary>
    public byte[] Encode(Func<SKPixmap, SKData?> encode, string format)
    {
        using SKPixmap pixels = _pixels.PeekPixels();
        SKAlphaType alpha = pixels.ComputeIsOpaque() ? SKAlphaType.Opaque : SKAlphaType.Premul;
        using SKPixmap known = pixels.WithAlphaType(alpha);
        using SKData data = encode(known) ?? throw new InvalidOperationException(
            $"The picture of {pixels.Width} x {pixels.Height} pixels could not be encoded as {format}.");
        return data.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _pixels.Dispose();

    // Each band is a canvas over the whole picture, clipped to its own rows, so that all bands share one frame.
    private static void PaintBand(
        DiagramPage page,
        SKBitmap pixels,
        SKColor ground,
        PageMask? kept,
        int top,
        int bottom,
        PainterOptions options,
        PaintCache cache)
    {
        using SKSurface surface = SKSurface.Create(pixels.Info, pixels.GetPixels(), pixels.RowBytes);
        SKCanvas canvas = surface.Canvas;
        canvas.ClipRect(SKRect.Create(0, top, pixels.Width, bottom - top));
        canvas.Clear(ground);
        canvas.Scale((float)(pixels.Width / page.Size.Width), (float)(pixels.Height / page.Size.Height));
        if (kept?.Bounds is { } box)
            canvas.ClipRect(new SKRect((float)box.Left, (float)box.Top, (float)box.Right, (float)box.Bottom));
        SkiaPainter.Paint(canvas, page.Items, options, cache);
        if (kept is null)
            return;
        using var mask = new SKPaint { BlendMode = SKBlendMode.DstIn };
        canvas.SaveLayer(mask);
        SkiaPainter.Paint(canvas, [kept.Shapes], options, cache);
        canvas.Restore();
    }
}

/// <summary>The part of a page that is kept.</summary>
/// <param name="Shapes">Opaque where it is kept.</param>
/// <param name="Bounds">A rectangle around them on the page.</param>
internal sealed record PageMask(GroupItem Shapes, PageRect Bounds);
