using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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
              document.querySelectorAll('.browser details:not([open]) summary').forEach(closed => closed.click());
              document.querySelector('.disagree')?.click();
            }
            """);
        await AccessibleInEveryThemeAsync(Page, options => Page.RunAxe(options));
    }

    /// <summary>Runs all rules in the light theme, then, of the other themes, those that depend on colours.</summary>
    /// <param name="page">The page.</param>
    /// <param name="run">Runs rules on the page or a part of it.</param>
    internal static async Task AccessibleInEveryThemeAsync(IPage page, Func<AxeRunOptions?, Task<AxeResult>> run)
    {
        var contrast = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] },
        };
        foreach (string theme in new[] { "light", "dark", "high-contrast" })
        {
            await page.EmulateMediaAsync(new()
            {
                ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
                Contrast = theme == "high-contrast" ? Contrast.More : Contrast.NoPreference,
            });
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);

            // A colour on its way from one theme to the other is neither's.
            await page.EvaluateAsync("""
                () => document.getAnimations().forEach(animation =>
                    animation.effect.getComputedTiming().endTime === Infinity ? animation.cancel() : animation.finish())
                """);
            AxeResult result = await run(theme == "light" ? null : contrast);
            IEnumerable<string> violations = result.Violations.Select(violation =>
                $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
            Assert.That(violations, Is.Empty, theme);
            if (theme != "light")
                Assert.That(result.Passes.Select(rule => rule.Id), Does.Contain("color-contrast"), theme);
        }
    }
}
