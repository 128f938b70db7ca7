using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Lit zones and what is around and on them, as pixels.</summary>
[TestFixture]
internal sealed class LitZoneTests
{
    private const double Scale = 6;

    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly FootView Right = Chinese[Foot.Right, Aspect.Plantar];

    private static IEnumerable<string> Themes => DiagramTheme.All.Select(theme => theme.Name);

    private static IEnumerable<string> Glowing =>
        DiagramTheme.All.Where(theme => theme.Lit.Glow.Opacity > 0).Select(theme => theme.Name);

    [Test]
    public void Glow_OfALitZone_ReachesBeyondItsBorderAndEnds([ValueSource(nameof(Glowing))] string name)
    {
        DiagramTheme theme = DiagramTheme.Named(name);
        using SKBitmap with = Picture(theme, "liver"), without = Picture(WithoutGlow(theme), "liver");
        double near = 0, far = 0;
        foreach (MapPoint point in Points("liver", step: 0.25))
        {
            double distance = DistanceFrom("liver", point);
            double changed = Difference(At(with, point), At(without, point));
            if (distance is > 0.8 and < 1.2)
                near = Math.Max(near, changed);
            else if (distance > 3 * theme.Lit.Glow.Blur + (theme.Lit.Glow.Width / 2))
                far = Math.Max(far, changed);
        }

        Assert.That(near, Is.GreaterThan(24), "levels of 255, a millimetre beside the zone");
        Assert.That(far, Is.LessThan(3), "levels of 255, where the glow has ended");
    }

    // Names stand where the glow of the pituitary gland is seen; the letters there look as without it.
    [Test]
    public void Glow_OnTheNameOfANeighbour_IsBelowIt([ValueSource(nameof(Glowing))] string name)
    {
        const string Lit = "pituitary";
        DiagramTheme theme = DiagramTheme.Named(name), plain = WithoutGlow(theme);
        using SKBitmap glowing = Picture(theme, Lit), bare = Picture(plain, Lit);
        using SKBitmap with = Picture(theme, Lit, LabelStyle.Inside), without = Picture(plain, Lit, LabelStyle.Inside);
        SKColor label = SkiaPainter.ColourOf(theme.Quiet.Label);
        int letters = 0;
        foreach (MapPoint point in Points(Lit, step: 1 / Scale))
        {
            bool isLetter = Difference(At(without, point), label) < 12;
            bool isInGlow = Difference(At(glowing, point), At(bare, point)) >= 16;
            if (!isLetter || !isInGlow || DistanceFrom(Lit, point) == 0)
                continue;
            Assert.That(Difference(At(with, point), At(without, point)), Is.LessThan(8), $"{point}");
            letters++;
        }

        Assert.That(letters, Is.GreaterThan(20));
    }

    // The gallbladder lies on the liver.
    [Test]
    public void Border_OfAZoneOnALitOne_IsSeen(
        [ValueSource(nameof(Themes))] string theme, [Values("liver", "liver, gallbladder")] string lit)
    {
        using SKBitmap picture = Picture(DiagramTheme.Named(theme), lit);
        MapPoint[] border = [.. Shape("gallbladder").Outline.Contours.SelectMany(contour => contour.Flatten())];
        MapPoint centre = Shape("gallbladder").Polygon.Centroid;
        int seen = 0, all = 0;
        foreach (MapPoint point in border)
        {
            // Only where the liver is on both sides.
            MapPoint beside = Away(point, 1.4);
            if (DistanceFrom("liver", Away(point, 2.5)) > 0)
                continue;
            all++;
            Ink ground = InkAt(beside);
            IEnumerable<Ink> across = Enumerable.Range(-4, 9).Select(i => InkAt(Away(point, i * 0.12)));
            if (across.Max(ink => ink.ContrastWith(ground)) >= 1.5)
                seen++;
        }

        Assert.That(all, Is.GreaterThan(4));
        Assert.That(seen, Is.GreaterThanOrEqualTo(0.9 * all), $"of {all} points of the border");

        MapPoint Away(MapPoint from, double distance)
        {
            double x = from.X - centre.X, y = from.Y - centre.Y, length = Math.Sqrt((x * x) + (y * y));
            return new(from.X + (x / length * distance), from.Y + (y / length * distance));
        }

        Ink InkAt(MapPoint point)
        {
            SKColor colour = At(picture, point);
            return new Ink(colour.Red, colour.Green, colour.Blue);
        }
    }

    private static SKBitmap Picture(DiagramTheme theme, string lit, LabelStyle labels = LabelStyle.None)
    {
        var diagram = new Diagram(Chinese)
        {
            Theme = theme,
            Highlight = [.. lit.Split(", ").Select(name => (Highlight)name)],
            Labels = labels,
        };
        var layout = DiagramLayout.Create(diagram, PageSize.A4);
        DrawingPanel panel = layout.Pages[0].Panels.Single(panel => panel.View.Id == Right.Id);
        PageTransform view = panel.Transform;
        double zoom = Scale / view.Scale;
        var bitmap = new SKBitmap((int)(Right.Drawing.Width * Scale), (int)(Right.Drawing.Height * Scale));
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale((float)zoom);
        canvas.Translate((float)-view.OffsetX, (float)-view.OffsetY);
        SkiaPainter.Paint(canvas, layout.Pages[0].Items, new PainterOptions { IsOnPixels = true });
        return bitmap;
    }

    private static DiagramTheme WithoutGlow(DiagramTheme theme) =>
        theme with { Lit = theme.Lit with { Glow = default } };

    private static ZoneShape Shape(string zone) => Right.Shapes.Single(shape => shape.Zone.Id == zone);

    // Around a zone, a step apart in millimetres.
    private static IEnumerable<MapPoint> Points(string zone, double step)
    {
        MapRect around = Shape(zone).Polygon.Bounds.Inflate(14);
        for (double y = around.Top; y < around.Bottom; y += step)
        {
            for (double x = around.Left; x < around.Right; x += step)
            {
                if (x > 0 && y > 0)
                    yield return new MapPoint(x, y);
            }
        }
    }

    // 0 inside.
    private static double DistanceFrom(string zone, MapPoint point) => Right.ZonesWithin(point, 30)
        .Where(found => found.Zone.Id == zone).Select(found => found.Distance).DefaultIfEmpty(30).Min();

    private static SKColor At(SKBitmap picture, MapPoint point) =>
        picture.GetPixel((int)(point.X * Scale), (int)(point.Y * Scale));

    private static double Difference(SKColor one, SKColor other) => new[]
    {
        Math.Abs(one.Red - other.Red), Math.Abs(one.Green - other.Green), Math.Abs(one.Blue - other.Blue),
    }.Max();
}
