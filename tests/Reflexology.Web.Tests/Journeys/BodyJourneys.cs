using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

[TestFixtureSource(typeof(MapHost), nameof(MapHost.All))]
public sealed partial class BodyJourneys(MapHost host) : MapTest(host)
{
    private static readonly string[] Views = ["whole", "head", "trunk"];

    private ILocator Body => Map.Locator(".body");

    private ILocator Sentence => Map.Locator(".body-side");

    [Test]
    public async Task Kidney_OnTheBody_LightsBothFeetAndChoosesTheOneOfItsSide()
    {
        await OpenBodyAsync();
        await ClickAsync("kidney", "right");
        await Expect(Zone("right.plantar", "kidney")).ToHaveAttributeAsync("data-lit", "0");
        await Expect(Zone("left.plantar", "kidney")).ToHaveAttributeAsync("data-lit", "0");
        await ExpectChosenAsync("right");
        await Expect(Sentence).ToHaveTextAsync(await TextAsync("standsFor.right.right"));
        await Expect(Lit).ToContainTextAsync("Kidney");

        await ClickAsync("kidney", "left");
        await ExpectChosenAsync("left");
        await Expect(Part("kidney", "right")).ToHaveAttributeAsync("aria-pressed", "false");

        await ClickAsync("kidney", "left");
        await Expect(Map.Locator(".zone[data-lit], .zone[aria-pressed=true]")).ToHaveCountAsync(0);
        await Expect(Sentence).ToBeEmptyAsync();

        async Task ExpectChosenAsync(string foot)
        {
            await Expect(Zone($"{foot}.plantar", "kidney")).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(Map.Locator(".zone[aria-pressed=true]")).ToHaveCountAsync(1);
            await Expect(Part("kidney", foot)).ToHaveAttributeAsync("aria-pressed", "true");
        }
    }

    [Test]
    public async Task Views_ThatShowALitArea_AreMarked()
    {
        await OpenAsync(new Showing { Areas = ["eye", "kidney"] });
        foreach (string view in Views)
            await Expect(Map.Locator($"[data-choice='body.{view}'].shows-lit")).ToHaveCountAsync(1);
        await SearchAsync("spleen");
        await Map.Locator("[data-lit-area=eye] .round").ClickAsync();
        await Expect(Map.Locator("[data-choice='body.head'].shows-lit")).ToHaveCountAsync(0);
    }

    // The head is crossed on the Chinese map.
    [TestCase("right", "left")]
    [TestCase("left", "right")]
    public async Task Eye_OnTheBody_ChoosesTheFootThatTheMapSays(string side, string foot)
    {
        await OpenBodyAsync("head");
        await ClickAsync("eye", side);
        await Expect(Zone($"{foot}.plantar", "eye")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Sentence).ToHaveTextAsync(await TextAsync($"standsFor.{foot}.{side}"));
        await Expect(Sentence).ToContainTextAsync("Crossed");
        await Expect(Status).ToContainTextAsync("Crossed");
    }

    [TestCase("eye", "left", "right", "head")]
    [TestCase("eye", "right", "left", "head")]
    [TestCase("kidney", "left", "left", "whole")]
    [TestCase("ear", "left", "right", "whole")]
    public async Task Zone_OfAFoot_MarksTheSideThatItStandsFor(string zone, string foot, string side, string view)
    {
        await OpenBodyAsync();
        (float x, float y) = await MiddleAsync(Zone($"{foot}.plantar", zone));
        await Page.Mouse.ClickAsync(x, y);
        await Expect(Map.Locator($"[data-choice='body.{view}']")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Part(zone, side)).ToHaveClassAsync(Stands());
        await Expect(Part(zone, side == "left" ? "right" : "left")).Not.ToHaveClassAsync(Stands());
        await Expect(Map.Locator(".body .marks .chosen").First).ToBeAttachedAsync();
        await Expect(Sentence).ToHaveTextAsync(await TextAsync($"standsFor.{foot}.{side}"));
    }

    [Test]
    public async Task LitSystem_OnTheBody_LightsItsPartsInTheColourOfTheFeet()
    {
        await OpenBodyAsync(showing: new Showing { Areas = ["kidney", "digestive-system"] });
        await Expect(Part("stomach")).ToHaveClassAsync(LitClass());
        await Expect(Part("heart")).Not.ToHaveClassAsync(LitClass());
        foreach (string area in (string[])["stomach", "kidney"])
        {
            string[] colours = await Map.EvaluateAsync<string[]>(
                """
                (map, area) => [`.zone[data-zone=${area}]`, `[data-part=${area}] .shape`]
                  .map(one => getComputedStyle(map.shadowRoot.querySelector(one)).fill)
                """,
                area);
            Assert.That(colours[1], Is.EqualTo(colours[0]), area);
        }

        await ViewAsync("trunk");
        await Expect(Part("transverse-colon")).ToHaveClassAsync(LitClass());
    }

    [Test]
    public async Task Keyboard_InAFigure_ReachesEachPartAndLightsOne()
    {
        await OpenBodyAsync();
        ILocator parts = Map.Locator("[data-figure=back] .body-part");
        Assert.That(await Map.Locator("[data-figure=back] .body-part[tabindex='0']").CountAsync(), Is.EqualTo(1));
        await Map.Locator("[data-figure=back] .body-part[tabindex='0']").FocusAsync();
        HashSet<string> seen = [];
        int count = await parts.CountAsync();
        for (int i = 0; i < count; i++)
        {
            seen.Add(await FocusedPartAsync());
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.That(seen, Has.Count.EqualTo(count));
        while (!(await FocusedPartAsync()).StartsWith("Kidney, left side", StringComparison.Ordinal))
            await Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Map.Locator(".body-tip")).ToContainTextAsync("left side of the body");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Zone("left.plantar", "kidney")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.That(await FocusedPartAsync(), Is.EqualTo("Kidney, left side of the body"), "the focus stays");
        await Page.Keyboard.PressAsync(" ");
        await Expect(Map.Locator(".zone[data-lit]")).ToHaveCountAsync(0);
        Assert.That(await FocusedPartAsync(), Is.EqualTo("Kidney, left side of the body"));
    }

