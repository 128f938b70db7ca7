using System.Globalization;
using Microsoft.Playwright;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Viewer.Tests;

/// <summary>
/// The pictures of the server and the zones above them, at pixel ratios of ordinary and fine screens.
/// </summary>
[TestFixture(1f)]
[TestFixture(1.25f)]
[TestFixture(3f)]
public sealed class LayerAgreementJourneys(float ratio) : BrowserTest
{
    // In the colours of no theme, so that what is compared is where zones lie, not how they look.
    private const string OnlyPictures = """
        .figure, .tip, .names, .leaders { visibility: hidden !important }
        .zoomed .pictures img:not([data-part=sharp]) { display: none }
        .pictures img:not([src*=highlight]) { visibility: hidden }
        .pictures img { filter: brightness(0) }
        """;

    protected override float PixelRatio => ratio;

    // None reaches the edge of the foot, at which the pictures end.
    [TestCase("/?areas=kidney,heart,liver,spleen")]
    [TestCase("/?areas=kidney,heart,liver,spleen&at=2.37,0.31,0.47")]
    [TestCase("/?areas=spine,knee&aspects=medial&at=5.5,0.2,0.8")]
    [TestCase("/?areas=kidney&at=11.9,0.27,0.42")]
    public async Task Layers_AtAZoom_AgreeToHalfAPixel(string address)
    {
        await OpenAsync(address);
        await AgreeAsync(address);
    }

    [Test]
    public async Task Layers_AfterResizing_AgreeToHalfAPixel()
    {
        await OpenAsync("/?areas=kidney,heart&at=3,0.3,0.45");
        await Page.EvaluateAsync("""
            () => {
              const viewport = document.querySelector("reflexology-map").shadowRoot.querySelector(".pictures");
              window.settledAgain = new Promise(resolve => {
                new MutationObserver(resolve).observe(viewport, { childList: true });
              });
            }
            """);
        await Page.SetViewportSizeAsync(907, 741);
        await Page.EvaluateAsync("() => window.settledAgain");
        await SettledAsync();
        await AgreeAsync("resized");
    }

    private async Task AgreeAsync(string what)
    {
        // The pictures hold the edge and the glow of a lit zone, too, up to this distance on both sides of its border.
        double seen = await Page.Locator(".figure svg")
            .First.EvaluateAsync<double>("svg => { const m = svg.getScreenCTM(); return Math.hypot(m.a, m.b); }");
        double zoom = await Page
            .Locator(".plane")
            .EvaluateAsync<double>("plane => new DOMMatrix(getComputedStyle(plane).transform).a");
        double edge = 2 * ViewLayers.LitReach(DiagramTheme.Light) * Math.Min(seen, ViewLayers.LineScale) / zoom;
        string onlyZones = string.Create(CultureInfo.InvariantCulture, $$"""
            .pictures, .figure, .tip, .names, .leaders { visibility: hidden !important }
            .zone[data-lit] {
              visibility: visible !important; opacity: 1 !important; filter: none !important;
              fill: #000 !important; fill-opacity: 1 !important;
              stroke: #000 !important; stroke-width: {{edge}}px !important; stroke-dasharray: none !important;
            }
            """);
        Mask zones = await MaskAsync(onlyZones), pictures = await MaskAsync(OnlyPictures);
        double border = 0, apart = 0, lit = 0;
        for (int y = 1; y < zones.Height - 1; y++)
        {
            for (int x = 1; x < zones.Width - 1; x++)
            {
                if (zones.IsCorner(x, y))
                    continue;
                double covered = zones[x, y];
                lit += covered;
                apart += Math.Abs(covered - pictures[x, y]);
                double least = Math.Min(
                    Math.Min(zones[x - 1, y], zones[x + 1, y]), Math.Min(zones[x, y - 1], zones[x, y + 1]));
                if (covered > 0.5 && least <= 0.5)
                    border++;
            }
        }

        // What lies between two borders, by their length, is how far they are apart.
        TestContext.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}, pixel ratio {ratio}: {apart / border:0.000} pixels apart along {border} pixels"));
        Assert.That(lit, Is.GreaterThan(200), $"{what}: lit pixels");
        Assert.That(apart / border, Is.LessThanOrEqualTo(0.5), $"{what}: pixels between the borders of the two layers");
    }

    private async Task<Mask> MaskAsync(string style)
    {
        // The page allows no style that is written into it.
        await Page.EvaluateAsync(
            "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);"
            + " document.querySelector('reflexology-map').shadowRoot.adoptedStyleSheets = [sheet]; }",
            style);
        byte[] png = await Stage.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        await Page.EvaluateAsync(
            "() => { document.querySelector('reflexology-map').shadowRoot.adoptedStyleSheets = []; }");
        return new Mask(png);
    }

    /// <summary>The coverage of each pixel of a picture with black.</summary>
    private sealed class Mask
    {
        private readonly byte[] _greens;

        public Mask(byte[] png)
        {
            using SKBitmap decoded = SKBitmap.Decode(
                png, SKBitmap.DecodeBounds(png).WithColorType(SKColorType.Bgra8888));
            (Width, Height) = (decoded.Width, decoded.Height);
            ReadOnlySpan<byte> pixels = decoded.GetPixelSpan();
            _greens = new byte[Width * Height];
            for (int i = 0; i < _greens.Length; i++)
                _greens[i] = pixels[(4 * i) + 1];
        }

        public int Width { get; }

        public int Height { get; }

        public double this[int x, int y] => 1 - (_greens[(y * Width) + x] / 255.0);

        // The round corners of the viewport show what lies behind it.
        public bool IsCorner(int x, int y) =>
            Math.Min(x, Width - 1 - x) < Width / 20 && Math.Min(y, Height - 1 - y) < Width / 20;
    }
}
