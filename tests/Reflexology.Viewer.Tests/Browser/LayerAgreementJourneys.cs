using Microsoft.Playwright;
using SkiaSharp;

namespace Reflexology.Viewer.Tests;

/// <summary>The pictures of the server and the zones above them, at pixel ratios of ordinary and fine screens.</summary>
[TestFixture(1f)]
[TestFixture(1.25f)]
[TestFixture(2f)]
[TestFixture(3f)]
public sealed class LayerAgreementJourneys(float ratio) : BrowserTest
{
    // In the colours of no theme, so that what is compared is where zones lie, not how they look.
    private const string OnlyZones = ".pictures { visibility: hidden } .figure, .tip, .zoom { visibility: hidden } .zone { visibility: hidden } .zone[data-lit] { visibility: visible; fill: #000 !important; fill-opacity: 1 !important; stroke: none !important }";
    private const string OnlyPictures = ".figure { visibility: hidden } .tip { visibility: hidden } .pictures img:not([src*=highlight]) { visibility: hidden } .pictures img { filter: brightness(0) }";

    protected override float PixelRatio => ratio;

    [TestCase("/?areas=kidney,heart,liver,stomach")]
    [TestCase("/?areas=kidney,heart,liver,stomach&at=2.37,0.31,0.47")]
    [TestCase("/?areas=spine,knee&aspects=medial&at=5.5,0.2,0.8")]
    [TestCase("/?areas=kidney&at=11.9,0.27,0.42")]
    public async Task Layers_AtAZoom_AgreeToHalfAPixel(string address)
    {
        await OpenAsync(address);
        await AgreeAsync(address);
    }

    [Test]
    public async Task Layers_AfterResizingAndScrolling_AgreeToHalfAPixel()
    {
        await OpenAsync("/?areas=kidney,heart&at=3,0.3,0.45");
        await Page.SetViewportSizeAsync(907, 741);
        await Page.EvaluateAsync("() => scrollTo(0, 137.5)");
        await SettledAsync();
        await Page.WaitForTimeoutAsync(400);
        await SettledAsync();
        await AgreeAsync("resized and scrolled");
    }

    // Of each zone's edge the picture has half outside: where the two differ, by that alone.
    private async Task AgreeAsync(string what)
    {
        using SKBitmap zones = await MaskAsync(OnlyZones), pictures = await MaskAsync(OnlyPictures);
        (double X, double Y, double Count) one = Middle(zones), other = Middle(pictures);
        Assert.That(one.Count, Is.GreaterThan(200), $"{what}: lit pixels of the zones");
        Assert.That((other.X - one.X, other.Y - one.Y), Is.EqualTo((0.0, 0.0)).Using<(double X, double Y)>((a, b) => Math.Abs(a.X - b.X) <= 0.5 && Math.Abs(a.Y - b.Y) <= 0.5), $"{what}: middle of the lit pixels");
        (int left, int top, int right, int bottom) a = Box(zones), b = Box(pictures);
        Assert.That(Offset(a.left, b.left, 0) + Offset(b.right, a.right, zones.Width - 1), Is.InRange(-1, 1), $"{what}: as far out on the left as on the right");
        Assert.That(Offset(a.top, b.top, 0) + Offset(b.bottom, a.bottom, zones.Height - 1), Is.InRange(-1, 1), $"{what}: as far out above as below");

        // At the edge of the stage both are cut.
        static int Offset(int inner, int outer, int edge) => Math.Abs(outer - edge) < 4 ? 0 : inner - outer;
    }

    private async Task<SKBitmap> MaskAsync(string style)
    {
        IElementHandle sheet = await Page.AddStyleTagAsync(new() { Content = style });
        byte[] png = await Stage.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        await sheet.EvaluateAsync("sheet => sheet.remove()");
        return SKBitmap.Decode(png);
    }

    // Weighted by how much of a pixel is covered: exact to parts of a pixel.
    private static (double X, double Y, double Count) Middle(SKBitmap mask)
    {
        double x = 0, y = 0, count = 0;
        foreach ((int column, int row, double covered) in Covered(mask))
        {
            x += column * covered;
            y += row * covered;
            count += covered;
        }

        return (x / count, y / count, count);
    }

    private static (int Left, int Top, int Right, int Bottom) Box(SKBitmap mask)
    {
        List<(int X, int Y, double Covered)> covered = [.. Covered(mask).Where(pixel => pixel.Covered > 0.5)];
        return (covered.Min(pixel => pixel.X), covered.Min(pixel => pixel.Y), covered.Max(pixel => pixel.X), covered.Max(pixel => pixel.Y));
    }

    private static IEnumerable<(int X, int Y, double Covered)> Covered(SKBitmap mask)
    {
        // The round corners of the stage show what lies behind it.
        for (int y = 0; y < mask.Height; y++)
        {
            for (int x = 0; x < mask.Width; x++)
            {
                double covered = 1 - (mask.GetPixel(x, y).Green / 255.0);
                if (covered > 0.02 && !IsCorner(mask, x, y))
                    yield return (x, y, covered);
            }
        }
    }

    private static bool IsCorner(SKBitmap mask, int x, int y) =>
        Math.Min(x, mask.Width - 1 - x) < mask.Width / 20 && Math.Min(y, mask.Height - 1 - y) < mask.Width / 20;
}
