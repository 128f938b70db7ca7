using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>
/// Programs that open SVG files and are not ours: each shows the file as pixels, and gives its text as it stands in the
/// PDF that the program makes of it. They see the bundled fonts and no others.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Show">Shows the file <c>page.svg</c> of a folder in its <c>page.png</c>, so many pixels wide.</param>
/// <param name="Print">Prints it to <c>page.pdf</c>.</param>
/// <param name="MostDifferent">
/// The bound of the mean difference from our PNG, of all channels of all pixels, in levels of 255.
/// </param>
internal sealed record SvgPrograms(
    string Name,
    Func<TemporaryFolder, PictureSize, Task> Show,
    Func<TemporaryFolder, Task> Print,
    double MostDifferent = 4)
{
    private static readonly DebianProgram
        Rsvg = new("rsvg-convert", "librsvg2-bin"),
        Pdftoppm = new("pdftoppm", "poppler-utils"),
        Pdftotext = new("pdftotext", "poppler-utils"),
        Inkscape = new("inkscape", "inkscape"),
        Office = new("soffice", "libreoffice-draw"),
        WeasyPrint = new("weasyprint", "weasyprint");

    /// <summary>Programs that are small, and the browser.</summary>
    public static SvgPrograms[] Light { get; } =
    [
        new(
            "librsvg",
            (folder, size) => Run(Rsvg, "-w", Text(size.Width), "-o", Png(folder), Svg(folder)),
            folder => Run(Rsvg, "-f", "pdf", "-o", Pdf(folder), Svg(folder))),
        new(
            "Chromium",
            (folder, size) => BrowseAsync(folder, size, page => page.ScreenshotAsync(new() { Path = Png(folder) })),
            folder => BrowseAsync(folder, null, page => page.PdfAsync(new() { Path = Pdf(folder) }))),
    ];

    /// <summary>Large programs, installed where they are run.</summary>
    public static SvgPrograms[] Heavy { get; } =
    [
        new(
            "Inkscape",
            (folder, size) => Run(Inkscape, Svg(folder), "-o", Png(folder), "-w", Text(size.Width)),
            folder => Run(Inkscape, Svg(folder), "-o", Pdf(folder))),

        // It draws thin lines wider.
        new("LibreOffice", (folder, size) => ShowPrintedAsync(folder, size, Convert), Convert, MostDifferent: 7.5),
        new("WeasyPrint", (folder, size) => ShowPrintedAsync(folder, size, PrintInPage), PrintInPage, 5),
    ];

    /// <summary>The file as pixels.</summary>
    public async Task<SKBitmap> PictureAsync(byte[] svg, PictureSize size)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Svg(folder), svg);
        await Show(folder, size);
        using SKBitmap shown = SKBitmap.Decode(Png(folder));
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Bgra8888, SKAlphaType.Premul);
        return shown.Resize(info, new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    /// <summary>The text of the file.</summary>
    public async Task<string> TextOfAsync(byte[] svg)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Svg(folder), svg);
        await Print(folder);
        return Pdftotext.Run(["-enc", "UTF-8", Pdf(folder), "-"]);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Task Run(DebianProgram program, params string[] arguments)
    {
        program.Run(arguments, WithBundledFonts);
        return Task.CompletedTask;
    }

    private static void WithBundledFonts(ProcessStartInfo start)
    {
        foreach ((string name, string value) in DrawingBrowser.FontVariables)
            start.Environment[name] = value;
    }

    // In a window of its size as a page shows it; without a size the file alone.
    private static async Task BrowseAsync(TemporaryFolder folder, PictureSize? size, Func<IPage, Task> use)
    {
        string file = Svg(folder);
        var options = new BrowserNewContextOptions();
        if (size is { } window)
        {
            file = folder.File("page.html");
            string style = $"body {{ margin: 0 }} img {{ display: block; width: {Text(window.Width)}px }}";
            File.WriteAllText(file, $"<style>{style}</style><img src=page.svg>");
            options.ViewportSize = new ViewportSize { Width = window.Width, Height = window.Height };
        }

        await using IBrowserContext context = await DrawingBrowser.Shared.NewContextAsync(options);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await use(page);
    }

    private static string Svg(TemporaryFolder folder) => folder.File("page.svg");

    private static string Png(TemporaryFolder folder) => folder.File("page.png");

    private static string Pdf(TemporaryFolder folder) => folder.File("page.pdf");

    private static async Task ShowPrintedAsync(
        TemporaryFolder folder, PictureSize size, Func<TemporaryFolder, Task> print)
    {
        await print(folder);
        Pdftoppm.Run(
            ["-scale-to-x", Text(size.Width), "-scale-to-y", "-1", "-png", "-singlefile", Pdf(folder),
                folder.File("page")]);
    }

    // With a profile of its own, as only one window of each may be open.
    private static Task Convert(TemporaryFolder folder) => Run(
        Office, $"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}", "--headless",
        "--convert-to", "pdf", "--outdir", Path.GetDirectoryName(Svg(folder))!, Svg(folder));

    // It opens pages of the web alone.
    private static Task PrintInPage(TemporaryFolder folder)
    {
        File.WriteAllText(
            folder.File("page.html"),
            "<style>@page { size: 148mm 210mm; margin: 0 } body { margin: 0 } img { display: block; width: 148mm }"
                + "</style><img src=page.svg>");
        return Run(WeasyPrint, folder.File("page.html"), Pdf(folder));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
