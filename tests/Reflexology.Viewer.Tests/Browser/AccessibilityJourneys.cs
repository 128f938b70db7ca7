using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Tests;

public sealed class AccessibilityJourneys : BrowserTest
{
    // Each theme is found once with each width.
    [Test]
    public async Task Axe_EveryStateAndTheme_HasNoViolation([Values("light", "dark", "high-contrast")] string theme, [Values(1280, 320)] int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await Page.EmulateMediaAsync(new() { ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light, Contrast = theme == "high-contrast" ? Contrast.More : Contrast.NoPreference });
        foreach (string state in new[]
        {
            "/", "/?areas=heart,kidney,spine,liver,stomach,neck,eye&zone=chinese/left.plantar/heart", "/?map=basic&areas=kidney,nose&lang=zh",
            "/?areas=heart&with=ingham&show=bones,guides&lang=de", "/?areas=heart&over=ingham&at=3,0.3,0.4&lang=ru", "/?areas=kidny,qqqq&aspects=plantar,dorsal,medial,lateral&lang=es",
        })
        {
            await OpenAsync(state);
            await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
            await Page.EvaluateAsync("() => { document.querySelectorAll('.browser details:not([open]) summary').forEach(closed => closed.click()); document.querySelector('.disagree')?.click(); }");
            AxeResult result = await Page.RunAxe();
            Assert.That(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"), Is.Empty, $"{state} {theme} {width}");
        }
    }
}
