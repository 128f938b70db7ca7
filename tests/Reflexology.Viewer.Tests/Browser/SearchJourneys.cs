using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class SearchJourneys : BrowserTest
{
    [TestCase("neck")]
    [TestCase("шея")]
    public async Task Type_NameOfTheNeckOnACoarseMap_LightsTheZoneThatContainsIt(string name)
    {
        await OpenAsync("/?map=basic");
        await Search.FillAsync(name);
        await Page.Locator(".offer[data-area=neck]").ClickAsync();
        await Expect(Lit).ToContainTextAsync("Neck: no zone of its own; on this map part of “Head and neck”");
        await Expect(Lit.Locator(".within")).ToHaveTextAsync("in a larger zone");
        await Expect(Zone("basic/right.plantar", "head-and-neck")).ToHaveClassAsync(new Regex("within"));
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
    public async Task Type_KidneyAndEnter_LightsItOnBothFeet()
    {
        await OpenAsync();
        await Search.FillAsync("kidney");
        await Search.PressAsync("Enter");
        await Expect(Lit).ToContainTextAsync("Kidney: 1 zone on each sole");
        await Expect(Page.Locator("[data-said]")).ToHaveTextAsync("Kidney: 1 zone on each sole");
        foreach (string foot in new[] { "right", "left" })
            await Expect(Zone($"chinese/{foot}.plantar", "kidney")).ToHaveAttributeAsync("data-lit", "0");
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
        await Search.FocusAsync();
        await Page.Keyboard.TypeAsync("n");
        await Expect(Page.Locator(".offer")).ToHaveCountAsync(8);
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Page.Locator(".offer[aria-selected=true]")).ToHaveTextAsync("Nose");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Nose"]);
    }

    [Test]
    public async Task Keyboard_EscapeAndArrows_CloseAndOpenTheListAndTheAccessibilityTreeFollows()
    {
        await OpenAsync();
        await Search.FillAsync("n");
        await Expect(Search).ToHaveAttributeAsync("aria-expanded", "true");
        await Search.PressAsync("ArrowUp");
        await Expect(Page.Locator(".offer").Last).ToHaveAttributeAsync("aria-selected", "true");
        string? last = await Page.Locator(".offer").Last.GetAttributeAsync("id");
        await Expect(Search).ToHaveAttributeAsync("aria-activedescendant", last!);
        await Search.PressAsync("Escape");
        await Expect(Page.Locator(".offers")).ToBeHiddenAsync();
        await Expect(Search).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(Search).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex(""));
        await Expect(Search).ToHaveValueAsync("n");
        await Search.PressAsync("ArrowDown");
        await Expect(Page.Locator(".offer[aria-selected=true]")).ToHaveTextAsync("Neck");
        await Page.Locator("h1").ClickAsync();
        await Expect(Page.Locator(".offers")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Enter_UnknownWord_SuggestsTheNearest()
    {
        await OpenAsync();
        await Search.FillAsync("kdny");
        await Search.PressAsync("Enter");
        ILocator unknown = Page.Locator(".unknown");
        await Expect(unknown)
            .ToHaveTextAsync(new Regex("“kdny” was not found.\\s+Did you mean\\s+Kidney\\s*\\?"));
        await unknown.GetByRole(AriaRole.Button, new() { Name = "Kidney" }).ClickAsync();
        await Expect(Lit.Locator(".name")).ToHaveTextAsync(["Kidney"]);
        await Expect(unknown).ToHaveTextAsync("");
    }

    [Test]
    public async Task Type_NothingLikeIt_SaysSoAndSuggestsNothing()
    {
        await OpenAsync();
        await Search.FillAsync("qqqqqqq");
        await Expect(Page.Locator(".unknown")).ToHaveTextAsync("“qqqqqqq” was not found.");
        await Expect(Page.Locator(".unknown button")).ToHaveCountAsync(0);
        await Search.FillAsync("kid");
        await Expect(Page.Locator(".unknown")).ToHaveTextAsync("");
    }

    [TestCase("By region", "Arms", "shoulder")]
    [TestCase("By system", "Urinary system", "kidney")]
    public async Task Tree_SeveralAtOnce_EachInAColourOfItsOwnAndCanBeTakenAway(string order, string group, string area)
    {
        await OpenAsync("/?areas=heart");
        await Page.GetByRole(AriaRole.Button, new() { Name = order }).ClickAsync();
        await Page.Locator(".browser summary", new() { HasText = group }).ClickAsync();
        ILocator button = Page.Locator($".browser .area[data-area={area}]");
        await button.ClickAsync();
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Lit.Locator(".swatch[data-lit='1']")).ToHaveCountAsync(1);
        await Lit.GetByRole(AriaRole.Button, new() { Name = "Remove Heart" }).ClickAsync();
        await Expect(Lit.Locator(".name")).ToHaveCountAsync(1);
        await button.ClickAsync();
        await Expect(Lit).ToContainTextAsync("Choose a body area");
    }
}
