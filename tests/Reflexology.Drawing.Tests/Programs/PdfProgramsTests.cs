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
        List<(int Found, int Expected)> counts =
            [(ShownPage.Count(found, outline), ShownPage.Count(expected, outline))];
        counts.AddRange(ShownPage.Colours(diagram, smallExpected, Lit)
            .Select(ink => (ShownPage.Count(smallFound, ink), ShownPage.Count(smallExpected, ink))));
        double difference = ShownPage.Difference(expected, found);
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

    private static SKBitmap Resized(SKBitmap picture, SKImageInfo to) =>
        picture.Resize(to, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

    private static string Squeezed(string text) => ShownPage.Squeezed(text).Normalize();
}
