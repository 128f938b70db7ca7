using System.Globalization;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// What other programs show of our SVG files, on A5: the outline, the lit zones, counted by their colours, and all
/// names. The README of the project has the table. The large programs are in the category Programs.
/// </summary>
[TestFixture]
internal sealed class SvgProgramsTests
{
    private const int Dpi = 150;

    // Of as many pixels as in our picture. The outline is a line, which programs smooth in their own ways.
    private const double FewestOfColour = 0.6;
    private const double MostOfColour = 1.6;

    private static readonly string[] Lit = ["liver", "heart"];
    private static readonly FootMap Chinese = FootMap.Load("chinese");
    private static readonly PictureSize Size = new(874, 1240);

    private static SvgPrograms[] Light => SvgPrograms.Light;

    private static SvgPrograms[] Heavy => SvgPrograms.Heavy;

    [Test]
    public Task Show_LightPrograms_HasOutlineAndZones(
        [ValueSource(nameof(Light))] SvgPrograms program, [Values] SvgProfile profile) =>
        ShowsAllAsync(program, profile, DiagramTheme.Light);

    [Test]
    [Category("Programs")]
    [NonParallelizable]
    public Task Show_HeavyPrograms_HasOutlineAndZones(
        [ValueSource(nameof(Heavy))] SvgPrograms program,
        [Values] SvgProfile profile,
        [Values("light", "dark", "print", "high-contrast")] string theme) =>
        ShowsAllAsync(program, profile, DiagramTheme.Named(theme));

    [Test]
    public Task Read_LightPrograms_HasAllTexts(
        [ValueSource(nameof(Light))] SvgPrograms program, [Values("ru")] string language) =>
        HasAllTextsAsync(program, SvgProfile.Web, language);

    [Test]
    [Category("Programs")]
    [NonParallelizable]
    public Task Read_HeavyPrograms_HasAllTexts(
        [ValueSource(nameof(Heavy))] SvgPrograms program,
        [Values] SvgProfile profile,
        [ValueSource(typeof(DrawingLists), nameof(DrawingLists.LanguageCodes))] string language) =>
        HasAllTextsAsync(program, profile, language);

    private static Diagram Diagram(DiagramTheme theme) => new(Chinese) { Highlight = [.. Lit], Theme = theme };

    private static byte[] Written(Diagram diagram, SvgProfile profile) =>
        diagram.ToBytes(ExportFormat.Svg, new() { Page = PageSize.A5, Svg = profile });

    private static async Task ShowsAllAsync(SvgPrograms program, SvgProfile profile, DiagramTheme theme)
    {
        Diagram diagram = Diagram(theme) with { Labels = LabelStyle.None };
        byte[] png = diagram.ToBytes(ExportFormat.Png, new() { Page = PageSize.A5, Dpi = Dpi });
        using SKBitmap expected = SKBitmap.Decode(png);
        using SKBitmap found = await program.PictureAsync(Written(diagram, profile), Size);
        Keep($"{program.Name}-{profile}-{theme.Name}", found);

        SKColor[] colours = [SkiaPainter.ColourOf(theme.Outline), .. ShownPage.Colours(diagram, expected, Lit)];
        int[] wanted = [.. colours.Select(ink => ShownPage.Count(expected, ink))];
        int[] seen = [.. colours.Select(ink => ShownPage.Count(found, ink))];
        double difference = ShownPage.Difference(expected, found);
        string counts = $"{string.Join(", ", seen)} of {string.Join(", ", wanted)}";
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{program} {profile} {theme.Name}: {difference:0.00}; {counts}"));
        Assert.Multiple(() =>
        {
            Assert.That(difference, Is.LessThan(program.MostDifferent));
            foreach ((int expectedCount, int count) in wanted.Zip(seen))
                Assert.That(count, Is.InRange(FewestOfColour * expectedCount, MostOfColour * expectedCount));
        });
    }

    private static async Task HasAllTextsAsync(SvgPrograms program, SvgProfile profile, string language)
    {
        Diagram diagram = Diagram(DiagramTheme.Light) with { Language = language };
        DiagramPage page = DiagramLayout.Create(diagram, PageSize.A5).Pages[0];
        string found = ShownPage.Squeezed(await program.TextOfAsync(SvgDocument.Write(page, language, profile)));

        Assert.That(ShownPage.Missing(page, found), Is.Empty, found);
    }

    private static void Keep(string name, SKBitmap picture)
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "Actual", "Programs");
        Directory.CreateDirectory(folder);
        using FileStream file = File.Create(Path.Combine(folder, $"svg-{name}.png"));
        picture.Encode(file, SKEncodedImageFormat.Png, 100);
    }
}
