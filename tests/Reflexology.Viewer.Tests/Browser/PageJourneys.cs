using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Reflexology.Drawing;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class PageJourneys : BrowserTest
{
    private ILocator Language => Page.Locator(".language select");

    [Test]
    public async Task Language_German_ChangesPageAndPicture()
    {
        await OpenAsync("/?areas=kidney");
        await ClickPictureAsync(0.385, 0.18);
        await Expect(Place.Locator(".caption")).ToHaveTextAsync("Right foot, sole");
        await Language.SelectOptionAsync("de");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Fußzonenkarte");
        await Expect(Lit).ToContainTextAsync("„Niere“ liegt in der Zone „Bauch und Beine“");
        await Expect(Place.Locator(".zone")).ToContainTextAsync("Kopf und Hals");
        await Expect(Place.Locator(".caption")).ToHaveTextAsync("Rechter Fuß, Sohle");
        await Expect(Page.Locator("footer")).ToContainTextAsync("keine anerkannte Medizin");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await SeePictureAsync("lang=de");
    }

    [Test]
    public async Task Notice_EveryLanguageAndSize_IsOnTheScreen()
    {
        await OpenAsync();
        foreach (string language in Languages.All.Reverse())
        {
            await Language.SelectOptionAsync(language);
            ILocator notice = Page.Locator("footer p");
            await Expect(notice).ToHaveTextAsync(DiagramTexts.For(language).Notice);
            foreach (int width in new[] { 320, 390, 1280 })
            {
                await Page.SetViewportSizeAsync(width, 844);
                await Expect(notice).ToBeInViewportAsync(new() { Ratio = 1 });
                int tooWide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
                Assert.That(tooWide, Is.LessThanOrEqualTo(0), $"wider than {width} in {language}");
            }
        }
    }

    [Test]
    public async Task Reload_StateOfTheAddress_IsRestored()
    {
        await OpenAsync();
        await Page.Locator(".chip[data-area=chest]").ClickAsync();
        await Search.FillAsync("kidney");
        await Search.PressAsync("Enter");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Chest", "Kidney"]);
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Top" }).CheckAsync();
        await SeePictureAsync("aspect=dorsal");
        await Language.SelectOptionAsync("ru");
        await Expect(Page).ToHaveURLAsync(new Regex(@"/\?areas=chest,kidney&aspect=dorsal&lang=ru$"));

        await Page.ReloadAsync();
        await ReadyAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Грудь", "Почка"]);
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await Expect(Page.Locator("input[value=dorsal]")).ToBeCheckedAsync();
        await SeePictureAsync("areas=chest,kidney&lang=ru&aspect=dorsal");
    }

    [Test]
    public async Task Back_AfterAChoice_GoesBackToTheStateBefore()
    {
        await OpenAsync();
        await Page.Locator(".chip[data-area=chest]").ClickAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Chest"]);
        await Expect(Page).ToHaveURLAsync(new Regex("areas=chest"));
        await Page.GoBackAsync();
        await Expect(Lit.Locator(".name")).ToHaveCountAsync(0);
        await Page.GoForwardAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Chest"]);
    }

    [Test]
    public async Task Link_WithAnUnknownArea_ShowsTheOthersAndSaysSo()
    {
        await OpenAsync("/?areas=neck,kidny,%3Cscript%3Ealert(1)%3C/script%3E&aspect=inside&map=none");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Neck"]);
        await Expect(Page.Locator(".unknown p").First).ToContainTextAsync("There is no body area “kidny”.");
        await Expect(Page.Locator(".unknown p").Last).ToContainTextAsync("<script>alert(1)</script>");
    }

    [Test]
    public async Task Keyboard_Only_ChoosesRegionSideAndLanguage()
    {
        await OpenAsync();
        await Page.Locator(".language select").FocusAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Search).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator(".chip[data-area=head-and-neck]")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Space");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Head and neck"]);
        for (int i = 0; i < 5; i++)
            await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator("input[value=plantar]")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await SeePictureAsync("areas=head-and-neck&lang=en&aspect=dorsal");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator(".feet")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Lit.Locator(".name")).ToHaveCountAsync(0);
        await Language.FocusAsync();
        await Page.Keyboard.TypeAsync("Esp");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Mapa de zonas del pie");
    }
}
