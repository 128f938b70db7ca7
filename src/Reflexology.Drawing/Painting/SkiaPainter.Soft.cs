using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

// A blurred shape holds no detail finer than its blur. So shapes that follow each other and are all blurred are painted
// small, onto a layer of their own, and that is stretched over the page: at 300 dpi a twentieth of the pixels to blur.
internal sealed partial class SkiaPainter
{
    // Two points of the layer per deviation of the blur: linear interpolation between them then strays from the
    // Gaussian by at most h²/8 times its curvature, 0.8 % of the shape's opacity.
    private const double PointsPerDeviation = 2;

    /// <summary>Paints successive blurred shapes from an index on, if that is faster on a small layer.</summary>
    /// <returns>The number of entries painted; 0 when they must be painted one by one.</returns>
    private int PaintSoftRun(ImmutableArray<DrawingItem> items, int start)
    {
        int end = start;
        while (end < items.Length && IsSoft(items[end]))
            end++;
        if (end == start)
            return 0;
        ImmutableArray<DrawingItem> run = items[start..end];
        int reduction = (int)(run.Min(LeastBlur) * ScaleOf(_canvas.TotalMatrix) / PointsPerDeviation);
        if (reduction < 2)
            return 0;
        PaintSoft(run, reduction);
        return run.Length;
    }

    /// <summary>Pixels per unit of a canvas, in any rotation.</summary>
    public static double ScaleOf(SKMatrix matrix) =>
        Math.Sqrt(Math.Abs((matrix.ScaleX * matrix.ScaleY) - (matrix.SkewX * matrix.SkewY)));

    private void PaintSoft(ImmutableArray<DrawingItem> run, int reduction)
    {
        SKMatrix matrix = _canvas.TotalMatrix;
        SKRect reach = matrix.MapRect(Reach(run));
        reach.Intersect(SKRect.Inflate(_canvas.DeviceClipBounds, 2 * reduction, 2 * reduction));
        if (reach.Width <= 0 || reach.Height <= 0)
            return;

        // Whole steps from the corner of the page, so that its bands meet without a seam.
        int left = (int)Math.Floor(reach.Left / reduction) - 1;
        int top = (int)Math.Floor(reach.Top / reduction) - 1;
        int width = (int)Math.Ceiling(reach.Right / reduction) + 1 - left;
        int height = (int)Math.Ceiling(reach.Bottom / reduction) + 1 - top;
        var info = new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Premul);
        using SKSurface layer = SKSurface.Create(info) ?? throw new InvalidOperationException(
            $"There is not enough memory for a layer of {width} x {height} pixels.");
        layer.Canvas.Translate(-left, -top);
        layer.Canvas.Scale(1f / reduction);
        layer.Canvas.Concat(matrix);
        Paint(layer.Canvas, run, _options with { IsOnPixels = false }, _cache);

        using SKImage image = layer.Snapshot();
        int saved = _canvas.Save();
        _canvas.SetMatrix(
            SKMatrix.CreateScaleTranslation(reduction, reduction, left * reduction, top * reduction));
        _canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear));
        _canvas.RestoreToCount(saved);
    }

    /// <summary>True for a blurred path without a pattern, and for a group of such items without a clip.</summary>
    public static bool IsSoft(DrawingItem item) => item switch
    {
        PathItem path => path.Style is { Blur: > 0, Pattern: null },
        GroupItem group => group.Clip is null && group.Items.Length > 0 && group.Items.All(IsSoft),
        _ => false,
    };

    private static double LeastBlur(DrawingItem item) => item switch
    {
        PathItem path => path.Style.Blur,
        GroupItem group => group.Items.Min(LeastBlur) * group.Transform.Scale,
        _ => 0,
    };

    private SKRect Reach(ImmutableArray<DrawingItem> items)
    {
        SKRect all = SKRect.Empty;
        foreach (DrawingItem item in items)
            all = all.IsEmpty ? Reach(item) : SKRect.Union(all, Reach(item));
        return all;
    }

    private SKRect Reach(DrawingItem item)
    {
        switch (item)
        {
            case PathItem path:
                float margin = (float)path.Style.Reach;
                return SKRect.Inflate(BoundsOf(path.Outline), margin, margin);
            case GroupItem { Transform: var transform } group:
                float scale = (float)transform.Scale;
                return SKMatrix
                    .CreateScaleTranslation(scale, scale, (float)transform.OffsetX, (float)transform.OffsetY)
                    .MapRect(Reach(group.Items));
            default:
                return SKRect.Empty;
        }
    }

    private SKRect BoundsOf(Outline outline) => SKMatrix.CreateScale(Unit, Unit).MapRect(PathOf(outline).Bounds);
}
