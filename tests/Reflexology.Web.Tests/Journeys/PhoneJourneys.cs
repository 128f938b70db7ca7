using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.All))]
public sealed class PhoneJourneys(MapHost host) : MapTest(host)
{
    [TestCase(390, 844)]
    [TestCase(844, 390)]
    public async Task Feet_OnAPhone_AreSeenAtOnce(int width, int height)
    {
        await OpenOnPhoneAsync(null, width, height);
        await Expect(Zone("right.plantar", "kidney")).ToBeInViewportAsync();
        foreach (ILocator figure in await Map.Locator(".figure svg").AllAsync())
        {
            LocatorBoundingBoxResult box = (await figure.BoundingBoxAsync())!;
            Assert.That(box.Y, Is.GreaterThan(0));
            Assert.That(box.Y + box.Height, Is.LessThan(height));
            Assert.That(box.Height, Is.GreaterThan(height * 0.45));
        }
    }

    // 1280 x 1024 pixels enlarged to 400 %, as WCAG 1.4.10 asks.
    [Test]
    public async Task Picture_At400Percent_IsThereWithSearchAndAnswerAndNoSidewaysScroll()
    {
        await OpenAsync(new Showing { Areas = ["kidney"] }, 320, 256);
        await Expect(Search).ToBeInViewportAsync();
        LocatorBoundingBoxResult foot = (await Map.Locator(".figure svg").First.BoundingBoxAsync())!;
        Assert.That(foot.Height, Is.GreaterThan(90));
        await Lit.Locator(".chip").First.ScrollIntoViewIfNeededAsync();
        await Expect(Lit.Locator(".chip").First).ToBeInViewportAsync();
        Assert.That(
            await Map.EvaluateAsync<int>("map => map.ownerDocument.documentElement.scrollWidth"),
            Is.LessThanOrEqualTo(320));
    }

    [Test]
    public async Task Sheet_AfterASearch_SaysWhatLitAndWhere()
    {
        await OpenOnPhoneAsync();
        await SearchAsync("kidney");
        await Expect(Map.Locator(".headline")).ToContainTextAsync("Kidney");
        await Expect(Map.Locator(".headline")).ToBeInViewportAsync();
        await Expect(Lit).ToBeHiddenAsync();
        await Map.Locator(".handle").TapAsync();
        await Expect(Map.Locator(".handle")).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(Lit.Locator(".chip").First).ToBeInViewportAsync();
        await Map.Locator(".handle").TapAsync();
        await Expect(Lit).ToBeHiddenAsync();
    }

    [Test]
    public async Task Tap_OnZone_ChoosesItAndASecondTapSoonAfterZoomsInstead()
    {
        await OpenOnPhoneAsync();
        (float x, float y) = await MiddleAsync(Zone("right.plantar", "kidney"));
        await Page.Touchscreen.TapAsync(x, y);
        await Expect(Map.Locator(".headline")).ToContainTextAsync("Kidney");
        await Expect(Map.Locator(".tip")).ToBeHiddenAsync();
        await Task.Delay(700);
        await Page.Touchscreen.TapAsync(x, y);
        await Expect(Map.Locator(".zone[aria-pressed=true]")).ToHaveCountAsync(0);
        await Task.Delay(700);

        // On a busy machine two taps may come too slowly to be one double tap.
        for (int tries = 0; tries < 5 && !await IsZoomedAsync(); tries++)
        {
            await Task.Delay(700);
            await Page.Touchscreen.TapAsync(x, y);
            await Page.Touchscreen.TapAsync(x, y);
            await SettledAsync();
        }

        Assert.That(await IsZoomedAsync(), Is.True);
        await Expect(Map.Locator(".zone[aria-pressed=true]")).ToHaveCountAsync(0);
    }

    private Task<bool> IsZoomedAsync() => Stage.EvaluateAsync<bool>("stage => stage.classList.contains('zoomed')");

    [Test]
    public async Task Turn_Zoomed_KeepsTheMiddleBothWays()
    {
        await OpenOnPhoneAsync(new Showing { Areas = ["kidney"] });
        await Map.Locator("[data-zoom=in]").TapAsync();
        await Map.Locator("[data-zoom=in]").TapAsync();
        await SettledAsync();
        double[] before = await FrameAsync();
        Assert.That(before[0], Is.GreaterThan(2));
        await Page.SetViewportSizeAsync(844, 390);
        await SettledAsync();
        Assert.That(await FrameAsync(), Is.EqualTo(before).Within(0.02), "turned");
        await Page.SetViewportSizeAsync(390, 844);
        await SettledAsync();
        Assert.That(await FrameAsync(), Is.EqualTo(before).Within(0.02), "turned back");
    }

    [Test]
    public async Task Swipe_AcrossTheWholePicture_TurnsTheFoot()
    {
        await OpenOnPhoneAsync();
        ILocator sides = Map.Locator(".sides [aria-pressed=true]");
        await Expect(sides).ToHaveAttributeAsync("data-choice", "side.plantar");
        await SwipeAsync(300, 90);
        await Expect(sides).Not.ToHaveAttributeAsync("data-choice", "side.plantar");
        await Expect(Status).Not.ToBeEmptyAsync();
        await SwipeAsync(90, 300);
        await Expect(sides).ToHaveAttributeAsync("data-choice", "side.plantar");
        await Expect(Map.Locator(".zone[aria-pressed=true]")).ToHaveCountAsync(0);
    }

    private async Task SwipeAsync(int from, int to)
    {
        await SettledAsync();
        ICDPSession session = await Page.Context.NewCDPSessionAsync(Page);
        for (int step = 0; step <= 6; step++)
            await TouchAsync(step == 0 ? "touchStart" : "touchMove", from + ((to - from) * step / 6));
        await TouchAsync("touchEnd", null);

        Task TouchAsync(string type, int? x) => session.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = x is { } at ? new object[] { new { x = at, y = 450 } } : Array.Empty<object>(),
        });
    }
}