    [TestCase("chinese")]
    [TestCase("ingham")]
    public async Task Areas_OfTheMap_AreAllOnAFigureOrInTheListBelow(string map)
    {
        await OpenBodyAsync(showing: new Showing { Map = map });
        HashSet<string> found = [.. await IdsAsync("unplaced")];
        foreach (string view in Views)
        {
            await ViewAsync(view);
            found.UnionWith(await IdsAsync("part"));
        }

        string[] areas = await Map.EvaluateAsync<string[]>(
            "map => map.scenes.find(scene => scene.id === map.state.map).areas.map(area => area.id)");
        Assert.That(areas.Except(found), Is.Empty);

        await Map.Locator(".body-others summary").ClickAsync();
        await Map.Locator("[data-unplaced=urinary-system]").ClickAsync();
        await Expect(Map.Locator("[data-unplaced=urinary-system]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Map.Locator(".zone[data-zone=kidney][data-lit]")).ToHaveCountAsync(2);

        Task<string[]> IdsAsync(string kind) => Map.EvaluateAsync<string[]>(
            "(map, kind) => [...map.shadowRoot.querySelectorAll(`[data-${kind}]`)].map(one => one.dataset[kind])",
            kind);
    }

    // What is smaller answers for what is around it.
    [TestCase(-11f, 0f)]
    [TestCase(0f, 11f)]
    public async Task SmallPart_ClickedWithin12Pixels_Answers(float right, float down)
    {
        await OpenBodyAsync("head");
        LocatorBoundingBoxResult box = await BoxAsync("palatine-tonsil", "right");
        Assert.That(box.Height, Is.LessThan(16));
        await Page.Mouse.ClickAsync(box.X + (box.Width / 2) + right, box.Y + (box.Height / 2) + down);
        await Expect(Part("palatine-tonsil", "right")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Test]
    public async Task Tap_OnAPhone_ChoosesInTheSheet()
    {
        await OpenOnPhoneAsync();
        await Map.Locator(".handle").TapAsync();
        await Expect(Body).Not.ToHaveAttributeAsync("open", "");
        await Map.Locator(".body > summary").TapAsync();
        LocatorBoundingBoxResult box = await BoxAsync("kidney", "right");
        await Page.Touchscreen.TapAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Expect(Zone("right.plantar", "kidney")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Map.Locator(".headline")).ToContainTextAsync("Kidney");
        await Expect(Map.Locator(".body-tip")).ToBeHiddenAsync();
    }

    [TestCase(1280, 800)]
    [TestCase(390, 844)]
    public async Task Axe_EachView_HasNoViolation(int width, int height)
    {
        await OpenBodyAsync(showing: new Showing { Areas = ["kidney"] }, width: width, height: height);
        await Map.Locator(".body-others summary").ClickAsync();
        foreach (string view in Views)
        {
            await ViewAsync(view);
            await ExpectAccessibleAsync(view);
        }

        await Map.EvaluateAsync(
            "map => { map.chosen = { map: 'chinese', zone: 'eye', foot: 'left', aspect: 'plantar' }; }");
        await Expect(Sentence).ToContainTextAsync("Crossed");
        foreach (string theme in (string[])["light", "dark", "high-contrast"])
        {
            await Map.EvaluateAsync("(map, theme) => map.setAttribute('theme', theme)", theme);
            await ExpectAccessibleAsync($"{theme}: crossed", ["color-contrast"]);
        }
    }

    [Test]
    public async Task Body_None_IsNotThere()
    {
        await OpenBodyAsync();
        await Map.EvaluateAsync("map => map.setAttribute('body', 'none')");
        await Expect(Body).ToBeHiddenAsync();
        await Map.EvaluateAsync("map => map.removeAttribute('body')");
        await Expect(Body).ToBeVisibleAsync();
    }

    private async Task OpenBodyAsync(string view = "whole", Showing? showing = null, int width = 1280, int height = 800)
    {
        await OpenAsync(showing, width, height);
        ILocator handle = Map.Locator(".handle");
        if (await handle.IsVisibleAsync())
            await handle.ClickAsync();
        if (await Body.GetAttributeAsync("open") is null)
            await Map.Locator(".body > summary").ClickAsync();
        await ViewAsync(view);
    }

    private async Task ViewAsync(string view)
    {
        await Map.Locator($"[data-choice='body.{view}']").ClickAsync();
        await Expect(Map.Locator($".figures[data-view={view}]")).ToBeVisibleAsync();
    }

    private ILocator Part(string area, string? side = null) =>
        Map.Locator($"[data-part='{area}']{(side is null ? "" : $"[data-body-side={side}]")}").First;

    private async Task ClickAsync(string area, string side)
    {
        LocatorBoundingBoxResult box = await BoxAsync(area, side);
        await Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private async Task<LocatorBoundingBoxResult> BoxAsync(string area, string side)
    {
        await Part(area, side).ScrollIntoViewIfNeededAsync();
        return (await Part(area, side).BoundingBoxAsync())!;
    }

    private Task<string> FocusedPartAsync() =>
        Map.EvaluateAsync<string>("map => map.shadowRoot.activeElement.getAttribute('aria-label')");

    [GeneratedRegex(@"\bstands\b")]
    private static partial Regex Stands();

    [GeneratedRegex(@"\blit\b")]
    private static partial Regex LitClass();
}
