using Microsoft.Playwright;
using SkiaSharp;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Drawing.Tests;

/// <summary>The page where no script may run: in a sandboxed frame, or in a browser with scripts off.</summary>
public sealed class HtmlWithoutScriptsTests : HtmlBrowserTest
{
    private static readonly Diagram Chinese = new(FootMap.Load("chinese"))
    {
        Highlight = ["liver", "heart"],
        Language = "de",
    };

    [Test]
    public async Task Open_ScriptsOff_ShowsTheAskedViewLitWithNamesAndASentence()
    {
        await OpenWithoutScriptsAsync(Written(Chinese));

        ILocator picture = Page.Locator("reflexology-map > svg");
        await Expect(picture).ToContainTextAsync("Leber, Herz");
        await Expect(picture).ToContainTextAsync("Rechter Fuß, Sohle");
        await Expect(picture).ToContainTextAsync(new DiagramTexts("de").Notice);
        await Expect(Page.Locator(".plain").First).ToHaveTextAsync(new PageTexts("de")["withoutScripts"]);
        await Expect(Page.Locator(":is(button, input, select, summary):visible")).ToHaveCountAsync(0);
        LocatorBoundingBoxResult box = (await picture.BoundingBoxAsync())!;
        Assert.That((box.Width, box.Height), Is.GreaterThan((800f, 800f)));

        // What is drawn is drawn: the colour of the lit liver, and of the lit heart.
        byte[] png = await picture.ScreenshotAsync();
        using SKBitmap bitmap = SKBitmap.Decode(png);
        SKColor lit = SkiaPainter.ColourOf(Chinese.Theme.Highlights[0].Ink);
        Assert.That(bitmap.Pixels.Count(pixel => Distance(pixel, lit) < 60), Is.GreaterThan(500));
    }

    [Test]
    public async Task Open_ScriptsOffOneFootAndAreaElsewhere_SaysThatItIsElsewhere()
    {
        await OpenWithoutScriptsAsync(Written(Chinese with { Feet = [Foot.Right], Highlight = ["heart"] }));
        await Expect(Page.Locator("reflexology-map > svg")).ToContainTextAsync("„Herz“ (Linker Fuß, Sohle)");
    }

    [Test]
    public async Task Open_SandboxedFrame_ShowsTheFeet()
    {
        string page = Written(Chinese), frame = NewFile();
        await File.WriteAllTextAsync(
            frame, $"<iframe sandbox=\"\" width=1200 height=1400 src=\"{Path.GetFileName(page)}\"></iframe>");

        // A page of its own: the browser reports to the console that it blocked the scripts.
        await using IBrowserContext context = await Browser.NewContextAsync();
        IPage host = await context.NewPageAsync();
        await host.GotoAsync(new Uri(frame).AbsoluteUri);

        IFrameLocator inside = host.FrameLocator("iframe");
        await Expect(inside.Locator("reflexology-map > svg")).ToContainTextAsync("Leber");
        await Expect(inside.Locator(".plain").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Open_ScriptsOn_HasNoSentence()
    {
        await OpenAsync(Chinese);
        await Expect(Page.Locator(".zone").First).ToBeVisibleAsync();
        await Expect(Page.Locator(".plain").First).ToBeHiddenAsync();
    }

    private async Task OpenWithoutScriptsAsync(string path)
    {
        await NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1200, Height = 900 },
            JavaScriptEnabled = false,
        });
        await Page.GotoAsync(new Uri(path).AbsoluteUri);
    }

    private static int Distance(SKColor a, SKColor b) =>
        Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);
}
