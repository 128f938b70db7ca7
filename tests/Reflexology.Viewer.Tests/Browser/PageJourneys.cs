using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Reflexology.Drawing;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

/// <summary>The page and its address, both ways.</summary>
public sealed class PageJourneys : BrowserTest
{
    private ILocator Names => Lit.Locator(".head strong");

    private ILocator Root => Page.Locator("html");

    private ILocator Unknown => Page.Locator(".unknown");

    // A slow server hears of the choices one by one, when the visitor is further.
    [Test]
    public async Task Choices_InHasteAndTwiceTheSame_EndWithTheLast()
    {
        await OpenAsync("/");
        string[] zones = await Page.EvaluateAsync<string[]>("""
            async () => {
              const map = document.querySelector("reflexology-map"), seen = [];
              // One message per choice; the page does not process an answer of the server before the last.
              for (const zone of ["kidney", "adrenal", "kidney", null, "kidney", null, "liver"]) {
                map.chosen = zone && { map: "chinese", zone, foot: "right", aspect: "plantar" };
                for (let turn = 0; turn < 10; turn++) await null;
              }
              for (let i = 0; i < 30; i++) {
                await new Promise(resolve => setTimeout(resolve, 50));
                seen.push(map.chosen?.zone ?? "none");
              }
              return [...new Set(seen)];
            }
            """);
        Assert.That(zones, Is.EqualTo(["liver"]));
        await Expect(Page).ToHaveURLAsync(new Regex("/liver&"));
    }

    [Test]
    public async Task Language_German_ChangesPageNamesAndPicture()
    {
        await OpenAsync("/?areas=kidney&map=basic&zone=basic/right.plantar/head-and-neck");
        await ChooseViewAsync("language.de");
        await Expect(Root).ToHaveAttributeAsync("lang", "de");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Fußzonenkarte");
        await Expect(Page).ToHaveTitleAsync("Niere · Reflexology");
        await Expect(Lit).ToContainTextAsync("Bauch und Beine");
        await Expect(Place.Locator("h2")).ToHaveTextAsync("Kopf und Hals");
        await Expect(Place).ToContainTextAsync("Rechter Fuß, Sohle");
        await Expect(Page.Locator(".notice")).ToContainTextAsync("keine anerkannte Medizin");
        await Expect(Page.Locator(".export > .open")).ToContainTextAsync(new ExportTexts("de").Open);
        await Expect(Zone("basic/right.plantar", "head-and-neck"))
            .ToHaveAttributeAsync("aria-label", "Kopf und Hals, rechte Sohle, Zone 1");
        await Expect(Page.Locator(".pictures img[src*='lang=de']")).Not.ToHaveCountAsync(0);
        await Expect(Page).ToHaveURLAsync(new Regex("lang=de$"));
        await SettledAsync();
    }

    [Test]
    public async Task Page_EveryLanguageAndSize_IsNoWiderThanTheScreenAndHasItsNotice()
    {
        foreach (string language in Languages.All.Reverse())
        {
            await OpenAsync($"/?areas=heart&with=ingham&lang={language}");
            foreach (int width in new[] { 320, 390, 820, 1280 })
            {
                await Page.SetViewportSizeAsync(width, 844);
                ILocator notice = Page.Locator(".notice, .small-notice")
                    .Filter(new() { Visible = true, HasText = new DiagramTexts(language).Notice });
                await notice.First.ScrollIntoViewIfNeededAsync();
                await Expect(notice.First).ToBeInViewportAsync();
                int tooWide = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
                Assert.That(tooWide, Is.LessThanOrEqualTo(0), $"wider than {width} in {language}");
            }
        }
    }

