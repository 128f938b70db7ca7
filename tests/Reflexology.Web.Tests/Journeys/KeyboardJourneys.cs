using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.AllAndFramed))]
public sealed class KeyboardJourneys(MapHost host) : MapTest(host)
{
    [Test]
    public async Task Keyboard_Alone_GoesFromSearchThroughAllZonesAndBack()
    {
        await OpenAsync();
        await TabToAsync("search");
        await Page.Keyboard.TypeAsync("stomach");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Zone("right.plantar", "stomach")).ToHaveAttributeAsync("data-lit", "0");
        await TabToAsync("stage");
        await Page.Keyboard.PressAsync("Tab");

        // Arrow keys reach each zone of the foot once and come round.
        ILocator zones = Map.Locator(".figure[data-view='chinese/right.plantar'] .zone");
        int count = await zones.CountAsync();
        string first = await FocusedAsync();
        HashSet<string> seen = [];
        for (int i = 0; i < count; i++)
        {
            seen.Add(await FocusedAsync());
            await Page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.That(seen, Has.Count.EqualTo(await zones.EvaluateAllAsync<int>(
            "zones => new Set(zones.map(zone => zone.dataset.zone)).size")));
        Assert.That(await FocusedAsync(), Is.EqualTo(first));
        await Expect(Map.Locator(".tip")).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("End");
        string last = await FocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Panel).ToBeVisibleAsync();
        await Expect(Map.Locator($".zone[data-zone='{last}'][aria-pressed=true]")).ToHaveCountAsync(1);
        await Expect(Status).ToContainTextAsync("Selected");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Panel).ToHaveCountAsync(0);
        Assert.That(await FocusedAsync(), Is.EqualTo(last), "the focus stays on the zone");
        await Page.Keyboard.PressAsync("Tab");
        Assert.That(await FocusedAsync(), Is.EqualTo(first), "the other foot begins at its first zone");
    }

    [Test]
    public async Task Zone_GivenUpInThePanel_GetsTheFocusBack()
    {
        await OpenAsync();
        (float x, float y) = await MiddleAsync(Zone("right.plantar", "kidney"));
        await Page.Mouse.ClickAsync(x, y);
        ILocator close = Panel.Locator("button.small");
        await close.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Panel).ToHaveCountAsync(0);
        await Expect(Zone("right.plantar", "kidney")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Stage_Keys_ZoomMoveAndFit()
    {
        await OpenAsync();
        await Stage.FocusAsync();
        await Page.Keyboard.PressAsync("+");
        await Expect(Stage).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("zoomed"));
        await SettledAsync();
        string before = await PlaneAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await SettledAsync();
        Assert.That(await PlaneAsync(), Is.Not.EqualTo(before));
        await Page.Keyboard.PressAsync("0");
        await Expect(Stage).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("zoomed"));
    }

    [Test]
    public async Task Menu_Escape_ClosesItAndFocusesItsButton()
    {
        await OpenAsync();
        await Map.Locator(".menu-button").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Map.Locator("#menu")).ToBeHiddenAsync();
        await Expect(Map.Locator(".menu-button")).ToBeFocusedAsync();
    }

    private Task<string> PlaneAsync() => Map.Locator(".plane").EvaluateAsync<string>("plane => plane.style.transform");

    private async Task TabToAsync(string target)
    {
        for (int i = 0; i < 40; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if ((await FocusedAsync()).Split(' ').Contains(target))
                return;
        }

        Assert.Fail($"Expected Tab to reach {target} within 40 steps.");
    }
}
