using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Other programs show the SVG as the PNG looks. One tolerance for all: pictures are reduced to a quarter of their size
/// before they are compared, which removes differences in the smoothing of edges and the spacing of letters; then at
/// most 1 pixel in 400 may differ by more than 32 of 255 levels, and the mean difference may be 3 levels. Missing
/// labels or another highlight exceed it (the last test).
/// </summary>
[TestFixture]
internal sealed class SvgPictureTests
{
    private const int Levels = 32;
    private const double Share = 0.0025;
    private const double Mean = 3;

    private static readonly PictureSize Pair = new(880, 1224);

    [Test]
    public Task Soles_LookTheSame() => AssertSameAsync(new Diagram(FootMap.Load("basic")), Pair);

    [TestCase("ru"), TestCase("zh")]
    public Task Neck_LooksTheSame(string language) =>
        AssertSameAsync(new Diagram(FootMap.Load("basic")) { Highlight = ["neck"], Language = language }, Pair);

    [TestCase("en"), TestCase("zh")]
    public Task ChinesePair_LooksTheSame(string language) =>
        AssertSameAsync(new Diagram(FootMap.Load("chinese")) { Language = language }, new PictureSize(960, 1336));

    [Test]
    public Task CloseUp_LooksTheSame() =>
        AssertSameAsync(
            new Diagram(FootMap.Load("chinese")) { CloseUp = "liver", HasBones = true, HasGuides = true },
            new PictureSize(720, 840));

    // Without its texts, which the other tests compare: how far letters stand apart shows most in white on black.
    [TestCase("dark"), TestCase("print"), TestCase("high-contrast")]
    public Task Theme_LooksTheSame(string theme)
    {
        var size = new PictureSize(960, 1336);
        var diagram = new Diagram(FootMap.Load("chinese"))
        {
            Theme = DiagramTheme.Named(theme),
            Labels = LabelStyle.None,
            HasLegend = false,
            Highlight = theme == "dark" ? [] : ["kidney", "liver"],
        };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.FromPixels(size)).Pages[0];
        page = page with { Items = [.. page.Items.Where(item => item is not TextItem)] };
        return AssertSameAsync(SvgDocument.Write(page, "en"), page, size, TestContext.CurrentContext.Test.Name);
    }

    [TestCase(PatternKind.Lines, 0), TestCase(PatternKind.Lines, 30)]
    [TestCase(PatternKind.Grid, 45), TestCase(PatternKind.Dots, 20)]
    public Task Pattern_LooksLikeItsFigureDrawnOut(PatternKind kind, double angle)
    {
        var size = new PictureSize(400, 320);
        DiagramPage pattern = SvgPatterns.Filled(kind, angle), drawnOut = SvgPatterns.DrawnOut(kind, angle);

        return AssertSameAsync(SvgDocument.Write(pattern, "en"), drawnOut, size, $"{kind}-{angle}");
    }

    [TestCase("light"), TestCase("print")]
    public Task Office_LooksTheSame(string theme)
    {
        Diagram diagram = new(FootMap.Load("chinese")) { Theme = DiagramTheme.Named(theme), Highlight = ["kidney"] };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.FromPixels(Pair)).Pages[0];
        page = page with { Items = [.. page.Items.Where(item => !HasText(item))] };
        byte[] svg = SvgDocument.Write(page, "en", SvgProfile.Office);
        return AssertSameAsync(svg, page, Pair, $"office-{theme}");
    }

    // Its font is another.
    private static bool HasText(DrawingItem item) => DrawingItem.All([item]).Any(part => part is TextItem);

    [Test]
    public void Comparison_OtherLanguageOrHighlight_IsADifference()
    {
        Diagram basic = new(FootMap.Load("basic"));
        using SKBitmap plain = GoldenPicture.Render(basic, Pair);
        using SKBitmap lit = GoldenPicture.Render(basic with { Highlight = ["neck"] }, Pair);
        using SKBitmap unnamed = GoldenPicture.Render(basic with { Labels = LabelStyle.None }, Pair);

        Assert.That(Difference(plain, lit), Is.Not.Null);
        Assert.That(Difference(plain, unnamed), Is.Not.Null);
    }

    private static Task AssertSameAsync(Diagram diagram, PictureSize size)
    {
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.FromPixels(size)).Pages[0];
        byte[] svg = SvgDocument.Write(page, diagram.Language);
        return AssertSameAsync(svg, page, size, TestContext.CurrentContext.Test.Name);
    }

    private static async Task AssertSameAsync(byte[] svg, DiagramPage page, PictureSize size, string name)
    {
        Task<SKBitmap> inChromium = SvgRenderers.ChromiumAsync(svg, size);
        using SKBitmap expected = SKBitmap.Decode(PngFile.Paint(page, size));
        using SKBitmap rsvg = SvgRenderers.Rsvg(svg, size);
        using SKBitmap chromium = await inChromium;
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "Actual", "Svg");
        Directory.CreateDirectory(folder);
        Write("png", expected);
        Write("rsvg", rsvg);
        Write("chromium", chromium);
        Assert.Multiple(() =>
        {
            Assert.That(Difference(expected, rsvg), Is.Null, $"rsvg-convert, see {folder}");
            Assert.That(Difference(expected, chromium), Is.Null, $"chromium, see {folder}");
        });

        void Write(string program, SKBitmap bitmap)
        {
            string safe = string.Concat(
                name.Select(letter => char.IsLetterOrDigit(letter) || letter == '-' ? letter : '_'));
            using FileStream file = File.Create(Path.Combine(folder, $"{safe}.{program}.png"));
            bitmap.Encode(file, SKEncodedImageFormat.Png, 100);
        }
    }

    private static string? Difference(SKBitmap expected, SKBitmap actual)
    {
        if (expected.Width != actual.Width || expected.Height != actual.Height)
            return $"expected {expected.Width} x {expected.Height} pixels, found {actual.Width} x {actual.Height}";
        SKColor[] a = Reduced(expected), b = Reduced(actual);
        double share = 0, mean = 0;
        foreach ((SKColor x, SKColor y) in a.Zip(b))
        {
            int difference = Math.Max(
                Math.Abs(x.Red - y.Red), Math.Max(Math.Abs(x.Green - y.Green), Math.Abs(x.Blue - y.Blue)));
            share += difference > Levels ? 1.0 / a.Length : 0;
            mean += (double)difference / a.Length;
        }

        TestContext.Out.WriteLine($"{share:P3} beyond {Levels} levels, mean {mean:F2}");
        return share <= Share && mean <= Mean
            ? null
            : $"{share:P3} differ by more than {Levels} levels, {Share:P3} may; "
                + $"the mean is {mean:F2} levels, {Mean} may be";
    }

    private static SKColor[] Reduced(SKBitmap bitmap)
    {
        var size = new SKSizeI(bitmap.Width / 4, bitmap.Height / 4);
        using SKBitmap quarter = bitmap.Resize(
            size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return quarter.Pixels;
    }
}
