using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

// Lines of text and the soft edges behind them. A document would hold the edge of each line as a picture of its own, so
// there those of all labels of a view are painted first, as one.
internal sealed partial class SkiaPainter
{
    private void Paint(TextItem item)
    {
        if (_options.Soft is null)
            Halo(item);
        using var paint = new SKPaint { IsAntialias = true, Color = ColourOf(item.Style.Ink) };
        _cache.LettersOf(item, _options).DrawText(_canvas, (float)item.At.Y, paint);
    }

    private void Halo(TextItem item)
    {
        TextStyle style = item.Style;
        if (style.Halo is not { } halo)
            return;
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

        // As outlines of the letters, so that a PDF holds each text once.
        _cache.LettersOf(item, _options).DrawOutlines(_canvas, (float)item.At.Y, edge);
    }

    private void Paint(IEnumerable<TextItem> texts, SKCanvas canvas)
    {
        using var cache = new PaintCache();
        var painter = new SkiaPainter(canvas, new PainterOptions { Fonts = _options.Fonts }, cache);
        foreach (TextItem text in texts)
            painter.Halo(text);
    }

    // The lines among the items, and those of labels among them.
    private static IEnumerable<TextItem> Lines(IEnumerable<DrawingItem> items) => items.SelectMany(item => item switch
    {
        TextItem text => [text],
        GroupItem label when IsLabel(label) => label.Items.Cast<TextItem>(),
        _ => [],
    });

    private static bool IsLabel(GroupItem group) =>
        group.Transform == PageTransform.Identity && group.Clip is null && group.Items.All(item => item is TextItem);

    // The bounding box of the halos of the texts; null when they have none.
    private SKRect? Halos(ImmutableArray<DrawingItem> items)
    {
        SKRect? all = null;
        foreach (TextItem text in Lines(items).Where(text => text.Style.Halo is not null))
        {
            TextStyle style = text.Style;
            float size = (float)style.Size, y = (float)text.At.Y;
            float width = (float)FontSet.Width(text.Text, style.Language, style.IsBold, size, _options.Fonts);
            float left = (float)PaintedText.Left(text, width);
            var box = new SKRect(left - size, y - (1.8f * size), left + width + size, y + (1.2f * size));
            all = all is { } sofar ? SKRect.Union(sofar, box) : box;
        }

        return all;
    }
}
