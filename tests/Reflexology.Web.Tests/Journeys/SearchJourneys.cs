using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.All))]
public sealed class SearchJourneys(MapHost host) : MapTest(host)
{
    [TestCase("en", "kidneys", "Kidney")]
    [TestCase("de", "Niere", "Niere")]
    [TestCase("es", "rinon", "Riñón")]
    [TestCase("ru", "почки", "Почка")]
    [TestCase("zh", "肾", "肾")]
    public async Task Search_ByName_LightsTheAreaAndSaysSo(string language, string words, string name)
    {
        await OpenAsync(new Showing { Language = language });
        await Search.FillAsync(words);
        await Expect(Results.First.Locator("strong")).ToContainTextAsync(name);
        await Search.PressAsync("Enter");
        await Expect(Zone("right.plantar", "kidney")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Zone("left.plantar", "kidney")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Lit.Locator("strong")).ToContainTextAsync(name);
        await Expect(Status).ToContainTextAsync(name);
        await Expect(Search).ToHaveValueAsync("");
    }

    [Test]
    public async Task Search_ByNumber_ChoosesTheZone()
    {
        await OpenAsync();
        await Search.FillAsync("22");
        await Expect(Results).ToHaveCountAsync(1);
        await Search.PressAsync("Enter");
        await Expect(Panel.Locator("h2")).ToHaveTextAsync("Kidney");
        await Expect(Panel.Locator(".head .disc")).ToHaveTextAsync("22");
    }

    [Test]
    public async Task Search_Misspelt_FindsWhatIsMeantAndNothingForNonsense()
    {
        await OpenAsync();
        await Search.FillAsync("stomac");
        await Expect(Results.First).ToContainTextAsync("Stomach");
        await Search.FillAsync("qqqqqq");
        await Expect(Map.Locator("#results .nothing")).ToContainTextAsync("qqqqqq");
        await Search.PressAsync("Escape");
        await Expect(Search).ToHaveValueAsync("");
        await Expect(Map.Locator("#results")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Search_AreaOnAnotherSide_TurnsTheFoot()
    {
        await OpenAsync();
        await SearchAsync("sciatic nerve");
        await Expect(Zone("right.medial", "sciatic-nerve")).ToBeVisibleAsync();
        await Expect(Map.Locator("[data-choice='side.medial']")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Test]
    public async Task Sides_WithLitZones_CountThemAndChipsJumpThere()
    {
        await OpenAsync(new Showing { Areas = ["knee"] });
        ILocator badge = Map.Locator(".sides .badge");
        await Expect(badge.First).ToBeVisibleAsync();
        int counted = 0;
        foreach (string text in await badge.AllTextContentsAsync())
            counted += int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        int zones = await Lit.Locator(".chip").CountAsync();
        Assert.That(counted, Is.EqualTo(zones), "a zone counts once, not once a foot");
        await Lit.Locator(".chip").Last.ClickAsync();
        await Expect(Map.Locator(".zone[aria-pressed=true]")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Lit_RemovedAndCleared_KeepsTheFocusOnThePage()
    {
        await OpenAsync(new Showing { Areas = ["kidney", "liver"] });
        ILocator remove = Lit.Locator("li button.small").First;
        await remove.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Lit.Locator("li")).ToHaveCountAsync(1);
        Assert.That(await FocusedAsync(), Is.Not.Empty, "the focus after an area was removed");
        await Expect(Zone("right.plantar", "kidney")).Not.ToHaveAttributeAsync("data-lit", "0");
        await Lit.GetByText("Clear").ClickAsync();
        await Expect(Lit).ToHaveCountAsync(0);
        Assert.That(await FocusedAsync(), Is.EqualTo("search"));
    }

    [Test]
    public async Task Names_WithMarkup_RunNothing()
    {
        await OpenAsync(new Showing { Map = "basic" });
        (float x, float y) = await MiddleAsync(Zone("right.plantar", "chest-and-arms", "basic"));
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.ClickAsync(x, y);
        await Expect(Panel.Locator("h2")).ToContainTextAsync(Drawing.Tests.HostileMap.Name);
        await Search.FillAsync("onerror");
        await Expect(Results.First).ToBeVisibleAsync();
        await Expect(Map.Locator("img")).ToHaveCountAsync(0);
    }
}
