using System.Globalization;
using Microsoft.Playwright;
using SkiaSharp;

namespace Reflexology.Drawing.Tests;

/// <summary>Renders SVG files with programs that are not ours, which see the bundled fonts and no others.</summary>
internal static class SvgRenderers
{
    private static readonly DebianProgram RsvgConvert = new("rsvg-convert", "librsvg2-bin");

    /// <summary>Renders with librsvg.</summary>
    public static SKBitmap Rsvg(byte[] svg, PictureSize size)
    {
        using var folder = new TemporaryFolder();
        string picture = folder.File("picture.png");
        string[] arguments = ["-w", Text(size.Width), "-h", Text(size.Height), "-o", picture, Written(folder, svg)];
        string said = RsvgConvert.Run(arguments, start =>
        {
            foreach ((string name, string value) in DrawingBrowser.FontVariables)
                start.Environment[name] = value;
        });
        Assert.That(File.Exists(picture), Is.True, $"rsvg-convert wrote no picture: {said}");
        return SKBitmap.Decode(picture);
    }

    /// <summary>Renders with Chromium.</summary>
    public static async Task<SKBitmap> ChromiumAsync(byte[] svg, PictureSize size)
    {
        using var folder = new TemporaryFolder();
        await using IBrowserContext context = await DrawingBrowser.Shared.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = size.Width, Height = size.Height },
            DeviceScaleFactor = 1,
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Written(folder, svg)).AbsoluteUri);
        return SKBitmap.Decode(await page.ScreenshotAsync());
    }

    private static string Written(TemporaryFolder folder, byte[] svg)
    {
        string file = folder.File("picture.svg");
        File.WriteAllBytes(file, svg);
        return file;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
