using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>Paints a drawing list on a SkiaSharp canvas, with the places and styles that the list holds.</summary>
internal sealed partial class SkiaPainter
{
    private readonly SKCanvas _canvas;
    private readonly PainterOptions _options;
    private readonly PaintCache _cache;
    private readonly double _pixelsPerPoint;

    private SkiaPainter(SKCanvas canvas, PainterOptions options, PaintCache cache)
    {
        _canvas = canvas;
        _options = options;
        _cache = cache;
        _pixelsPerPoint = ScaleOf(canvas.TotalMatrix);
    }

    // The unit of the coordinates of paths.
    private float Unit => (float)(_options.CoordinateStep ?? 1);

    /// <summary>Paints items on a canvas scaled so that one unit is one point.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="items">The items, back to front.</param>
    /// <param name="options">The kind of canvas.</param>
    public static void Paint(SKCanvas canvas, ImmutableArray<DrawingItem> items, PainterOptions options)
    {
        using var cache = new PaintCache();
        Paint(canvas, items, options, cache);
    }

    /// <summary>The same with paths and letters that other painters of the same fonts and coordinates share.</summary>
    public static void Paint(
        SKCanvas canvas, ImmutableArray<DrawingItem> items, PainterOptions options, PaintCache cache) =>
        new SkiaPainter(canvas, options, cache).Paint(items);

    // Within a shape that the canvas is cut to, if any.
    private void Paint(ImmutableArray<DrawingItem> items, Outline? within = null)
    {
        if (_options.Soft is not null)
            DrawHalos(items);
        Each(items, within);
    }

    private void Each(ImmutableArray<DrawingItem> items, Outline? within = null)
    {
        for (int i = 0; i < items.Length; i++)
        {
            _options.Cancel.ThrowIfCancellationRequested();
            int soft = _options switch
            {
                { IsOnPixels: true } => PaintSoftRun(items, i),
                { Soft: { } pictures } => DrawSoftRun(items, i, within, pictures),
                _ => 0,
            };
            if (soft > 0)
            {
                i += soft - 1;
                continue;
            }

            _options.Around?.Before(_canvas, items[i]);
            switch (items[i])
            {
                case GroupItem group: Paint(group); break;
                case PathItem path: Paint(path); break;
                case TextItem text: Paint(text); break;
                case ArtworkItem artwork: Paint(artwork); break;
            }

            _options.Around?.After(_canvas, items[i]);
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

        if (_options.Soft is { } pictures && SoftPictures.Ground(group) is { } ground)
            DrawGround(group, ground, pictures);
        else if (IsLabel(group))
            Each(group.Items);
        else
            Paint(group.Items, group.Clip);
        _canvas.RestoreToCount(saved);
    }

    private void Paint(PathItem item)
    {
        int before = _canvas.Save();
        _canvas.Scale(Unit);
        using SKMaskFilter? blur = item.Style.Blur > 0
            ? SKMaskFilter.CreateBlur(SKBlurStyle.Normal, (float)item.Style.Blur / Unit)
            : null;
        using var paint = new SKPaint { IsAntialias = true, MaskFilter = blur };
        SKPath path = PathOf(item.Outline);
        if (item.Style.Fill is { } fill)
        {
            paint.Style = SKPaintStyle.Fill;
            bool isEven = item.Style.Middle is null || (_options.CoordinateStep is not null && fill.Opacity < 1);
            using SKShader? light = isEven ? null : Gradient(path, item.Style.Middle!.Value, fill);
            paint.Color = ColourOf(isEven ? SoftFill.Mean(item.Style) : fill);
            paint.Shader = light;
            _canvas.DrawPath(path, paint);
            paint.Shader = null;
        }

        paint.StrokeCap = SKStrokeCap.Round;
        paint.StrokeJoin = SKStrokeJoin.Round;
        paint.Style = SKPaintStyle.Stroke;
        if (item.Style.Pattern is { } pattern)
        {
            SKPath strokes = _cache.StrokesOf(
                item, () => PatternStrokes.Of(pattern.Scaled(1 / Unit), path.Bounds, ShapeInDocument(item.Outline)));
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
            using SKPathEffect? dashes = item.Style.Dashes is { } dash
                ? SKPathEffect.CreateDash([(float)dash.Length / Unit, (float)dash.Gap / Unit], 0)
                : null;
            paint.PathEffect = dashes;
            _canvas.DrawPath(path, paint);
            paint.PathEffect = null;
        }

        _canvas.RestoreToCount(before);
    }

    // Opaque, so that a document needs no mask: the paint has the opacity.
    private static SKShader Gradient(SKPath path, Ink middle, Ink side)
    {
        SKRect box = path.TightBounds;
        SKMatrix place = SKMatrix.CreateScaleTranslation(box.Width, box.Height, box.Left, box.Top);
        return SKShader.CreateRadialGradient(
            new SKPoint((float)SoftFill.CentreX, (float)SoftFill.CentreY),
            (float)SoftFill.Radius,
            [ColourOf(middle.At(1)), ColourOf(side.At(1))],
            null,
            SKShaderTileMode.Clamp,
            place);
    }

    private void Paint(ArtworkItem item)
    {
        PageRect place = item.Place;
        item.Artwork.Draw(
            _canvas,
            SKRect.Create((float)place.Left, (float)place.Top, (float)place.Width, (float)place.Height),
            item.IsMirrored);
    }

    private SKPath PathOf(Outline outline) => _cache.PathOf(outline, _options.CoordinateStep);

    /// <summary>An ink as Skia has it.</summary>
    public static SKColor ColourOf(Ink ink) =>
        new(ink.Red, ink.Green, ink.Blue, (byte)Math.Round(Math.Clamp(ink.Opacity, 0, 1) * 255));
}
