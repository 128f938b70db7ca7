using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Reflexology.Drawing;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

/// <summary>Choices that are remembered: language and colours.</summary>
public sealed class ChoiceJourneys : BrowserTest
{
    private ILocator Root => Page.Locator("html");

    [Test]
    public async Task Language_Chosen_IsFoundAgainWithoutAnAddress()
    {
        await OpenAsync();
        await ChooseViewAsync("language.ru");
        await Expect(Root).ToHaveAttributeAsync("lang", "ru");
        await OpenAsync("/");
        await Expect(Root).ToHaveAttributeAsync("lang", "ru");
        await Expect(Page.Locator("h1")).ToHaveTextAsync(new PageTexts("ru").Heading);
    }

    [Test]
    public async Task Theme_FollowsTheSystemUntilOneIsChosen()
    {
        await OpenAsync("/?areas=kidney");
        await Expect(Root).ToHaveAttributeAsync("data-theme", "light");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Expect(Root).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(Page.Locator(".pictures img[src*='theme=dark']")).ToHaveCountAsync(4);
        await ChooseViewAsync("theme.high-contrast");
        await Expect(Root).ToHaveAttributeAsync("data-theme", "high-contrast");
        await Expect(Page.Locator(".pictures img[src*='theme=high-contrast']")).ToHaveCountAsync(4);
        await OpenAsync("/");
        await Expect(Root).ToHaveAttributeAsync("data-theme", "high-contrast");
        await Expect(Page.Locator("[data-choice='theme.high-contrast']"))
            .ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator("body")).ToHaveCSSAsync("background-color", new Regex(@"rgb\(0, 0, 0\)"));
    }
}
