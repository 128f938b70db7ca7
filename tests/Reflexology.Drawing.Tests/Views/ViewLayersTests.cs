using SkiaSharp;

namespace Reflexology.Drawing.Tests;

public sealed class ViewLayersTests
{
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly FootView Right = Chinese[Foot.Right, Aspect.Plantar];
    private static readonly ViewLayers Layers = new(Chinese);

    [Test]
    public void Highlight_LitZones_AreOpaqueAndWhatTheirGlowDoesNotReachIsClear()
    {
        const double Scale = 3;
        double margin = ViewLayers.LitReach(DiagramTheme.Light) + 1;
        using SKBitmap picture = Lit(["kidney", "stomach"], ViewFrame.Whole(Right, Scale));
        ZoneShape[] lit = [.. Right.Shapes.Where(shape => shape.Zone.Id is "kidney" or "stomach")];
        int inside = 0, outside = 0;
        for (int y = 0; y < picture.Height; y += 3)
        {
            for (int x = 0; x < picture.Width; x += 3)
            {
                MapPoint point = new((x + 0.5) / Scale, (y + 0.5) / Scale);
                IEnumerable<ZoneDistance> near = Right.ZonesWithin(point, margin)
                    .Where(found => lit.Any(shape => shape.Zone == found.Zone));
                double[] distances = [.. near.Select(found => found.Distance)];
                if (distances.Contains(0))
                {
                    Assert.That(picture.GetPixel(x, y).Alpha, Is.EqualTo(255), $"{point} lies in a lit zone");
                    inside++;
                }
                else if (distances.Length == 0)
                {
                    Assert.That(picture.GetPixel(x, y).Alpha, Is.Zero, $"{point} lies beyond the glow of all");
                    outside++;
                }
            }
        }

        Assert.That(inside, Is.GreaterThan(300));
        Assert.That(outside, Is.GreaterThan(20_000));
    }

    // The page sets names itself: in a picture with them, each language looks different.
    [TestCase(4)]
    [TestCase(8)]
    public void BaseAndHighlight_WithoutNames_AreTheSameInEveryLanguage(double scale)
    {
        ViewFrame frame = ViewFrame.Whole(Right, scale);
        Assert.That(Painted("zh", LabelStyle.None), Is.EqualTo(Painted("en", LabelStyle.None)));
        Assert.That(Painted("zh", LabelStyle.Inside), Is.Not.EqualTo(Painted("en", LabelStyle.Inside)));
        Assert.That(Painted("en", LabelStyle.Inside), Is.Not.EqualTo(Painted("en", LabelStyle.None)));

        string Painted(string language, LabelStyle labels)
        {
            var diagram = new Diagram(Chinese) { Language = language, Labels = labels, Highlight = ["liver"] };
            byte[] below = Layers.Base(diagram, ZoneEmphasis.Quiet, Foot.Right, Aspect.Plantar, frame);
            return Convert.ToHexString([.. below, .. Layers.Highlight(diagram, Foot.Right, Aspect.Plantar, frame)!]);
        }
    }

    [TestCase(4, 0)]
    [TestCase(11.3, 0.37)]
    public void Highlight_PartOfAView_IsThatPartOfTheWhole(double scale, double shift)
    {
        ViewFrame whole = ViewFrame.Whole(Right, scale) with { Left = shift, Top = shift };
        int left = (int)(40 * scale), top = (int)(100 * scale);
        ViewFrame part = whole with { Left = left + shift, Top = top + shift, Size = new PictureSize(170, 150) };
        using SKBitmap all = Lit(["kidney"], whole), one = Lit(["kidney"], part);
        double apart = 0;
        for (int y = 0; y < one.Height; y++)
        {
            for (int x = 0; x < one.Width; x++)
            {
                SKColor here = one.GetPixel(x, y), there = all.GetPixel(left + x, top + y);
                int red = Math.Abs(((here.Red * here.Alpha) - (there.Red * there.Alpha)) / 255);
                int difference = Math.Abs(here.Alpha - there.Alpha) + red;

                // Where an edge leaves the picture, its soft pixels are counted a little differently.
                Assert.That(difference, Is.LessThan(160), $"{x}, {y}: {here} here, {there} there");
                apart += difference;
            }
        }

        Assert.That(apart / (one.Width * one.Height), Is.LessThan(0.3), "of 255, on average");
    }

