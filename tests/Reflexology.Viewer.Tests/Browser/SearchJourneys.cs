using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class SearchJourneys : BrowserTest
{
    [TestCase("neck")]
    [TestCase("шея")]
    public async Task Type_NameOfTheNeck_ChoosingItLightsHeadAndNeck(string name)
    {
        await OpenAsync();
        await SeePictureAsync("areas=&");
        await Search.FillAsync(name);
        await Page.Locator(".offer[data-area=neck]").ClickAsync();
        await Expect(Lit).ToContainTextAsync("“Neck” lies within the zone “Head and neck”");
        await SeePictureAsync("areas=neck&");
        await Expect(Picture).ToHaveAttributeAsync("alt", "Both feet, Sole. Map: The three areas. Lit up: Head and neck.");
        await Expect(Search).ToHaveValueAsync("");
        await Expect(Page).ToHaveTitleAsync("Neck · Reflexology");
    }

    [Test]
    public async Task Type_AnyLanguage_OffersTheNeckFirst()
    {
        await OpenAsync();
        foreach (string name in new[] { "颈", "Hals", "cuello" })
        {
            await Search.FillAsync(name);
            await Expect(Page.Locator(".offer").First).ToContainTextAsync("Neck");
            await Expect(Page.Locator(".offer .by").First).ToContainTextAsync(name, new() { IgnoreCase = true });
        }
    }

    [Test]
    public async Task Type_KidneyAndEnter_LiesWithinAbdomenAndLegs()
    {
        await OpenAsync();
        await Search.FillAsync("kidney");
        await Search.PressAsync("Enter");
        await Expect(Lit).ToContainTextAsync("“Kidney” lies within the zone “Abdomen and legs”");
        await Expect(Page).ToHaveURLAsync(new Regex(@"\?areas=kidney&lang=en$"));
    }

    [Test]
    public async Task Enter_AheadOfTheList_TakesWhatWasTyped()
    {
        await OpenAsync();
        await Search.PressSequentiallyAsync("n");
        await Expect(Page.Locator(".offer").First).ToHaveTextAsync("Neck");
        await Search.PressSequentiallyAsync("iere");
        await Search.PressAsync("Enter");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Kidney"]);
    }

    [Test]
    public async Task Keyboard_ArrowInTheList_TakesThatOffer()
    {
        await OpenAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Search).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("n");
        await Expect(Page.Locator(".offer")).ToHaveCountAsync(8);
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Page.Locator(".mud-selected-item")).ToHaveTextAsync("Nose");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Nose"]);
    }

    [Test]
    public async Task Enter_UnknownWord_SuggestsTheNearest()
    {
        await OpenAsync();
        await Search.FillAsync("kdny");
        await Search.PressAsync("Enter");
        ILocator unknown = Page.Locator(".unknown");
        await Expect(unknown).ToHaveTextAsync(new Regex("There is no body area “kdny”.\\s+Did you mean\\s+Kidney\\s*\\?"));
        await unknown.GetByRole(AriaRole.Button, new() { Name = "Kidney" }).ClickAsync();
        await Expect(Lit).ToContainTextAsync("Abdomen and legs");
        await Expect(unknown).ToHaveTextAsync("");
    }

    [Test]
    public async Task Type_NothingLikeIt_SaysSoAndSuggestsNothing()
    {
        await OpenAsync();
        await Search.FillAsync("qqqqqqq");
        await Expect(Page.Locator(".unknown")).ToHaveTextAsync("There is no body area “qqqqqqq”.");
        await Expect(Page.Locator(".unknown button")).ToHaveCountAsync(0);
        await Search.FillAsync("kid");
        await Expect(Page.Locator(".unknown")).ToHaveTextAsync("");
    }

    [Test]
    public async Task Regions_SeveralAtOnce_EachCanBeTakenAway()
    {
        await OpenAsync();
        ILocator arms = Page.Locator(".chip[data-area=arms]"), legs = Page.Locator(".chip[data-area=legs]");
        await arms.ClickAsync();
        await legs.ClickAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Arms", "Legs"]);
        await SeePictureAsync("areas=arms,legs&");
        await Expect(arms).ToHaveAttributeAsync("aria-pressed", "true");

        await Lit.GetByRole(AriaRole.Button, new() { Name = "Remove Arms" }).ClickAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Legs"]);
        await Expect(arms).ToHaveAttributeAsync("aria-pressed", "false");
        await legs.ClickAsync();
        await Expect(Lit).ToContainTextAsync("Choose a body area");
    }
}
