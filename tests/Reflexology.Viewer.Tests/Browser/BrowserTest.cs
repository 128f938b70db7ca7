using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

/// <summary>A journey through the running viewer. A page that asks another host fails it.</summary>
public abstract class BrowserTest : PageTest
{
    /// <summary>The address of the viewer.</summary>
    protected string Address { get; private set; } = "";

    /// <summary>The map, with all that is in it.</summary>
    protected ILocator Map => Page.Locator("reflexology-map");

    /// <summary>The figures of the feet.</summary>
    protected ILocator Stage => Page.Locator(".stage");

    /// <summary>The lit areas.</summary>
    protected ILocator Lit => Page.Locator("[data-lit-area]");

    /// <summary>The zone that was chosen.</summary>
    protected ILocator Place => Page.Locator(".zone-panel");

    /// <summary>Pixels of the screen per pixel of the page.</summary>
    protected virtual float PixelRatio => 1;

    protected override TestBrowser Browser => RunningViewer.Browser;

    [SetUp]
    public async Task OpenPageAsync()
    {
        Address = await RunningViewer.AddressAsync();
        await NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            DeviceScaleFactor = PixelRatio,
        });
    }

    /// <summary>Opens an address of the viewer and waits until it answers clicks.</summary>
    protected async Task OpenAsync(string path = "/")
    {
        await Page.GotoAsync(Address + path);
        await ReadyAsync();
    }

    /// <summary>Waits until the page answers clicks and shows the pictures for what it is.</summary>
    protected async Task ReadyAsync()
    {
        await Assertions.Expect(Map).ToHaveAttributeAsync("data-ready", "true");
        await SettledAsync();
    }

    /// <summary>Waits until the pictures below the zones are those for what is seen.</summary>
    protected Task SettledAsync() =>
        Assertions.Expect(Page.Locator(".stage.pictured:not(.painting)[data-state=settled]")).ToHaveCountAsync(1);

    /// <summary>Chooses one of the buttons of the view, for example <c>map.basic</c> or <c>bones</c>.</summary>
    protected async Task ChooseViewAsync(string choice)
    {
        ILocator button = Page.Locator($"[data-choice='{choice}']");
        if (!await button.IsVisibleAsync())
            await Page.Locator(".menu-button").ClickAsync();
        await button.ClickAsync();
    }

    /// <summary>A zone of a view, for example <c>chinese/right.plantar</c> and <c>kidney</c>.</summary>
    protected ILocator Zone(string view, string zone) =>
        Page.Locator($".figure[data-view='{view}'] .zone[data-zone='{zone}']");

    /// <summary>The place of a point of a view on the screen, in pixels of the page.</summary>
    protected async Task<(float X, float Y)> OnScreenAsync(string view, MapPoint point)
    {
        float[] at = await Page.EvaluateAsync<float[]>("""
            ([view, x, y]) => {
              const { shadowRoot } = document.querySelector("reflexology-map");
              const svg = shadowRoot.querySelector(`.figure[data-view="${view}"] svg`);
              const p = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM());
              return [p.x, p.y];
            }
            """, new object[] { view, point.X, point.Y });
        return (at[0], at[1]);
    }

    /// <summary>Clicks a point of a view, given in its millimetres.</summary>
    protected async Task ClickAsync(string view, MapPoint point)
    {
        (float x, float y) = await OnScreenAsync(view, point);
        await Page.Mouse.ClickAsync(x, y);
    }

    /// <summary>
    /// Expects no violation of axe-core's rules in the light theme, nor of those for colours in the others.
    /// </summary>
    /// <param name="part">An element, where it is not the page.</param>
    protected async Task ExpectAccessibleInEveryThemeAsync(ILocator? part = null)
    {
        foreach (string theme in new[] { "light", "dark", "high-contrast" })
        {
            await Page.EmulateMediaAsync(new()
            {
                ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
                Contrast = theme == "high-contrast" ? Contrast.More : Contrast.NoPreference,
            });
            await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);

            // A colour on its way from one theme to the other is neither's.
            await Page.EvaluateAsync("""
                () => document.getAnimations().forEach(animation =>
                    animation.effect.getComputedTiming().endTime === Infinity ? animation.cancel() : animation.finish())
                """);
            await ExpectAccessibleAsync(theme, part, theme == "light" ? null : ["color-contrast"]);
        }
    }

    // The viewer's own host only.
    protected override bool MayAsk(IRequest request) =>
        request.Url.StartsWith(Address, StringComparison.Ordinal)
            || request.Url.StartsWith("data:", StringComparison.Ordinal);
}
