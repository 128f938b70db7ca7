using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.AllAndFramed))]
public sealed class PointerJourneys(MapHost host) : MapTest(host)
{
    [Test]
    public async Task Hover_OnZone_NamesItWithNumberAndSide()
    {
        await OpenAsync();
        (float x, float y) = await MiddleAsync(Zone("left.plantar", "kidney"));
        await Page.Mouse.MoveAsync(x, y);
        await Expect(Map.Locator(".tip"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("22\\s*Kidney\\s*left sole"));
        await Page.Mouse.MoveAsync(2, 2);
        await Expect(Map.Locator(".tip")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Click_OnZone_SaysWhatTheMapSays()
    {
        Zone eye = FootMap.Load("chinese").ZoneWithId("eye");
        await OpenAsync();
        await ClickAsync(Zone("right.plantar", "eye"));
        await Expect(Panel).ToContainTextAsync($"{eye.Sources[0].Title}");
        await Expect(Panel).ToContainTextAsync("Right foot, sole");
        await Expect(Zone("right.plantar", "eye")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Map.Locator(".notice")).ToContainTextAsync("not established medicine");
    }

    [TestCase("x")]
    [TestCase("second click")]
    [TestCase("Escape")]
    public async Task Zone_Chosen_IsGivenUpBy(string way)
    {
        await OpenAsync();
        ILocator zone = Zone("right.plantar", "kidney");
        await ClickAsync(zone);
        await Expect(Panel).ToBeVisibleAsync();
        if (way == "x")
        {
            await Panel.Locator("button.small").ClickAsync();
        }
        else if (way == "Escape")
        {
            await Stage.FocusAsync();
            await Page.Keyboard.PressAsync("Escape");
        }
        else
        {
            // Later than a double click.
            await Task.Delay(700);
            await ClickAsync(zone);
        }

        await Expect(Panel).ToHaveCountAsync(0);
        await Expect(zone).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Test]
    public async Task Click_BesideAllZones_SaysThatThereIsNone()
    {
        await OpenAsync();
        LocatorBoundingBoxResult stage = (await Stage.BoundingBoxAsync())!;
        await Page.Mouse.ClickAsync(stage.X + (stage.Width / 2), stage.Y + 12);
        await Expect(Panel).ToContainTextAsync(await TextAsync("noZoneThere"));
    }

    [Test]
    public async Task Wheel_OnPicture_ZoomsAboutThePointer()
    {
        await OpenAsync();
        ILocator kidney = Zone("right.plantar", "kidney");
        (float x, float y) = await MiddleAsync(kidney);
        float before = (await kidney.BoundingBoxAsync())!.Width;
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.WheelAsync(0, -400);
        await SettledAsync();
        (float afterX, float afterY) = await MiddleAsync(kidney);
        Assert.That((await kidney.BoundingBoxAsync())!.Width, Is.GreaterThan(before * 1.8));
        Assert.That(afterX, Is.EqualTo(x).Within(2));
        Assert.That(afterY, Is.EqualTo(y).Within(2));
    }

    [Test]
    public async Task ZoomButton_WithSomethingLit_ZoomsTowardsIt()
    {
        await OpenAsync(new Showing { Areas = ["kidney"] });
        for (int i = 0; i < 4; i++)
            await Map.Locator("[data-zoom=in]").ClickAsync();
        await SettledAsync();
        await Expect(Zone("right.plantar", "kidney")).ToBeInViewportAsync();
        await Map.Locator("[data-zoom=fit]").ClickAsync();
        await Expect(Stage).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("zoomed"));
    }

    [Test]
    public async Task DoubleClick_OnZone_ZoomsAndChoosesNothing()
    {
        await OpenAsync();
        (float x, float y) = await MiddleAsync(Zone("right.plantar", "kidney"));
        await Page.Mouse.DblClickAsync(x, y);
        await Expect(Stage).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("zoomed"));
        await Expect(Map.Locator(".zone[aria-pressed=true]")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Drag_WithTheMouse_MovesAndChoosesNothing()
    {
        await OpenAsync();
        (float x, float y) = await MiddleAsync(Zone("right.plantar", "kidney"));
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.WheelAsync(0, -500);
        await SettledAsync();
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(x + 60, y + 40, new() { Steps = 4 });
        await Page.Mouse.UpAsync();
        await SettledAsync();
        (float afterX, float afterY) = await MiddleAsync(Zone("right.plantar", "kidney"));
        Assert.That((afterX - x, afterY - y), Is.EqualTo((60f, 40f)).Using<(float X, float Y)>(
            (a, b) => Math.Abs(a.X - b.X) < 3 && Math.Abs(a.Y - b.Y) < 3));
        await Expect(Map.Locator(".zone[aria-pressed=true]")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Resize_AfterZoom_KeepsTheMiddle()
    {
        await OpenAsync(new Showing { Areas = ["kidney"] });
        await Map.Locator("[data-zoom=in]").ClickAsync();
        await Map.Locator("[data-zoom=in]").ClickAsync();
        await SettledAsync();
        double[] before = await FrameAsync();
        await Page.SetViewportSizeAsync(900, 700);
        await SettledAsync();
        Assert.That(await FrameAsync(), Is.EqualTo(before).Within(0.01));
    }

    private async Task ClickAsync(ILocator zone)
    {
        (float x, float y) = await MiddleAsync(zone);
        await Page.Mouse.ClickAsync(x, y);
    }
}
