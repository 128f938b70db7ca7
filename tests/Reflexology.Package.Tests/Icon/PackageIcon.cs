using System.Collections.Immutable;
using System.Globalization;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Package.Tests;

/// <summary>The icon of the packages: both soles with the three areas, in colours that differ at 32 pixels.</summary>
internal static class PackageIcon
{
    /// <summary>Pixels on each side.</summary>
    public const int Side = 128;

    private const float Corner = 28;
    private const float Height = 104;
    private const float Gap = 7;
    private const float BorderWidth = 3.2f;

    private static readonly SKColor Cream = ColourOf(Ink.FromRgb(0xFFF6E9));
    private static readonly SKColor Top = ColourOf(Ink.FromRgb(0x1F7A7A));
    private static readonly SKColor Bottom = ColourOf(Ink.FromRgb(0x0D4450));

    // Toes, forefoot, the rest.
    private static readonly ImmutableArray<Ink> Zones =
        [Ink.FromRgb(0xF2785C), Ink.FromRgb(0xF7C66B), Ink.FromRgb(0x9EDBC4)];

    /// <summary>Draws it as PNG.</summary>
    public static byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        SKCanvas canvas = surface.Canvas;
        using SKShader falling = SKShader.CreateLinearGradient(
            new SKPoint(0, 0),
            new SKPoint(0, Side),
            [Top, Bottom],
            SKShaderTileMode.Clamp);
        using var ground = new SKPaint { IsAntialias = true, Shader = falling };
        canvas.DrawRoundRect(new SKRect(0, 0, Side, Side), Corner, Corner, ground);
        FootMap map = FootMap.Load("basic");
        DrawSole(canvas, map[Foot.Right, Aspect.Plantar], bounds => (Side - Gap) / 2 - (bounds.Right * Scale(bounds)));
        DrawSole(canvas, map[Foot.Left, Aspect.Plantar], bounds => (Side + Gap) / 2 - (bounds.Left * Scale(bounds)));
        using SKData png = surface.Snapshot().Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static double Scale(MapRect bounds) => Height / bounds.Height;

    private static void DrawSole(SKCanvas canvas, FootView sole, Func<MapRect, double> left)
    {
        MapRect bounds = sole.Drawing.SilhouettePolygon.Bounds;
        using var edge = new SKPaint
        {
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = BorderWidth,
            StrokeJoin = SKStrokeJoin.Round,
            Color = Cream,
        };
        using SKPath silhouette = PathOf(sole.Drawing.SilhouettePolygon);
        canvas.Save();
        canvas.Translate((float)left(bounds), ((Side - Height) / 2) - (float)(bounds.Top * Scale(bounds)));
        canvas.Scale((float)Scale(bounds));
        canvas.DrawPath(silhouette, edge);
        canvas.ClipPath(silhouette, SKClipOperation.Intersect, antialias: true);
        foreach ((ZoneShape shape, Ink ink) in sole.Shapes.Zip(Zones))
        {
            using var fill = new SKPaint { IsAntialias = true, Color = ColourOf(ink) };
            using SKPath path = PathOf(shape.Polygon);
            canvas.DrawPath(path, fill);
            canvas.DrawPath(path, edge);
        }

        canvas.Restore();
    }

    private static SKColor ColourOf(Ink ink) => new(ink.Red, ink.Green, ink.Blue);

    private static SKPath PathOf(Polygon polygon) => SKPath.ParseSvgPathData(string.Concat(
        polygon.Rings.Select(ring => $"M{string.Join('L', ring.Select(Text))}Z")));

    private static string Text(MapPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.X} {point.Y}");
}
