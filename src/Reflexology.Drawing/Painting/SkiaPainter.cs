using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Paints a drawing list on a SkiaSharp canvas. It decides nothing: where and what stands in the list.</summary>
internal sealed partial class SkiaPainter : IDisposable
{
    private readonly SKCanvas _canvas;
    private readonly PainterOptions _options;
    private readonly Dictionary<Outline, SKPath> _paths = new(ReferenceEqualityComparer.Instance);

    private SkiaPainter(SKCanvas canvas, PainterOptions options) => (_canvas, _options) = (canvas, options);

    // What the coordinates of paths are counted in.
    private float Unit => (float)(_options.CoordinateStep ?? 1);

    /// <summary>Paints items; the canvas must be scaled so that one unit is one point.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="items">What, back to front.</param>
    /// <param name="options">How.</param>
    public static void Paint(SKCanvas canvas, ImmutableArray<DrawingItem> items, PainterOptions options)
    {
        using var painter = new SkiaPainter(canvas, options);
        painter.Paint(items);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKPath path in _paths.Values)
            path.Dispose();
    }

    private void Paint(ImmutableArray<DrawingItem> items)
    {
        if (_options.SoftDpi is { } dpi && Halos(items) is { } halos)
            SoftPicture.Draw(_canvas, halos, dpi, ground: null, canvas => Paint(Lines(items), canvas));
        Each(items);
    }

    private void Each(ImmutableArray<DrawingItem> items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            int soft = _options.IsOnPixels ? PaintSoftRun(items, i) : 0;
            if (soft > 0)
            {
                i += soft - 1;
                continue;
            }

            switch (items[i])
            {
                case GroupItem group: Paint(group); break;
                case PathItem path: Paint(path); break;
                case TextItem text: Paint(text); break;
            }
        }
    }

    private void Paint(GroupItem group)
    {
        int saved = _canvas.Save();
        _canvas.Translate((float)group.Transform.OffsetX, (float)group.Transform.OffsetY);
        _canvas.Scale((float)group.Transform.Scale);
        if (group.Clip is not null)
        {
            _canvas.Scale(Unit);
            _canvas.ClipPath(PathOf(group.Clip), SKClipOperation.Intersect, antialias: true);
            _canvas.Scale(1 / Unit);
        }

        if (_options.SoftDpi is { } dpi && SoftPicture.Ground(group) is { } ground)
            SoftPicture.Draw(_canvas, SKMatrix.CreateScale(Unit, Unit).MapRect(PathOf(group.Clip!).Bounds), dpi, ColourOf(ground), canvas => Paint(canvas, group.Items, _options with { SoftDpi = null, CoordinateStep = null }));
        else if (IsLabel(group))
            Each(group.Items);
        else
            Paint(group.Items);
        _canvas.RestoreToCount(saved);
    }

    private void Paint(PathItem item)
    {
        int before = _canvas.Save();
        _canvas.Scale(Unit);
        using SKMaskFilter? blur = item.Style.Blur > 0 ? SKMaskFilter.CreateBlur(SKBlurStyle.Normal, (float)item.Style.Blur / Unit) : null;
        using var paint = new SKPaint { IsAntialias = true, MaskFilter = blur };
        SKPath path = PathOf(item.Outline);
        if (item.Style.Fill is { } fill)
        {
            paint.Style = SKPaintStyle.Fill;
            paint.Color = ColourOf(fill);
            _canvas.DrawPath(path, paint);
        }

        paint.StrokeCap = SKStrokeCap.Round;
        paint.StrokeJoin = SKStrokeJoin.Round;
        paint.Style = SKPaintStyle.Stroke;
        if (item.Style.Pattern is { } pattern)
        {
            using SKPath strokes = PatternStrokes.Of(pattern.Scaled(1 / Unit), path.Bounds, _options.CoordinateStep is not null);
            paint.Color = ColourOf(pattern.Ink);
            paint.StrokeWidth = (float)pattern.Width / Unit;
            int saved = _canvas.Save();
            _canvas.ClipPath(path, SKClipOperation.Intersect, antialias: true);
            _canvas.DrawPath(strokes, paint);
            _canvas.RestoreToCount(saved);
        }

        if (item.Style.Stroke is { } stroke)
        {
            paint.Color = ColourOf(stroke);
            paint.StrokeWidth = (float)item.Style.StrokeWidth / Unit;
            _canvas.DrawPath(path, paint);
        }

        _canvas.RestoreToCount(before);
    }

    private SKPath PathOf(Outline outline)
    {
        if (!_paths.TryGetValue(outline, out SKPath? path))
            _paths[outline] = path = SkiaPath.Of(outline, _options.CoordinateStep);
        return path;
    }

    /// <summary>An ink as Skia has it.</summary>
    public static SKColor ColourOf(Ink ink) =>
        new(ink.Red, ink.Green, ink.Blue, (byte)Math.Round(Math.Clamp(ink.Opacity, 0, 1) * 255));
}
