using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Paints a drawing list on a SkiaSharp canvas. It decides nothing: where and what stands in the list.</summary>
internal sealed partial class SkiaPainter : IDisposable
{
    private readonly SKCanvas _canvas;
    private readonly bool _isOnPixels;
    private readonly Dictionary<Outline, SKPath> _paths = new(ReferenceEqualityComparer.Instance);

    private SkiaPainter(SKCanvas canvas, bool isOnPixels) => (_canvas, _isOnPixels) = (canvas, isOnPixels);

    /// <summary>Paints items; the canvas must be scaled so that one unit is one point.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="items">What, back to front.</param>
    /// <param name="isOnPixels">Whether the canvas is made of pixels, on which soft shapes can be painted faster; not so for a PDF.</param>
    public static void Paint(SKCanvas canvas, ImmutableArray<DrawingItem> items, bool isOnPixels = false)
    {
        using var painter = new SkiaPainter(canvas, isOnPixels);
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
        for (int i = 0; i < items.Length; i++)
        {
            int soft = _isOnPixels ? PaintSoftRun(items, i) : 0;
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
            _canvas.ClipPath(PathOf(group.Clip), SKClipOperation.Intersect, antialias: true);
        Paint(group.Items);
        _canvas.RestoreToCount(saved);
    }

    private void Paint(PathItem item)
    {
        using SKMaskFilter? blur = item.Style.Blur > 0 ? SKMaskFilter.CreateBlur(SKBlurStyle.Normal, (float)item.Style.Blur) : null;
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
            using SKPath strokes = PatternStrokes.Of(pattern, path.Bounds);
            paint.Color = ColourOf(pattern.Ink);
            paint.StrokeWidth = (float)pattern.Width;
            int saved = _canvas.Save();
            _canvas.ClipPath(path, SKClipOperation.Intersect, antialias: true);
            _canvas.DrawPath(strokes, paint);
            _canvas.RestoreToCount(saved);
        }

        if (item.Style.Stroke is { } stroke)
        {
            paint.Color = ColourOf(stroke);
            paint.StrokeWidth = (float)item.Style.StrokeWidth;
            _canvas.DrawPath(path, paint);
        }
    }

    private void Paint(TextItem item)
    {
        TextStyle style = item.Style;
        if (style.Halo is { } halo)
        {
            using SKMaskFilter soft = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, (float)(style.Size * 0.12));
            using var edge = new SKPaint
            {
                IsAntialias = true,
                Color = ColourOf(halo),
                Style = SKPaintStyle.StrokeAndFill,
                StrokeWidth = (float)(style.Size * 0.22),
                StrokeJoin = SKStrokeJoin.Round,
                MaskFilter = soft,
            };
            Runs(item, edge, asOutlines: true);
        }

        using var paint = new SKPaint { IsAntialias = true, Color = ColourOf(style.Ink) };
        Runs(item, paint, asOutlines: false);
    }

    // A halo is drawn as outlines of the letters, so that a PDF holds each text once.
    private void Runs(TextItem item, SKPaint paint, bool asOutlines)
    {
        var runs = FontSet.Runs(item.Text, item.Style.Language, item.Style.IsBold);
        double share = item.Style.Align switch { TextAlign.Left => 0, TextAlign.Right => 1, _ => 0.5 };
        double x = item.At.X - (share * FontSet.Width(item.Text, item.Style.Language, item.Style.IsBold, item.Style.Size));
        foreach ((SKTypeface typeface, string text) in runs)
        {
            using SKFont font = FontSet.Font(typeface, item.Style.Size);
            if (asOutlines)
            {
                using SKPath letters = font.GetTextPath(text, new SKPoint((float)x, (float)item.At.Y));
                _canvas.DrawPath(letters, paint);
            }
            else
            {
                _canvas.DrawText(text, (float)x, (float)item.At.Y, SKTextAlign.Left, font, paint);
            }

            x += font.MeasureText(text);
        }
    }

    private SKPath PathOf(Outline outline)
    {
        if (!_paths.TryGetValue(outline, out SKPath? path))
            _paths[outline] = path = SkiaPath.Of(outline);
        return path;
    }

    private static SKColor ColourOf(Ink ink) =>
        new(ink.Red, ink.Green, ink.Blue, (byte)Math.Round(Math.Clamp(ink.Opacity, 0, 1) * 255));
}
