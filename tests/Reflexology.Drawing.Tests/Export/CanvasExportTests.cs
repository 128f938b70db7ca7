using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Views on a canvas that somebody else has made, scaled and turned.</summary>
public sealed class CanvasExportTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly FootView Right = Chinese[Foot.Right, Aspect.Plantar];
    private static readonly Diagram Nameless = new(Chinese) { Labels = LabelStyle.None };

    private static readonly SKMatrix Upright = SKMatrix.CreateScale(3, 3);

    // The middle of the sole in the middle of the picture.
    private static readonly SKMatrix Turned = SKMatrix.CreateTranslation(-53, -130).PostConcat(SKMatrix.CreateScale(3, 3))
        .PostConcat(SKMatrix.CreateRotationDegrees(140)).PostConcat(SKMatrix.CreateTranslation(450, 450));

    [Test]
    public void DrawView_TurnedCanvas_ShowsEachPlaceWhereTheMatrixPutsIt()
    {
        using SKBitmap upright = Picture(Upright, Nameless), turned = Picture(Turned, Nameless);
        int zones = 0;
        foreach (ZoneShape shape in Right.Shapes)
        {
            // Away from edges, so that lines and soft pixels do not count.
            MapPoint centre = shape.Polygon.Centroid;
            if (Right.ZoneAt(centre) != shape.Zone || Right.ZonesWithin(centre, 2).Length > 1 || Right.Drawing.Details.Any(detail => detail.Line.Flatten().Rings.Any(ring => ring.Any(at => Math.Abs(at.X - centre.X) + Math.Abs(at.Y - centre.Y) < 3))))
                continue;
            SKColor expected = ColourAt(upright, Upright, centre), found = ColourAt(turned, Turned, centre);
            Assert.That(Math.Abs(expected.Red - found.Red) + Math.Abs(expected.Green - found.Green) + Math.Abs(expected.Blue - found.Blue), Is.LessThan(12), $"{shape.Zone}: {expected} and {found}");
            zones++;
        }

        Assert.That(zones, Is.GreaterThan(8));
        Assert.That(turned.GetPixel(2, 2), Is.EqualTo(SKColors.White), "beside the foot nothing is drawn");
    }

    [Test]
    public void DrawView_Canvas_IsLeftAsItWas()
    {
        using SKBitmap picture = new(50, 50);
        using SKCanvas canvas = new(picture);
        canvas.SetMatrix(Turned);
        canvas.ClipRect(new SKRect(40, 120, 70, 150));
        (SKMatrix matrix, SKRectI clip, int saved) = (canvas.TotalMatrix, canvas.DeviceClipBounds, canvas.SaveCount);

        canvas.DrawView(new Diagram(Chinese), Foot.Right, Aspect.Plantar);

        Assert.That((canvas.TotalMatrix, canvas.DeviceClipBounds, canvas.SaveCount), Is.EqualTo((matrix, clip, saved)));
    }

    [Test]
    public void DrawView_Labels_AddDarkLettersInTheZone()
    {
        MapPoint centre = Right.Shapes.Single(shape => shape.Zone.Id == "small-intestine").Polygon.Centroid;
        using SKBitmap named = Picture(Upright, new Diagram(Chinese)), nameless = Picture(Upright, Nameless);
        Assert.That(Dark(named), Is.GreaterThan(Dark(nameless) + 200));

        int Dark(SKBitmap picture) => Enumerable.Range(-45, 90).Sum(x => Enumerable.Range(-20, 40).Count(y => picture.GetPixel((int)(centre.X * 3) + x, (int)(centre.Y * 3) + y).Red < 120));
    }

    [TestCase(1, 1)]
    [TestCase(2, 2)]
    public void DrawView_PixelRatio_MakesTheSilhouetteThatMuchThicker(double ratio, double expected)
    {
        SKMatrix large = SKMatrix.CreateScale(12, 12);
        using SKBitmap thin = Picture(large, Nameless), other = Picture(large, Nameless, ratio);
        Assert.That(Thickness(other) / Thickness(thin), Is.EqualTo(expected).Within(0.15));

        // Across the outer edge of the heel, level with its middle.
        double Thickness(SKBitmap picture) => Enumerable.Range(20 * 12, 12 * 12).Sum(x => Math.Max(0, 150 - picture.GetPixel(x, 215 * 12).Red) / 150.0);
    }

    [Test]
    public void DrawView_LeftFootHighlighted_LightsItsOwnZones()
    {
        FootView left = Chinese[Foot.Left, Aspect.Plantar];
        MapPoint heart = left.Shapes.Single(shape => shape.Zone.Id == "heart").Polygon.Centroid;
        using SKBitmap plain = Picture(Upright, Nameless, foot: Foot.Left), lit = Picture(Upright, Nameless with { Highlight = ["heart"] }, foot: Foot.Left);
        Assert.That(ColourAt(lit, Upright, heart), Is.Not.EqualTo(ColourAt(plain, Upright, heart)));
    }

    [TestCase(0)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void DrawView_NoPixelRatio_Throws(double ratio)
    {
        using SKBitmap picture = new(5, 5);
        using SKCanvas canvas = new(picture);
        Assert.That(
            () => canvas.DrawView(Nameless, Foot.Right, Aspect.Plantar, ratio),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.StartsWith("Expected a pixel ratio above 0."));
    }

    [Test]
    public void ToPath_Zones_HoldWhatTheZonesHold()
    {
        foreach (ZoneShape shape in Right.Shapes)
        {
            using SKPath path = shape.Outline.ToPath();
            MapPoint centre = shape.Polygon.Centroid;
            MapRect bounds = shape.Polygon.Bounds;
            SKRect tight = path.TightBounds;
            Assert.That(path.Contains((float)centre.X, (float)centre.Y), Is.EqualTo(shape.Polygon.Contains(centre)), shape.Zone.Id);
            Assert.That(new[] { tight.Left, tight.Top, tight.Right, tight.Bottom }, Is.EqualTo(new[] { bounds.Left, bounds.Top, bounds.Right, bounds.Bottom }).Within(0.05), shape.Zone.Id);
        }
    }

    private static SKBitmap Picture(SKMatrix matrix, Diagram diagram, double ratio = 1, Foot foot = Foot.Right)
    {
        SKPoint corner = matrix.MapPoint(new SKPoint(107, 261));
        SKBitmap picture = matrix.SkewX == 0 ? new((int)corner.X, (int)corner.Y) : new(900, 900);
        using SKCanvas canvas = new(picture);
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(matrix);
        canvas.DrawView(diagram, foot, Aspect.Plantar, ratio);
        return picture;
    }

    private static SKColor ColourAt(SKBitmap picture, SKMatrix matrix, MapPoint point)
    {
        SKPoint at = matrix.MapPoint(new SKPoint((float)point.X, (float)point.Y));
        return picture.GetPixel((int)at.X, (int)at.Y);
    }
}
