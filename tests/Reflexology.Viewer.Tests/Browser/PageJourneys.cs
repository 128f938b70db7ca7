using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Reflexology.Drawing;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class PageJourneys : BrowserTest
{
    private ILocator Language => Page.Locator(".language select");

    private ILocator Top => Page.Locator("[data-aspect=dorsal]").First;

    [Test]
    public async Task Language_German_ChangesPageNamesAndPicture()
    {
        await OpenAsync("/?areas=kidney&map=basic&zone=basic/right.plantar/head-and-neck");
        await Language.SelectOptionAsync("de");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Fußzonenkarte");
        await Expect(Lit).ToContainTextAsync("Niere: keine eigene Zone; auf dieser Karte Teil von „Bauch und Beine“");
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync("Kopf und Hals");
        await Expect(Place.Locator(".caption")).ToContainTextAsync("Rechter Fuß, Sohle");
        await Expect(Page.Locator("footer")).ToContainTextAsync("keine anerkannte Medizin");
        await Expect(Zone("basic/right.plantar", "head-and-neck"))
            .ToHaveAttributeAsync("aria-label", "Kopf und Hals, rechte Sohle, Zone 1");
        await Expect(Page.Locator(".pictures img[src*='lang=de']")).Not.ToHaveCountAsync(0);
        await SettledAsync();
    }

    [Test]
    public async Task Notice_EveryLanguageAndSize_IsOnTheScreen()
    {
        await OpenAsync("/?areas=heart&with=ingham");
        foreach (string language in Languages.All.Reverse())
        {
            await Language.SelectOptionAsync(language);
            ILocator notice = Page.Locator("footer p");
            await Expect(notice).ToHaveTextAsync(new DiagramTexts(language).Notice);
            foreach (int width in new[] { 320, 390, 820, 1280 })
            {
                await Page.SetViewportSizeAsync(width, 844);
                await Expect(notice).ToBeInViewportAsync(new() { Ratio = 1 });
                int tooWide = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
                Assert.That(tooWide, Is.LessThanOrEqualTo(0), $"wider than {width} in {language}");
            }
        }
    }

    // As a window of 1280 x 1024 is at 400 %.
    [Test]
    public async Task Zoom400_EverythingCanBeReached()
    {
        await Page.SetViewportSizeAsync(320, 256);
        await OpenAsync("/?areas=kidney");
        ILocator tree = Page.Locator(".browser summary").Last;
        foreach (ILocator part in new[] { Search, Top, Viewport, Lit, Place, tree, Language })
        {
            await part.ScrollIntoViewIfNeededAsync();
            await Expect(part).ToBeInViewportAsync();
        }
    }

    [Test]
    public async Task Reload_StateOfTheAddress_IsRestored()
    {
        await OpenAsync(
            "/?areas=chest,kidney&aspects=plantar,dorsal&feet=left&show=bones&over=ingham"
            + "&zone=chinese/left.plantar/heart&at=3,0.25,0.4&lang=ru");
        string address = Page.Url;
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Грудь", "Почка"]);
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await Expect(Page.Locator("[data-show=bones]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator("[data-feet=left]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator(".figure")).ToHaveCountAsync(2);
        await Expect(Page.Locator(".over")).Not.ToHaveCountAsync(0);
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync("Сердце");
        await Expect(Viewport).ToHaveClassAsync(new Regex("zoomed"));
        double[] before = await SeenAsync();
        await Page.ReloadAsync();
        await ReadyAsync();
        Assert.That(Page.Url, Is.EqualTo(address));
        Assert.That(await SeenAsync(), Is.EqualTo(before).Within(0.2), "what is seen of the figures");
    }

    [Test]
    public async Task Back_AfterChoices_GoesBackToTheStatesBefore()
    {
        await OpenAsync("/?areas=heart");
        await Top.ClickAsync();
        await Expect(Page.Locator(".figure[data-aspect=dorsal]")).ToHaveCountAsync(2);
        await Lit.Locator(".remove").ClickAsync();
        await Expect(Lit.Locator(".name")).ToHaveCountAsync(0);
        await Page.GoBackAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Heart"]);
        await Page.GoBackAsync();
        await Expect(Page.Locator(".figure[data-aspect=plantar]")).ToHaveCountAsync(2);
        await Expect(Zone("chinese/left.plantar", "heart")).ToHaveAttributeAsync("data-lit", "0");
        await Page.GoForwardAsync();
        await Expect(Page.Locator(".figure[data-aspect=dorsal]")).ToHaveCountAsync(2);
        await SettledAsync();
    }

    [Test]
    public async Task Link_WithUnknownWords_ShowsTheRestAndSaysSo()
    {
        await OpenAsync(
            "/?areas=neck,kidny,%3Cscript%3Ealert(1)%3C/script%3E&aspects=inside&map=none&zone=a/b/c/d&at=x,1,2"
            + "&feet=third");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Neck"]);
        await Expect(Page.Locator(".unknown p").First).ToContainTextAsync("“kidny” was not found.");
        await Expect(Page.Locator(".unknown p").Last).ToContainTextAsync("<script>alert(1)</script>");
    }

    // Nothing but Tab, Enter, Space and arrows.
    [Test]
    public async Task Keyboard_Only_TheWholeTour()
    {
        await OpenAsync();
        await TabToAsync(".search input");
        await Page.Keyboard.TypeAsync("Niere");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Kidney"]);
        await TabToAsync("select.map");
        await Page.Keyboard.TypeAsync("West");
        await Expect(Page.Locator(".figure[data-map=ingham]")).ToHaveCountAsync(2);
        await TabToAsync("[data-aspect=dorsal]");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Page.Locator(".figure[data-aspect=dorsal]")).ToHaveCountAsync(2);
        await TabToAsync("[data-zoom=in]");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Viewport).ToHaveClassAsync(new Regex("zoomed"));
        await TabToAsync(".viewport");
        await Page.Keyboard.PressAsync("0");
        await Expect(Viewport).Not.ToHaveClassAsync(new Regex("zoomed"));
        await TabToAsync(".figure:first-of-type .zone");
        await Page.Keyboard.PressAsync("ArrowRight");
        string label = (await Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')"))!;
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("[data-said]")).ToHaveTextAsync($"Selected: {label}");
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync(label.Split(',')[0]);
        await TabToAsync(".disagree");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".disagreement").First).ToBeVisibleAsync();
        await TabToAsync(".browser summary");
        await Page.Keyboard.PressAsync("Enter");
        await TabToAsync(".browser .area");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Lit.Locator(".name")).ToHaveCountAsync(2);
    }

    private Task<double[]> SeenAsync() =>
        Page.Locator(".plane")
            .EvaluateAsync<double[]>(
                "plane => { const m = new DOMMatrix(getComputedStyle(plane).transform); return [m.a, m.e, m.f]; }");

    private async Task TabToAsync(string selector)
    {
        for (int i = 0; i < 80; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"Tab does not reach '{selector}'.");
    }
}
