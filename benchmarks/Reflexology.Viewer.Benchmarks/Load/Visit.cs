using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>A page that a visitor has open.</summary>
/// <param name="page">The page in the browser, with the probe.</param>
/// <param name="tally">Takes what was seen.</param>
internal sealed class Visit(IPage page, LoadTally tally)
{
    private const int Most = 3;

    private ImmutableArray<string> _areas = [];
    private string[] _all = [];

    /// <summary>Waits until the page answers clicks and its pictures stand.</summary>
    public async Task BeginAsync()
    {
        await SettledAsync();
        _all = await page.EvaluateAsync<string[]>(
            "[...probe.root.querySelectorAll('[data-fold=areas] .area')].map(area => area.dataset.area)");
    }

    /// <summary>Lights an area or puts it out; with three lit, puts the oldest out.</summary>
    public async Task HighlightAsync(Random random)
    {
        string area = _areas.Length >= Most ? _areas[0] : _all[random.Next(_all.Length)];
        _areas = _areas.Contains(area) ? _areas.Remove(area) : _areas.Add(area);

        // By script: scrolling the list to each button would be most of what is measured.
        await page.EvaluateAsync(
            "area => probe.root.querySelector(`[data-fold=areas] .area[data-area='${area}']`).click()", area);
        await SettledAsync();
        ProbedClick click = await page.EvaluateAsync<ProbedClick>("probe.clicks.at(-1)");
        if (click.Lit is not { } lit || click.Settled is not { } settled)
            return;
        tally.Lit.Add(lit);
        tally.Highlights.Add(settled);
    }

    /// <summary>Comes nearer to a place, or steps back.</summary>
    public async Task ZoomAsync(Random random)
    {
        LocatorBoundingBoxResult box = (await page.Locator(".stage").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(
            box.X + (box.Width * (0.3f + (0.4f * random.NextSingle()))),
            box.Y + (box.Height * (0.3f + (0.4f * random.NextSingle()))));
        int turn = random.Next(3) == 0 ? 100 : -100;
        for (int i = 0; i < 4; i++)
            await page.Mouse.WheelAsync(0, turn + random.Next(20));
        await Task.Delay(80);
        await SettledAsync();
        double sharp = await page.EvaluateAsync<double>("(probe.settled.at(-1) ?? 0) - probe.lastWheel");
        if (sharp > 0)
            tally.Zooms.Add(sharp);
    }

    /// <summary>Changes to the colours of the night, or back.</summary>
    public async Task ChangeThemeAsync()
    {
        await page.EvaluateAsync(
            "() => (probe.root.querySelector(\"[data-choice='theme.dark'][aria-pressed=false]\")"
            + " ?? probe.root.querySelector(\"[data-choice='theme.light']\")).click()");
        await SettledAsync();
    }

    private async Task SettledAsync()
    {
        // A change is seen in the next frame at the latest.
        await page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        await page.Locator(ViewerPage.Settled).WaitForAsync();
    }
}