    [Test]
    public void Highlight_ViewWithoutALitZone_IsNothing()
    {
        var diagram = new Diagram(Chinese) { Highlight = ["heart"] };
        Assert.That(Layers.Highlight(diagram, Foot.Right, Aspect.Plantar, ViewFrame.Whole(Right, 1)), Is.Null);
        Assert.That(Layers.Highlight(diagram, Foot.Left, Aspect.Plantar, ViewFrame.Whole(Right, 1)), Is.Not.Null);
    }

    [Test]
    public void Base_QuietZones_AreCloserToSkinThanPlainOnes()
    {
        ViewFrame frame = ViewFrame.Whole(Right, 3);
        var diagram = new Diagram(Chinese);
        Diagram lit = diagram with { Highlight = ["kidney"] };
        using SKBitmap plain = SKBitmap.Decode(
            Layers.Base(diagram, ZoneEmphasis.Plain, Foot.Right, Aspect.Plantar, frame));
        using SKBitmap quiet = SKBitmap.Decode(
            Layers.Base(lit, ZoneEmphasis.Quiet, Foot.Right, Aspect.Plantar, frame));
        MapPoint lung = Right.Shapes.Single(shape => shape.Zone.Id == "lung-bronchi").Polygon.Centroid;
        SKColor Colour(SKBitmap picture) => picture.GetPixel((int)(lung.X * 3), (int)(lung.Y * 3));
        int blueInPlain = Colour(plain).Blue - Colour(plain).Red;
        int blueInQuiet = Colour(quiet).Blue - Colour(quiet).Red;
        Assert.That(blueInPlain, Is.GreaterThan(blueInQuiet + 40), "lungs are blue");
        Assert.That(plain.GetPixel(0, 0), Is.EqualTo(SkiaPainter.ColourOf(diagram.Theme.Paper)), "the paper");
    }

    [Test]
    public void Names_WhereAViewIsLarger_AreMore()
    {
        var steps = new ViewNameSteps(Chinese);
        var setting = new TextSetting("en", DiagramFonts.Bundled);
        var found = new[] { 2.0, 1, 0.5, 0.25 }.Select(scale => steps.At(scale, Right, setting, default));
        int[] names = [.. found.Select(each => each.Labels.Length - each.Numbered.Length + each.Left.Length)];
        Assert.That(names, Is.Ordered.Ascending.And.Unique);
        Assert.That(names[^1], Is.GreaterThan(Right.Shapes.Length * 0.8));
    }

    [TestCase(0, 0, 100, 1, "Expected a scale above 0 to 300 pixels a millimetre, found 0.")]
    [TestCase(double.NaN, 0, 100, 1, "Expected a scale above 0 to 300 pixels a millimetre, found NaN.")]
    [TestCase(301, 0, 100, 1, "Expected a scale above 0 to 300 pixels a millimetre, found 301.")]
    [TestCase(4, double.NegativeInfinity, 100, 1, "Expected a place in pixels and a pixel ratio of 0.25 to 8")]
    [TestCase(4, 0, 12_001, 1, "Expected a picture of 1 to 12000 pixels a side, found 12001 x 100.")]
    [TestCase(4, 0, 100, 9, "Expected a place in pixels and a pixel ratio of 0.25 to 8")]
    public void Base_FrameBeyondItsLimits_IsRefused(double scale, double left, int width, double ratio, string sentence)
    {
        var frame = new ViewFrame(scale, left, 0, new PictureSize(width, 100)) { PixelRatio = ratio };
        Assert.That(
            () => Layers.Base(new Diagram(Chinese), ZoneEmphasis.Plain, Foot.Right, Aspect.Plantar, frame),
            Throws.ArgumentException.With.Message.StartsWith(sentence));
    }

    [Test]
    public void Base_DiagramOfAnotherMap_IsRefused()
    {
        var basic = new Diagram(FootMap.Load("basic"));
        var whole = ViewFrame.Whole(Right, 1);
        Assert.That(
            () => Layers.Base(basic, ZoneEmphasis.Plain, Foot.Right, Aspect.Plantar, whole),
            Throws.ArgumentException.With.Message.Contains("'chinese'").And.Message.Contains("'basic'"));
    }

    private static SKBitmap Lit(string[] areas, ViewFrame frame) =>
        SKBitmap.Decode(Layers.Highlight(
            new Diagram(Chinese) { Highlight = [.. areas] }, Foot.Right, Aspect.Plantar, frame));
}
