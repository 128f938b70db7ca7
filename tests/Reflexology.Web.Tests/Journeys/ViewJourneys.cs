using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.All))]
public sealed partial class ViewJourneys(MapHost host) : MapTest(host)
{
    [Test]
    public async Task Lit_Zones_AreNamedAsLit()
    {
        await OpenAsync();
        await Expect(Zone("right.plantar", "kidney")).ToHaveAttributeAsync("aria-label", "Kidney, right sole, zone 22");
        await SearchAsync("kidney");
        string lit = await TextAsync("highlightedNow");
        await Expect(Zone("right.plantar", "kidney"))
            .ToHaveAttributeAsync("aria-label", $"Kidney, right sole, zone 22, {lit}");
        await Expect(Status).ToContainTextAsync(lit);
    }

    [Test]
    public async Task Labels_ByChoice_AreAllLitNumbersOrNone()
    {
        await OpenAsync(new Showing { Areas = ["kidney"] });
        ILocator names = Map.Locator(".names .name"), numbers = Map.Locator(".names .number");
        int all = await names.CountAsync();
        Assert.That(all, Is.GreaterThan(10));
        await Expect(Map.Locator(".names .name.is-lit").First).ToContainTextAsync("Kidney");
        await ChooseAsync("labels.lit");
        Assert.That(await names.CountAsync(), Is.InRange(1, 2));
        await Expect(Map.Locator(".names > :not(.is-lit)")).ToHaveCountAsync(0);
        await ChooseAsync("labels.numbers");
        await Expect(names).ToHaveCountAsync(0);
        Assert.That(await numbers.CountAsync(), Is.GreaterThan(10));
        await ChooseAsync("labels.none");
        await Expect(Map.Locator(".names > *")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Weak_Chosen_DotsTheEdgesOfZonesWithFewSources()
    {
        await OpenAsync();
        string[] weak = [.. FootMap.Load("chinese")[Foot.Right, Aspect.Plantar].Shapes
            .Where(shape => shape.Zone.Agreement.Grade != AgreementGrade.SeveralTexts)
            .Select(shape => shape.Zone.Id)];
        Assert.That(weak, Is.Not.Empty);
        Assert.That(await DottedAsync(), Is.Empty);
        await ChooseAsync("weak");
        Assert.That(await DottedAsync(), Is.EquivalentTo(weak));
        await Expect(Map.Locator("[data-choice=weak]")).ToHaveAttributeAsync("aria-pressed", "true");

        Task<string[]> DottedAsync() => Map.EvaluateAsync<string[]>("""
            map => [...map.shadowRoot.querySelectorAll(".figure[data-view='chinese/right.plantar'] .zone")]
              .filter(zone => getComputedStyle(zone).strokeDasharray !== "none").map(zone => zone.dataset.zone)
            """);
    }

    [TestCase("ru")]
    [TestCase("zh")]
    public async Task Language_Changed_ChangesEveryText(string language)
    {
        await OpenAsync(new Showing { Against = Other, Areas = ["kidney", "heart"] });
        (float x, float y) = await MiddleAsync(Zone("right.plantar", "kidney"));
        await Page.Mouse.ClickAsync(x, y);
        await ChooseAsync($"language.{language}");
        string[] texts = await Map.EvaluateAsync<string[]>("""
            map => {
              const languages = map.scenes[0].languages.map(one => one.name), found = [];
              const isEnglish = node => node.parentElement.closest("[lang=en], style");
              const walker = document.createTreeWalker(map.shadowRoot, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (!isEnglish(walker.currentNode)) found.push(walker.currentNode.textContent);
              for (const one of map.shadowRoot.querySelectorAll("[aria-label], [title], [placeholder]")) {
                found.push(one.ariaLabel ?? "", one.title ?? "", one.placeholder ?? "");
              }
              return found.filter(text => !languages.includes(text));
            }
            """);
        Assert.That(texts, Has.Length.GreaterThan(200));

        // But for the map of the tests whose names would run a script.
        string[] said = [.. texts.Where(text => !text.Contains("onerror", StringComparison.Ordinal)).Distinct()];
        Assert.That(said.Where(text => EnglishWords().IsMatch(text)), Is.Empty);
        await Expect(Map.Locator(".frame")).ToHaveAttributeAsync("lang", language);
    }

    [Test]
    public async Task Theme_Chosen_ChangesTheColours()
    {
        await OpenAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await Expect(Map.Locator(".frame")).ToHaveAttributeAsync("data-theme", "dark");
        HashSet<string> papers = [];
        foreach (string theme in (string[])["light", "dark", "high-contrast"])
        {
            await ChooseAsync($"theme.{theme}");
            await Expect(Map.Locator(".frame")).ToHaveAttributeAsync("data-theme", theme);
            papers.Add(await StyleAsync(".picture", "backgroundColor"));
        }

        Assert.That(papers, Has.Count.EqualTo(3));
        await ChooseAsync("theme.system");
        await Expect(Map.Locator(".frame")).ToHaveAttributeAsync("data-theme", "dark");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(Map.Locator(".frame")).ToHaveAttributeAsync("data-theme", "light");
    }

    [Test]
    public async Task Print_OfTheDarkTheme_IsOnePictureOnWhiteWithoutButtons()
    {
        await OpenAsync(new Showing { Areas = ["kidney"] });
        await ChooseAsync("theme.dark");
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        string[] shown = await Map.EvaluateAsync<string[]>("""
            map => [...map.shadowRoot.querySelectorAll("button:not(.chip), input, summary")]
              .filter(one => one.checkVisibility() && one.getClientRects().length)
              .map(one => one.outerHTML.slice(0, 80))
            """);
        Assert.That(shown, Is.Empty);
        Assert.That(await StyleAsync(".picture", "backgroundColor"), Is.EqualTo("rgb(255, 255, 255)"));
        await Expect(Zone("right.plantar", "kidney")).ToBeVisibleAsync();
        await Expect(Map.Locator(".notice")).ToBeVisibleAsync();
        await Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    [Test]
    public async Task ForcedColours_ChosenAndNot_LookDifferent()
    {
        await OpenAsync(
            new BrowserNewContextOptions { ForcedColors = ForcedColors.Active }, new Showing { Areas = ["kidney"] });
        string[] grounds = await Map.Locator(".sides button").EvaluateAllAsync<string[]>(
            "buttons => buttons.map(one => getComputedStyle(one).backgroundColor)");
        Assert.That(grounds[0], Is.Not.EqualTo(grounds[1]));
        string fill = await Zone("right.plantar", "kidney").EvaluateAsync<string>("one => getComputedStyle(one).fill");
        string other = await Zone("right.plantar", "liver").EvaluateAsync<string>("one => getComputedStyle(one).fill");
        Assert.That(fill, Is.Not.EqualTo(other));
    }

    [Test]
    public async Task Motion_Reduced_IsNone()
    {
        await OpenOnPhoneAsync();
        Assert.That(await StyleAsync(".sheet", "transitionDuration"), Is.EqualTo("0s"));
        await Map.Locator("[data-zoom=in]").TapAsync();
        string[] seen = await Map.Locator(".plane").EvaluateAsync<string[]>("""
            async plane => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              await frame();
              const soon = plane.style.transform;
              await new Promise(resolve => setTimeout(resolve, 400));
              return [soon, plane.style.transform];
            }
            """);
        Assert.That(seen[0], Is.EqualTo(seen[1]).And.Contains("scale(1.6"), "the zoom is there at once");
    }

    private Task<string> StyleAsync(string selector, string property) => Map.Locator(selector).First
        .EvaluateAsync<string>("(one, property) => getComputedStyle(one)[property]", property);

    // Two words or more of plain Latin letters: no name of a person or a book outside what is marked as English.
    [GeneratedRegex(@"\b[A-Za-z]{2,} [a-z]{2,}\b")]
    private static partial Regex EnglishWords();
}
