using Microsoft.Playwright;
using Reflexology.Drawing;
using SkiaSharp;

namespace Reflexology.Web.Tests;

/// <summary>
/// What has the focus, in pixels: axe-core looks at no ring, and a style may be there and not be seen. One place for
/// all hosts.
/// </summary>
public sealed class FocusRingTests() : MapTest(new PageHost(isFramed: false))
{
    // What the focus changes beside its ring is no ring.
    private const string WithoutTips = """
        map => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(".tip { display: none !important } * { transition: none !important; caret-color: #0000 }");
          map.shadowRoot.adoptedStyleSheets = [sheet];
        }
        """;

    private const string Focused = """
        map => {
          const at = map.shadowRoot.activeElement;
          if (!at) return null;
          const box = at.getBoundingClientRect(), within = map.getBoundingClientRect();
          const left = Math.max(box.left - 8, within.left), top = Math.max(box.top - 8, within.top);
          return [`${at.localName} ${at.dataset.zone ?? at.className} ${at.textContent.trim().slice(0, 20)}`,
            [left, top, Math.min(box.right + 8, within.right) - left, Math.min(box.bottom + 8, within.bottom) - top,
              Math.min(box.width, box.height)]];
        }
        """;

    /// <summary>
    /// A ring counts where pixels change to a contrast of 3:1: as many as lie along two sides of the element's box.
    /// </summary>
    [TestCase("light")]
    [TestCase("dark")]
    [TestCase("high-contrast")]
    public async Task Focus_OnEverythingByTab_IsARingOfPixels(string theme)
    {
        await OpenAsync(new Showing { Areas = ["kidney"], Against = Other }, 1280, 800);
        await Map.EvaluateAsync("(map, theme) => map.setAttribute('theme', theme)", theme);
        await Map.EvaluateAsync(
            "map => { map.chosen = { map: 'chinese', zone: 'heart', foot: 'left', aspect: 'plantar' }; }");
        await SettledAsync();
        await Map.EvaluateAsync(WithoutTips);
        HashSet<string> seen = [];
        List<string> unseen = [];
        for (int i = 0; i < 80; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Map.EvaluateAsync<System.Text.Json.JsonElement?>(Focused) is not { } focused)
                break;
            string name = focused[0].GetString()!;
            float[] box = [.. focused[1].EnumerateArray().Select(value => value.GetSingle())];
            var clip = new Clip { X = box[0], Y = box[1], Width = box[2], Height = box[3] };
            byte[] with = await Page.ScreenshotAsync(new() { Clip = clip });
            await Map.EvaluateAsync("map => map.shadowRoot.activeElement.blur()");
            byte[] without = await Page.ScreenshotAsync(new() { Clip = clip });
            seen.Add(name);
            int pixels = Contrasting(with, without);
            if (pixels < box[2] - 16 + box[3] - 16)
                unseen.Add($"{name}: {pixels} pixels in a box of {box[2]:0} x {box[3]:0}");
        }

        Assert.That(unseen, Is.Empty);
        Assert.That(seen, Has.Count.GreaterThan(20));
    }

    private static int Contrasting(byte[] with, byte[] without)
    {
        using SKBitmap a = SKBitmap.Decode(with), b = SKBitmap.Decode(without);
        return a.Pixels.Zip(b.Pixels).Count(pair => InkOf(pair.First).ContrastWith(InkOf(pair.Second)) >= 3);
    }

    private static Ink InkOf(SKColor colour) => new(colour.Red, colour.Green, colour.Blue);
}
