using System.Text.RegularExpressions;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>What other programs show of our PDF documents; the README of the project says it of each.</summary>
[TestFixture]
internal sealed class PdfProgramsTests
{
    private const int Dpi = 96;

    // At which a pattern is an even colour.
    private const int Reduction = 5;

    private static readonly FootMap Chinese = FootMap.Load("chinese");

    private static readonly string[] Lit = ["liver", "heart"];

    private static IEnumerable<string> Themes => ["light", "print", "dark", "high-contrast"];

    private static PdfPrograms[] Light => PdfPrograms.Light;

    private static PdfPrograms[] Heavy => PdfPrograms.Heavy;

    [Test]
    public void Show_LightPrograms_HasLinesAndZones(
        [ValueSource(nameof(Light))] PdfPrograms program, [Values("light", "print")] string theme) =>
        ShowsAll(program, DiagramTheme.Named(theme));

    [Test]
    [Category("Programs")]
    public void Show_HeavyPrograms_HasLinesAndZones(
        [ValueSource(nameof(Heavy))] PdfPrograms program, [ValueSource(nameof(Themes))] string theme) =>
        ShowsAll(program, DiagramTheme.Named(theme));

    [Test]
    public void Read_LightPrograms_HasAllTexts(
        [ValueSource(nameof(Light))] PdfPrograms program, [Values("de", "zh")] string language) =>
        HasAllTexts(program, language);

    [Test]
    [Category("Programs")]
    public void Read_HeavyPrograms_HasAllTexts(
        [ValueSource(nameof(Heavy))] PdfPrograms program,
        [ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language) =>
        HasAllTexts(program, language);

    [TestCase("خريطة القدم liver 123"), TestCase("كَبِد الإنسان (Liver)"), TestCase("مثلا لا")]
    [TestCase("כבד (Hepar) 18"), TestCase("מפה (כבד) של כף־רגל"), TestCase("за́мок x̂ q̃")]
    [Category("Programs")]
    public void Read_PdfJs_IsAsTyped(string title) =>
        Assert.That(Squeezed(Heavy[0].TextOf(Document(title))), Is.EqualTo(Squeezed(title)));

    private static byte[] Document(string title)
    {
        var style = new TextStyle(20, Ink.FromRgb(0), "en");
        DiagramPage page =
            new(new PageSize(400, 100), [new TextItem("title", title, new PagePoint(200, 50), style)], []);
        return PdfDocument.Write([page], new PdfMetadata());
    }

    private static void ShowsAll(PdfPrograms program, DiagramTheme theme)
    {
        var diagram = new Diagram(Chinese)
        {
            Highlight = [.. Lit.Select(name => (Highlight)name)],
            Theme = theme,
            Labels = LabelStyle.None,
        };
        var options = new ExportOptions { Page = PageSize.A5, Dpi = Dpi };
        using SKBitmap expected = SKBitmap.Decode(diagram.ToBytes(ExportFormat.Png, options));
        using SKBitmap shown = program.Picture(diagram.ToBytes(ExportFormat.Pdf, options), Dpi);
        using SKBitmap found = Resized(shown, expected.Info);
        var small = new SKImageInfo(expected.Width / Reduction, expected.Height / Reduction);
        using SKBitmap smallExpected = Resized(expected, small), smallFound = Resized(found, small);

        SKColor outline = SkiaPainter.ColourOf(theme.Outline);
        List<(int Found, int Expected)> counts = [(Count(found, outline), Count(expected, outline))];
        counts.AddRange(Colours(diagram, smallExpected)
            .Select(ink => (Count(smallFound, ink), Count(smallExpected, ink))));
        double difference = Difference(expected, found);
        TestContext.Out.WriteLine($"{program} {theme.Name}: {difference:0.00}, {string.Join(' ', counts)}");
        Assert.That(difference, Is.LessThan(program.MostDifferent));
        foreach ((int seen, int ours) in counts)
            Assert.That(seen, Is.InRange(0.6 * ours, 1.6 * ours), string.Join(' ', counts));
    }

    private static void HasAllTexts(PdfPrograms program, string language)
    {
        var diagram = new Diagram(Chinese) { Labels = LabelStyle.Leaders, Language = language };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A4).Pages[0];

        string found = Squeezed(program.TextOf(PdfDocument.Write([page], new PdfMetadata { Language = language })));

        IEnumerable<string> written = DrawingItem.All(page.Items).OfType<TextItem>().Select(item => item.Text);
        Assert.That(
            written.Where(text => !found.Contains(Squeezed(text), StringComparison.Ordinal)), Is.Empty, found);
    }

    // Of the lit zones in our picture.
    private static IEnumerable<SKColor> Colours(Diagram diagram, SKBitmap picture)
    {
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A5).Pages[0];
        double scale = picture.Width / page.Size.Width;
        foreach (string zone in Lit)
        {
            DrawingPanel panel = page.Panels.First(panel => panel.View.Shapes.Any(shape => shape.Zone.Id == zone));
            MapPoint middle = panel.View.Shapes.First(shape => shape.Zone.Id == zone).Polygon.Centroid;
            PagePoint place = panel.Transform.ToPage(middle);
            yield return picture.GetPixel((int)(place.X * scale), (int)(place.Y * scale));
        }
    }

    private static SKBitmap Resized(SKBitmap picture, SKImageInfo to) =>
        picture.Resize(to, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

    private static int Count(SKBitmap picture, SKColor ink) => picture.Pixels.Count(pixel =>
        Math.Abs(pixel.Red - ink.Red) + Math.Abs(pixel.Green - ink.Green) + Math.Abs(pixel.Blue - ink.Blue) < 60);

    private static double Difference(SKBitmap expected, SKBitmap found) =>
        expected.Pixels.Zip(found.Pixels, (a, b) =>
            (Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue)) / 3.0).Average();

    private static string Squeezed(string text) =>
        Regex.Replace(text, @"[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+", "").Normalize();
}
