using Microsoft.Playwright;
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

        await Expect(Page.Locator(".view:visible")).ToHaveCountAsync(2);
        await Expect(Page.Locator(".view[data-aspect=plantar]:visible")).ToHaveCountAsync(2);
        await Expect(Zone("right.plantar.liver")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Zone("left.plantar.heart")).ToHaveAttributeAsync("data-lit", "1");
        await Expect(Page.Locator(".plain")).ToHaveTextAsync(new PageTexts("de")["withoutScripts"]);
        await Expect(Page.Locator("#lit")).ToContainTextAsync("Leber");
        await Expect(Page.Locator("#key li.l0")).ToHaveTextAsync("18Leber");
        await Expect(Page.Locator(":is(button, input, select, summary):visible")).ToHaveCountAsync(0);

        LocatorBoundingBoxResult foot = (await Page.Locator(".view:visible svg").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult stage = (await Page.Locator("#stage").BoundingBoxAsync())!;
        Assert.That(foot.Height, Is.GreaterThan(400));
        Assert.That((foot.X, foot.Y), Is.GreaterThanOrEqualTo((stage.X, stage.Y)));
        Assert.That(foot.Y + foot.Height, Is.LessThanOrEqualTo(stage.Y + stage.Height));
    }

    [Test]
    public async Task Open_ScriptsOffOneFootAndAreaElsewhere_SaysThatItIsElsewhere()
    {
        await OpenWithoutScriptsAsync(Written(Chinese with { Feet = [Foot.Right], Highlight = ["heart"] }));

        await Expect(Page.Locator(".view:visible")).ToHaveCountAsync(1);
        await Expect(Page.Locator("#lit")).ToContainTextAsync(new PageTexts("de")["elsewhere"]);
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
        await Expect(inside.Locator(".view:visible")).ToHaveCountAsync(2);
        await Expect(inside.Locator(".plain")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Open_ScriptsOn_HasNoSentence()
    {
        await OpenAsync(Chinese);
        await Expect(Page.Locator(".plain")).ToHaveCountAsync(0);
    }

    [TestCase("כבד (Hepar) 18")]
    public async Task Title_ThatBeginsToTheLeft_RunsThatWay(string title)
    {
        await OpenAsync(Chinese with { Title = title });
        string direction = await Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).direction");
        Assert.That(direction, Is.EqualTo("rtl"));
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
}
