using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.All))]
public sealed class AccessibilityJourneys(MapHost host) : MapTest(host)
{
    private const string ChooseHeart =
        "map => { map.chosen = { map: 'chinese', zone: 'heart', foot: 'left', aspect: 'plantar' }; }";

    private static readonly string[] Contrast = ["color-contrast"];

    [TestCase(1280, 800)]
    [TestCase(390, 844)]
    public async Task Axe_EachStateAndTheme_HasNoViolation(int width, int height)
    {
        await OpenAsync(new Showing { Areas = ["kidney", "heart"] }, width, height);
        foreach (string theme in (string[])["light", "dark", "high-contrast"])
        {
            string[]? rules = theme == "light" ? null : Contrast;
            await Map.EvaluateAsync("(map, theme) => map.setAttribute('theme', theme)", theme);
            await ExpectAccessibleAsync($"{theme}: with lit areas", rules);
            await Search.FillAsync("kid");
            await ExpectAccessibleAsync($"{theme}: with results", rules);
            await Search.FillAsync("qqqqqq");
            await ExpectAccessibleAsync($"{theme}: with nothing found", rules);
            await Search.FillAsync("");
            await Map.Locator(".menu-button").ClickAsync();
            await ExpectAccessibleAsync($"{theme}: with the choices of the view", rules);
            await Page.Keyboard.PressAsync("Escape");
            await Map.EvaluateAsync(ChooseHeart);
            await SettledAsync();
            await OpenSheetAsync(true);
            await ExpectAccessibleAsync($"{theme}: with a chosen zone", rules);
            await OpenSheetAsync(false);
        }

        if (Other is not null)
        {
            await ChooseAsync($"against.{Other}");
            await ExpectAccessibleAsync("compared");
        }
    }

    [TestCase(1280, 800)]
    [TestCase(390, 844)]
    public async Task Targets_AllThatAreSeen_Are24PixelsOrMore(int width, int height)
    {
        await OpenAsync(new Showing { Areas = ["kidney", "heart"], Against = Other }, width, height);
        await Map.EvaluateAsync(ChooseHeart);
        await OpenSheetAsync(true);
        await Map.Locator(".menu-button").ClickAsync();
        string[] small = await Map.EvaluateAsync<string[]>("""
            map => {
              const all = map.shadowRoot.querySelectorAll("button, input, summary");
              return [...all].filter(one => one.checkVisibility({ visibilityProperty: true }))
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([, box]) => box.width < 24 || box.height < 24)
                .map(([one, box]) => `${one.className} ${one.textContent} ${box.width}x${box.height}`);
            }
            """);
        Assert.That(small, Is.Empty);
    }

    private async Task OpenSheetAsync(bool isOpen)
    {
        ILocator handle = Map.Locator(".handle");
        if (await handle.IsHiddenAsync())
            return;
        string wanted = isOpen ? "true" : "false";
        if (await handle.GetAttributeAsync("aria-expanded") != wanted)
            await handle.ClickAsync();
        await Expect(handle).ToHaveAttributeAsync("aria-expanded", wanted);
    }
}
