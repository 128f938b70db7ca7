using System.Collections.Immutable;
using SkiaSharp;

namespace Reflexology.Drawing;

// Lines of text and the soft edges behind them. A document would hold the edge of each line as a picture of its own, so
// there those of all labels of a view are painted first, as one.
internal sealed partial class SkiaPainter
{
    private void Paint(TextItem item)
    {
        if (_options.SoftDpi is null)
            Halo(item);
        using var paint = new SKPaint { IsAntialias = true, Color = ColourOf(item.Style.Ink) };
        Runs(item, paint, asOutlines: false);
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
        Runs(item, edge, asOutlines: true);
    }

    // A halo is drawn as outlines of the letters, so that a PDF holds each text once.
    private void Runs(TextItem item, SKPaint paint, bool asOutlines)
    {
        TextStyle style = item.Style;
        ImmutableArray<ShapedRun> runs = FontSet.Runs(item.Text, style.Language, style.IsBold, _options.Fonts);
        double x = Left(item, runs.Sum(run => run.Width) * style.Size);
        foreach (ShapedRun run in runs)
        {
            using SKFont font = FontSet.Font(_options.Typefaces(run.Face), style.Size);
            if (asOutlines)
            {
                using SKPath letters = SkiaText.Outlines(run, font);
                _canvas.Save();
                _canvas.Translate((float)x, (float)item.At.Y);
                _canvas.DrawPath(letters, paint);
                _canvas.Restore();
            }
            else if (SkiaText.Blob(run, font) is { } blob)
            {
                using (blob)
                    _canvas.DrawText(blob, (float)x, (float)item.At.Y, paint);
            }

            x += run.Width * style.Size;
        }
    }

    private static double Left(TextItem item, double width) =>
        item.At.X - (width * item.Style.Align switch { TextAlign.Left => 0, TextAlign.Right => 1, _ => 0.5 });

    private void Paint(IEnumerable<TextItem> texts, SKCanvas canvas)
    {
        using var painter = new SkiaPainter(canvas, new PainterOptions { Fonts = _options.Fonts });
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

    private static bool IsLabel(GroupItem group) => group.Transform == PageTransform.Identity && group.Clip is null && group.Items.All(item => item is TextItem);

    // The room that the edges of the texts take; null when they have none.
    private SKRect? Halos(ImmutableArray<DrawingItem> items)
    {
        SKRect? all = null;
        foreach (TextItem text in Lines(items).Where(text => text.Style.Halo is not null))
        {
            float size = (float)text.Style.Size, y = (float)text.At.Y;
            float width = (float)FontSet.Width(text.Text, text.Style.Language, text.Style.IsBold, size, _options.Fonts);
            float left = (float)Left(text, width);
            var box = new SKRect(left - size, y - (1.8f * size), left + width + size, y + (1.2f * size));
            all = all is { } sofar ? SKRect.Union(sofar, box) : box;
        }

        return all;
    }
}
