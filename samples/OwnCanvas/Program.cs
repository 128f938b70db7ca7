// Your own canvas: draws a map zoomed and rotated, maps a click back through the inverse matrix to the zone it hits,
// and marks that zone.
using Reflexology;
using Reflexology.Drawing;
using SkiaSharp;

FootMap map = FootMap.Load("chinese");
FootView sole = map[Foot.Right, Aspect.Plantar];
using SKBitmap picture = new(1200, 800);
using SKCanvas canvas = new(picture);
canvas.Clear(new SKColor(0xF3, 0xF6, 0xF8));

// Seven pixels a millimetre, turned by 30 degrees, with the middle of the sole in the middle of the canvas. Units are
// millimetres.
SKMatrix view = SKMatrix.CreateTranslation(-53, -120).PostConcat(SKMatrix.CreateScale(7, 7))
    .PostConcat(SKMatrix.CreateRotationDegrees(30)).PostConcat(SKMatrix.CreateTranslation(600, 400));
canvas.SetMatrix(view);
canvas.DrawView(new Diagram(map), Foot.Right, Aspect.Plantar, pixelRatio: 2);

SKPoint click = new(655, 345);
view.TryInvert(out SKMatrix back);
SKPoint at = back.MapPoint(click);
Zone? zone = sole.ZoneAt(new MapPoint(at.X, at.Y));
string name = zone?.Names["en"] ?? "no zone";
Console.WriteLine(FormattableString.Invariant(
    $"A click at pixel {click.X}, {click.Y} meets {at.X:0.0}, {at.Y:0.0} mm: {name}."));
foreach (ZoneShape shape in sole.Shapes.Where(shape => shape.Zone == zone))
{
    using SKPath outline = shape.Outline.ToPath();
    using SKPaint pen = new()
    {
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = 1,
        Color = new SKColor(0xD6, 0x1F, 0x4B),
    };
    canvas.DrawPath(outline, pen);
}

canvas.ResetMatrix();
canvas.DrawCircle(click, 8, new SKPaint { IsAntialias = true, Color = new SKColor(0xD6, 0x1F, 0x4B) });
OutputFile.Write("canvas.png", stream => picture.Encode(stream, SKEncodedImageFormat.Png, 100));
Console.WriteLine("Wrote canvas.png.");
