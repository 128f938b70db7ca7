using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

public sealed class AccessibilityJourneys : BrowserTest
{
    private static readonly string[] States =
    [
        "/",
        "/?areas=heart,kidney,spine,liver,stomach,neck,eye&zone=chinese/left.plantar/heart",
        "/?map=basic&areas=kidney,nose&lang=zh",
        "/?areas=heart&with=ingham&show=bones,guides&lang=de",
        "/?areas=heart&over=ingham&at=3,0.3,0.4&lang=ru",
        "/?areas=kidny,qqqq&aspects=plantar,dorsal,medial,lateral&lang=es",
    ];

    [Test]
    public async Task Axe_EveryStateWidthAndTheme_HasNoViolation(
        [ValueSource(nameof(States))] string state, [Values(1280, 320)] int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await OpenAsync(state);
        await Page.EvaluateAsync("""
            () => {
              const { shadowRoot } = document.querySelector("reflexology-map");
              shadowRoot.querySelectorAll('details:not([open]) summary').forEach(closed => closed.click());
            }
            """);
        await ExpectAccessibleInEveryThemeAsync();
    }

    // axe looks at no focus ring. One is 2 pixels or more of an outline, of the element or of the box it stands for;
    // a zone has it as a line around its shape.
    [Test]
    public async Task Focus_OnEverythingByTab_HasAVisibleRingInEveryTheme(
        [Values("light", "dark", "high-contrast")] string theme)
    {
        await Page.AddInitScriptAsync($"localStorage.setItem('theme', '{theme}')");
        await OpenAsync("/?areas=heart,kidney&zone=chinese/left.plantar/heart&with=ingham&lang=en");
        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
        HashSet<string> seen = [];
        List<string> bare = [];
        for (int i = 0; i < 120; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            string[] found = await Page.EvaluateAsync<string[]>("""
                () => {
                  let at = document.activeElement;
                  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  const near = at.matches(".zone, .body-part") ? [at.closest("svg").querySelector(".marks .ring")]
                    : [at, at.nextElementSibling, at.parentElement, at.closest("label")].filter(each => each);
                  const hasRing = near.some(each => {
                    const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(each);
                    if (each instanceof SVGPathElement) return stroke !== "none" && parseFloat(strokeWidth) >= 2;
                    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)");
                  });
                  const part = at.closest("[class]")?.getAttribute("class") ?? "";
                  return [`${at.tagName} ${part} ${(at.textContent ?? "").trim().slice(0, 20)}`, hasRing ? "ring" : ""];
                }
                """);
            if (found[0].StartsWith("BODY", StringComparison.Ordinal))
                continue;
            seen.Add(found[0]);
            if (found[1].Length == 0)
                bare.Add(found[0]);
        }

        Assert.That(bare, Is.Empty);
        Assert.That(seen, Has.Count.GreaterThan(25));
    }
}