    [Test]
    public async Task Reload_StateOfTheAddress_IsRestored()
    {
        await OpenAsync(
            "/?areas=chest,kidney&aspects=plantar,dorsal&feet=left&show=bones&over=ingham"
            + "&zone=chinese/left.plantar/heart&at=3,0.25,0.4&lang=ru");
        string address = Page.Url;
        await Expect(Names).ToHaveTextAsync(["Грудь", "Почка"]);
        await Expect(Root).ToHaveAttributeAsync("lang", "ru");
        await Expect(Page.Locator("[data-choice=bones]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator("[data-choice='feet.left']")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator(".figure")).ToHaveCountAsync(2);
        await Expect(Page.Locator(".over")).Not.ToHaveCountAsync(0);
        await Expect(Place.Locator("h2")).ToHaveTextAsync("Сердце");
        await Expect(Stage).ToHaveClassAsync(new Regex("zoomed"));
        double[] before = await SeenAsync();
        await Page.ReloadAsync();
        await ReadyAsync();
        Assert.That(Page.Url, Is.EqualTo(address));
        Assert.That(await SeenAsync(), Is.EqualTo(before).Within(0.2), "what is seen of the figures");
    }

    [Test]
    public async Task Choices_OfEveryKind_AreOneEntryOfTheHistoryEach()
    {
        await OpenAsync();
        int entries = await Page.EvaluateAsync<int>("() => history.length");
        await ChooseViewAsync("feet.left");
        await IsNextAsync(new Regex("feet=left"));
        await ChooseViewAsync("bones");
        await IsNextAsync(new Regex("show=bones"));
        await ChooseViewAsync("against.ingham");
        await IsNextAsync(new Regex("with=ingham"));
        await ChooseViewAsync("comparison.over");
        await IsNextAsync(new Regex("over=ingham"));
        await ChooseViewAsync("map.basic");
        await IsNextAsync(new Regex("map=basic"));
        await ChooseViewAsync("map.chinese");
        await IsNextAsync(new Regex(@"\?over="));
        await Page.Keyboard.PressAsync("Escape");

        // The knee is on another side, to which the page turns by itself.
        await Page.Locator("#search").FillAsync("knee");
        await Page.Keyboard.PressAsync("Enter");
        await IsNextAsync(new Regex("areas=knee.*aspects="));
        await Page.Locator("[data-fold=key] summary").First.ClickAsync();
        await Page.Locator("[data-choice='side.plantar']").ClickAsync();
        await IsNextAsync(new Regex("lang=en"));
        await Page.Locator("[data-lit-area=knee] .chip").First.ClickAsync();
        await IsNextAsync(new Regex("zone=chinese/"));

        async Task IsNextAsync(Regex address)
        {
            await Expect(Page).ToHaveURLAsync(address);

            // Long enough for a second entry to come.
            await Page.WaitForTimeoutAsync(400);
            Assert.That(await Page.EvaluateAsync<int>("() => history.length"), Is.EqualTo(++entries), Page.Url);
        }
    }

    [Test]
    public async Task Back_AfterChoices_GoesBackToTheStatesBefore()
    {
        await OpenAsync("/?areas=heart");
        await ChooseViewAsync("side.dorsal");
        await Expect(Page.Locator(".figure[data-view$='.dorsal']")).ToHaveCountAsync(2);
        await Expect(Page).ToHaveURLAsync(new Regex("aspects=dorsal"));
        await Page.Locator("[data-lit-area=heart] .head button").ClickAsync();
        await Expect(Lit).ToHaveCountAsync(0);
        await Expect(Page).Not.ToHaveURLAsync(new Regex("areas="));
        await Page.GoBackAsync();
        await Expect(Names).ToHaveTextAsync(["Heart"]);
        await Page.GoBackAsync();
        await Expect(Page.Locator(".figure[data-view$='.plantar']")).ToHaveCountAsync(2);
        await Expect(Zone("chinese/left.plantar", "heart")).ToHaveAttributeAsync("data-lit", "0");
        await Page.GoForwardAsync();
        await Expect(Page.Locator(".figure[data-view$='.dorsal']")).ToHaveCountAsync(2);
        await SettledAsync();
    }

    [Test]
    public async Task Back_ToAnotherMapAndZoom_ShowsBothAndKeepsTheHistory()
    {
        await OpenAsync("/?areas=heart&at=3,0.3,0.4&lang=en");
        string first = Page.Url;
        double[] seen = await SeenAsync();
        await ChooseViewAsync("map.ingham");
        await Expect(Page).ToHaveURLAsync(new Regex("map=ingham"));
        await Expect(Page).Not.ToHaveURLAsync(new Regex("at="));
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator("[data-zoom=in]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("at=1.6"));
        await SettledAsync();
        await Page.GoBackAsync();
        await Expect(Page.Locator(".figure[data-view^='chinese/']")).ToHaveCountAsync(2);
        await SettledAsync();
        await Page.WaitForTimeoutAsync(400);
        Assert.That(Page.Url, Is.EqualTo(first));
        Assert.That(await SeenAsync(), Is.EqualTo(seen).Within(0.2), "what is seen of the figures");
        await Page.GoForwardAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("map=ingham.*at=1.6"));
    }

    [Test]
    public async Task Link_WithUnknownWords_ShowsTheRestAndSaysSo()
    {
        await OpenAsync(
            "/?areas=neck,kidny,stress,%3Cscript%3Ealert(1)%3C/script%3E&aspects=inside&map=none&zone=a/b/c/d&at=x,1,2"
            + "&feet=third");
        await Expect(Names).ToHaveTextAsync(["Neck"]);
        await Expect(Unknown).ToHaveCountAsync(3);
        await Expect(Unknown.First).ToHaveTextAsync(
            new Regex("“kidny” was not found\\.\\s*Did you mean\\s+Kidney\\s*\\?"));
        await Expect(Unknown.Nth(1)).ToContainTextAsync(new MapTexts("en").ComplaintNone("stress"));
        await Expect(Unknown.Last).ToContainTextAsync("<script>alert(1)</script>");
        await Unknown.First.GetByRole(AriaRole.Button, new() { Name = "Kidney" }).ClickAsync();
        await Expect(Names).ToHaveTextAsync(["Neck", "Kidney"]);
        await Expect(Unknown).ToHaveCountAsync(2);
        await Expect(Page).ToHaveURLAsync(new Regex("areas=neck,kidney&"));
    }

    [Test]
    public async Task Address_OfAnotherLanguage_WinsOverTheRememberedOne()
    {
        await OpenAsync("/?lang=ru");
        await OpenAsync("/");
        await Expect(Root).ToHaveAttributeAsync("lang", "ru");
        await OpenAsync("/?lang=es");
        await Expect(Root).ToHaveAttributeAsync("lang", "es");
        await Expect(Page.Locator("h1")).ToHaveTextAsync(new PageTexts("es").Heading);
    }

    // Nothing but Tab, Enter, Space and arrows.
    [Test]
    public async Task Keyboard_Only_TheToolsOfThePage()
    {
        await OpenAsync();
        await TabToAsync(".own-map input");
        await TabToAsync(".export > .copy");
        await TabToAsync("#search");
        await Page.Keyboard.TypeAsync("kidney");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Names).ToHaveTextAsync(["Kidney"]);
        await Expect(Page).ToHaveURLAsync(new Regex("areas=kidney"));
        await TabToAsync("[data-zoom=in]");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page).ToHaveURLAsync(new Regex("at=1.6"));
        await TabToAsync(".export > .open");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("dialog.sheet a.download")).ToHaveAttributeAsync("href", new Regex("areas=kidney"));
    }

    private Task<double[]> SeenAsync() =>
        Page.Locator(".plane")
            .EvaluateAsync<double[]>(
                "plane => { const m = new DOMMatrix(getComputedStyle(plane).transform); return [m.a, m.e, m.f]; }");

    private async Task TabToAsync(string selector)
    {
        for (int i = 0; i < 120; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            bool isThere = await Page.EvaluateAsync<bool>("""
                selector => {
                  let at = document.activeElement;
                  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  return at.matches(selector);
                }
                """, selector);
            if (isThere)
                return;
        }

        Assert.Fail($"Tab does not reach '{selector}'.");
    }
}
