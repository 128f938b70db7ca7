using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Reflexology.Web.Tests;

/// <summary>A journey over the map of a host. A page that complains, or asks another host, fails it.</summary>
/// <param name="host">The kind of page.</param>
public abstract class MapTest(MapHost host) : PageTest
{
    private string _origin = "";

    protected override TestBrowser Browser => WebBrowser.Shared;

    /// <summary>The element of the map.</summary>
    protected ILocator Map => host.IsFramed
        ? Page.FrameLocator("iframe").Locator("reflexology-map")
        : Page.Locator("reflexology-map").First;

    /// <summary>The id of a map to compare with, where the host has one.</summary>
    protected string? Other => host.HasSeveralMaps ? "ingham" : null;

    protected ILocator Search => Map.Locator("#search");

    protected ILocator Results => Map.Locator("#results [role=option]");

    protected ILocator Stage => Map.Locator(".stage");

    protected ILocator Panel => Map.Locator(".zone-panel");

    protected ILocator Lit => Map.Locator("section.lit");

    protected ILocator Status => Map.Locator("[role=status]");

    /// <summary>Opens a page on a screen for the mouse and waits until it answers.</summary>
    protected Task OpenAsync(Showing? showing = null, int width = 1280, int height = 800) =>
        OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height } }, showing);

    /// <summary>Opens a page on a phone.</summary>
    protected Task OpenOnPhoneAsync(Showing? showing = null, int width = 390, int height = 844) =>
        OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new() { Width = width, Height = height },
                HasTouch = true,
                IsMobile = true,
                DeviceScaleFactor = 2,
            },
            showing);

    /// <summary>Opens a page for a visitor with settings of their own.</summary>
    protected async Task OpenAsync(BrowserNewContextOptions options, Showing? showing = null)
    {
        string address = await host.AddressAsync(showing ?? new Showing());
        await OpenAsync(options, address);
    }

    /// <summary>Opens an address.</summary>
    protected async Task OpenAsync(BrowserNewContextOptions options, string address)
    {
        options.ReducedMotion ??= ReducedMotion.Reduce;
        _origin = new Uri(address).GetLeftPart(UriPartial.Authority);
        await NewPageAsync(options);
        Page.Dialog += async (_, dialog) =>
        {
            Complain(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        await Page.GotoAsync(address);
        await SettledAsync();
    }

    /// <summary>Waits until the picture is at rest.</summary>
    protected async Task SettledAsync()
    {
        await Expect(Map.Locator(".zone").First).ToBeAttachedAsync();
        await Expect(Stage).ToHaveAttributeAsync("data-state", "settled");
    }

    /// <summary>A zone of a view, for example <c>right.plantar</c> and <c>kidney</c>.</summary>
    protected ILocator Zone(string view, string zone, string map = "chinese") =>
        Map.Locator($".figure[data-view='{map}/{view}'] .zone[data-zone='{zone}']");

    /// <summary>Takes the first result for some words.</summary>
    protected async Task SearchAsync(string words)
    {
        await Search.FillAsync(words);
        await Expect(Results.First).ToBeVisibleAsync();
        await Search.PressAsync("Enter");
        await SettledAsync();
    }

    /// <summary>Chooses something in the menu of the view, for example <c>labels.none</c>.</summary>
    protected async Task ChooseAsync(string choice)
    {
        if (await Map.Locator("#menu").IsHiddenAsync())
            await Map.Locator(".menu-button").ClickAsync();
        await Map.Locator($"[data-choice='{choice}']").ClickAsync();
        await Page.Keyboard.PressAsync("Escape");
        await SettledAsync();
    }

    /// <summary>The element that has the focus: its class and text.</summary>
    protected Task<string> FocusedAsync() => Map.EvaluateAsync<string>("""
        map => {
          const at = map.shadowRoot.activeElement;
          return at ? at.dataset.zone || at.id || at.className : "";
        }
        """);

    /// <summary>The zoom and the middle of what is seen, as shares of the figures.</summary>
    protected Task<double[]> FrameAsync() => Map.EvaluateAsync<double[]>("map => map.state.frame");

    /// <summary>A fixed text in English.</summary>
    protected Task<string> TextAsync(string name) =>
        Map.EvaluateAsync<string>("(map, name) => map.scenes[0].texts.en[name]", name);

    /// <summary>The middle of a zone on the screen, at a place where it is uppermost.</summary>
    protected static async Task<(float X, float Y)> MiddleAsync(ILocator zone)
    {
        LocatorBoundingBoxResult box = (await zone.BoundingBoxAsync())!;
        float[] at = await zone.EvaluateAsync<float[]>("""
            zone => {
              const view = zone.closest("svg"), box = view.getBoundingClientRect();
              const isLeft = zone.closest(".figure").dataset.view.includes("/left.");
              const scale = box.width / view.viewBox.baseVal.width, [x, y] = zone.shape.at;
              return [box.left + (isLeft ? view.viewBox.baseVal.width - x : x) * scale, box.top + y * scale];
            }
            """);
        Assert.That(box.Width, Is.Positive);
        return (at[0], at[1]);
    }

    /// <summary>Expects no violation of axe-core's rules, or of some, in the document of the map.</summary>
    protected Task ExpectAccessibleAsync(string state, string[]? only = null) => ExpectAccessibleAsync(
        state,
        host.IsFramed ? Page.FrameLocator("iframe").Locator("html") : null,
        only,
        // The page around the map has headings and landmarks of its own.
        without: ["region", "page-has-heading-one", "landmark-one-main"]);

    protected override bool MayAsk(IRequest request) =>
        request.Url.StartsWith(_origin, StringComparison.Ordinal)
        || request.Url.StartsWith("data:", StringComparison.Ordinal);
}
