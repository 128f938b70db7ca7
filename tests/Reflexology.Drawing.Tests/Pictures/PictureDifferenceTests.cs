using SkiaSharp;

namespace Reflexology.Drawing.Tests;

[TestFixture]
internal sealed class PictureDifferenceTests
{
    private static readonly Diagram Neck = new(FootMap.Load("basic")) { Highlight = ["neck"] };

    [Test]
    public void Find_SamePicture_IsNone() => Assert.That(Difference(Neck, Neck), Is.Null);

    [Test]
    public void Find_RoundingOfColours_IsNone()
    {
        using SKBitmap expected = Render(Neck), actual = Render(Neck);
        actual.Pixels = [.. actual.Pixels.Select(Rounded)];

        Assert.That(PictureDifference.Find(expected, actual), Is.Null);

        static SKColor Rounded(SKColor colour, int i) => new(
            (byte)Math.Max(0, colour.Red - (i % 4)), colour.Green, (byte)Math.Min(255, colour.Blue + (i % 3)));
    }

    [Test]
    public void Find_OtherText_IsFound() => Assert.That(Difference(Neck, Neck with { Language = "de" }), Is.Not.Null);

    [Test]
    public void Find_OtherHighlight_IsFound() =>
        Assert.That(Difference(Neck, Neck with { Highlight = ["chest"] }), Is.Not.Null);

    [Test]
    public void Find_OtherZoneColour_IsFound()
    {
        DiagramTheme theme = Neck.Theme with { Highlights = [Neck.Theme.Highlights[1], .. Neck.Theme.Highlights[1..]] };
        Assert.That(Difference(Neck, Neck with { Theme = theme }), Is.Not.Null);
    }

    [Test]
    public void Find_NoLabels_IsFound() =>
        Assert.That(Difference(Neck, Neck with { Labels = LabelStyle.None }), Is.Not.Null);

    [Test]
    public void Find_PictureMovedByOnePixel_IsFound()
    {
        using SKBitmap expected = Render(Neck), moved = new(expected.Info);
        using (SKCanvas canvas = new(moved))
            canvas.DrawBitmap(expected, 1, 0, SKSamplingOptions.Default);

        Assert.That(PictureDifference.Find(expected, moved), Is.Not.Null);
    }

    [Test]
    public void Find_OtherSize_IsFound()
    {
        using SKBitmap expected = new(10, 10), actual = new(10, 11);
        Assert.That(PictureDifference.Find(expected, actual), Does.Contain("10 x 11"));
    }

    private static string? Difference(Diagram a, Diagram b)
    {
        using SKBitmap expected = Render(a), actual = Render(b);
        return PictureDifference.Find(expected, actual);
    }

    private static SKBitmap Render(Diagram diagram) => GoldenPicture.Render(diagram, new PictureSize(500, 690));
}
