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
    private static readonly SKMatrix Turned = SKMatrix.CreateTranslation(-53, -130)
        .PostConcat(SKMatrix.CreateScale(3, 3))
        .PostConcat(SKMatrix.CreateRotationDegrees(140)).PostConcat(SKMatrix.CreateTranslation(450, 450));

    [Test]
    public void DrawView_TurnedCanvas_ShowsEachPlaceWhereTheMatrixPutsIt()
    {
        using SKBitmap upright = Picture(Upright, Nameless), turned = Picture(Turned, Nameless);
        var grid = from x in Enumerable.Range(2, 51)
                   from y in Enumerable.Range(2, 128)
                   select new MapPoint(2 * x, 2 * y);
        MapPoint[] foot = [.. grid.Where(Right.Drawing.SilhouettePolygon.Contains)];
        double alike = foot.Count(IsAlike);

        // Soft pixels of edges and lines are not alike.
        Assert.That(alike / foot.Length, Is.GreaterThan(0.85));
        Assert.That(turned.GetPixel(2, 2), Is.EqualTo(SKColors.White), "beside the foot nothing is drawn");

        bool IsAlike(MapPoint point) =>
            Difference(ColourAt(upright, Upright, point), ColourAt(turned, Turned, point)) < 12;
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
        Assert.That(Dark(nameless), Is.Zero);
        Assert.That(Dark(named), Is.GreaterThan(60));

        // A blue zone passes by.
        static bool IsDark(SKColor pixel) => pixel.Red < 70 && pixel.Blue < 70;

        int Dark(SKBitmap picture)
        {
            int left = (int)(centre.X * 3) - 45, top = (int)(centre.Y * 3) - 30;
            return Enumerable.Range(left, 90)
                .Sum(x => Enumerable.Range(top, 60).Count(y => IsDark(picture.GetPixel(x, y))));
        }
    }

    [TestCase(1, 1)]
    [TestCase(2, 2)]
    public void DrawView_PixelRatio_MakesTheSilhouetteThatMuchThicker(double ratio, double expected)
    {
        SKMatrix large = SKMatrix.CreateScale(8, 8);
        using SKBitmap thin = Picture(large, Nameless), other = Picture(large, Nameless, ratio);
        Assert.That(Thickness(other) / Thickness(thin), Is.EqualTo(expected).Within(0.3));

        // Across the outer edge of the heel, level with its middle.
        double Thickness(SKBitmap picture) => Enumerable.Range(20 * 8, 12 * 8)
            .Sum(x => Math.Max(0, 150 - picture.GetPixel(x, 215 * 8).Red) / 150.0);
    }

    [Test]
    public void DrawView_LeftFootHighlighted_LightsItsOwnZones()
    {
        FootView left = Chinese[Foot.Left, Aspect.Plantar];
        MapPoint heart = left.Shapes.Single(shape => shape.Zone.Id == "heart").Polygon.Centroid;
        using SKBitmap plain = Picture(Upright, Nameless, foot: Foot.Left);
        using SKBitmap lit = Picture(Upright, Nameless with { Highlight = ["heart"] }, foot: Foot.Left);
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
            double[] found = [tight.Left, tight.Top, tight.Right, tight.Bottom];
            double[] expected = [bounds.Left, bounds.Top, bounds.Right, bounds.Bottom];
            bool holdsCentre = path.Contains((float)centre.X, (float)centre.Y);
            Assert.That(holdsCentre, Is.EqualTo(shape.Polygon.Contains(centre)), shape.Zone.Id);
            Assert.That(found, Is.EqualTo(expected).Within(0.05), shape.Zone.Id);
        }
    }

    private static int Difference(SKColor a, SKColor b) =>
        Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);

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
