using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Viewer.Tests;

public sealed class ViewportJourneys : BrowserTest
{
    private const string RightSole = "chinese/right.plantar";

    private static readonly FootView Right = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];

    private ILocator Tip => Page.Locator(".tip");

    [Test]
    public async Task Click_Zone_IsChosenAndTheSameZoneElsewhereIsMarked()
    {
        await OpenAsync();
        await ClickAsync(RightSole, Centre("stomach"));
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync("Stomach");
        await Expect(Place).ToContainTextAsync("Right foot, sole");
        await Expect(Place).ToContainTextAsync("On other maps");
        await Expect(Zone(RightSole, "stomach")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Zone("chinese/left.plantar", "stomach")).ToHaveClassAsync(new Regex("related"));
        await Expect(Page).ToHaveURLAsync(new Regex("zone=chinese/right.plantar/stomach"));
    }

    [Test]
    public async Task Click_WhereZonesLieOnEachOther_OffersAllOfThem()
    {
        await OpenAsync();
        await ClickAsync(RightSole, Centre("pituitary"));
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync("Pituitary");
        ILocator other = Place.Locator(".others button[aria-pressed=false]").First;
        string name = (await other.TextContentAsync())!.Trim();
        await other.ClickAsync();
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync(name);
        await Expect(Place.Locator(".others button")).Not.ToHaveCountAsync(0);
    }

    [Test]
    public async Task Click_BesideAZone_TakesTheNearestWithinAFinger()
    {
        await OpenAsync();
        MapRect gonads = Right.Shapes.Single(shape => shape.Zone.Id == "gonads").Polygon.Bounds;
        await ClickAsync(RightSole, new MapPoint(gonads.Right + 1, (gonads.Top + gonads.Bottom) / 2));
        await Expect(Place.Locator(".beside")).ToHaveTextAsync(new Regex("Nearest zone, [01]"));
        await ClickAsync(RightSole, new MapPoint(gonads.Right + 12, (gonads.Top + gonads.Bottom) / 2));
        await Expect(Place.Locator(".none")).ToHaveTextAsync("This map has no zone here.");
    }

    [Test]
    public async Task Hover_Zone_IsNamedWithoutAskingTheServer()
    {
        await OpenAsync();
        int asked = 0;
        Page.Request += (_, _) => asked++;
        foreach (string zone in new[] { "kidney", "stomach", "liver" })
        {
            (float x, float y) = await OnScreenAsync(RightSole, Centre(zone));
            await Page.Mouse.MoveAsync(x, y);
            await Expect(Tip).ToContainTextAsync(zone, new() { IgnoreCase = true });
        }

        await Page.Mouse.MoveAsync(5, 5);
        await Expect(Tip).ToBeHiddenAsync();
        Assert.That(asked, Is.Zero);
    }

    [Test]
    public async Task Wheel_Zooms_AboutThePointer()
    {
        await OpenAsync();
        MapPoint kidney = Centre("kidney");
        (float x, float y) = await OnScreenAsync(RightSole, kidney);
        await Page.Mouse.MoveAsync(x, y);
        for (int i = 0; i < 5; i++)
            await Page.Mouse.WheelAsync(0, -150);
        await SettledAsync();
        (float laterX, float laterY) = await OnScreenAsync(RightSole, kidney);

        // A wheel tells whole pixels: the rest of one has grown with the picture.
        Assert.That((double)laterX, Is.EqualTo(x).Within(4));
        Assert.That((double)laterY, Is.EqualTo(y).Within(4));
        await Expect(Page).ToHaveURLAsync(new Regex(@"at=3\.\d+,0\.\d+,0\.\d+"));
        await ClickAsync(RightSole, kidney);
        await Expect(Place.Locator(".zone-name")).ToContainTextAsync("Kidney");
    }

    [Test]
    public async Task Drag_MovesWhatIsZoomedAndChoosesNothing()
    {
        await OpenAsync("/?at=4,0.3,0.5");
        (float x, float y) = await OnScreenAsync(RightSole, Centre("kidney"));
        await Page.Mouse.MoveAsync(700, 450);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(760, 500, new() { Steps = 6 });
        await Page.Mouse.UpAsync();
        await SettledAsync();
        (float laterX, float laterY) = await OnScreenAsync(RightSole, Centre("kidney"));
        Assert.That(laterX - x, Is.EqualTo(60f).Within(8f));
        Assert.That(laterY - y, Is.EqualTo(50f).Within(8f));
        await Expect(Place.Locator(".zone-name")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Pinch_TwoFingers_ZoomsAndChoosesNothing()
    {
        await OpenAsync();
        ICDPSession browser = await Page.Context.NewCDPSessionAsync(Page);
        await browser.SendAsync(
            "Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true, ["maxTouchPoints"] = 2 });
        await TouchAsync("touchStart", 30);
        for (int apart = 40; apart <= 90; apart += 10)
            await TouchAsync("touchMove", apart);
        await TouchAsync("touchEnd", null);
        await Expect(Page).ToHaveURLAsync(new Regex(@"at=[23](\.\d+)?,"));
        await Expect(Place.Locator(".zone-name")).ToHaveCountAsync(0);

        Task TouchAsync(string type, int? apart) => browser.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = apart is null
                ? Array.Empty<object>()
                : new object[] { new { x = 700 - apart, y = 450, id = 0 }, new { x = 700 + apart, y = 450, id = 1 } },
        });
    }

    [Test]
    public async Task DoubleClickKeysAndButtons_ZoomAndFit()
    {
        await OpenAsync();
        (float x, float y) = await OnScreenAsync(RightSole, Centre("liver"));
        await Page.Mouse.DblClickAsync(x, y);
        await Expect(Page).ToHaveURLAsync(new Regex("at=2,"));
        await Page.Locator("[data-zoom=fit]").ClickAsync();
        await Expect(Page).Not.ToHaveURLAsync(new Regex("at="));
        await Viewport.FocusAsync();
        await Page.Keyboard.PressAsync("+");
        await Expect(Page).ToHaveURLAsync(new Regex(@"at=1\.4,"));
        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Keyboard.PressAsync("0");
        await Expect(Page).Not.ToHaveURLAsync(new Regex("at="));
        await Page.Locator("[data-zoom=in]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex(@"at=1\.6,"));
    }

    [Test]
    public async Task Keyboard_InAFoot_GoesFromZoneToZoneAndNamesEach()
    {
        await OpenAsync();
        await Zone(RightSole, "brain").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Zone(RightSole, "frontal-sinus")).ToBeFocusedAsync();
        await Expect(Zone(RightSole, "frontal-sinus"))
            .ToHaveAttributeAsync("aria-label", "Frontal sinus (forehead), right sole, zone 2");
        await Expect(Tip).ToContainTextAsync("Frontal sinus");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Zone(RightSole, "frontal-sinus")).ToHaveAttributeAsync("aria-pressed", "true");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Zone(RightSole, "frontal-sinus")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    private static MapPoint Centre(string zone)
    {
        MapPoint centre = Right.Shapes.Single(shape => shape.Zone.Id == zone).Polygon.Centroid;
        Assert.That(Right.ZoneAt(centre)?.Id, Is.EqualTo(zone), "the test needs a zone that holds its own centre");
        return centre;
    }
}
