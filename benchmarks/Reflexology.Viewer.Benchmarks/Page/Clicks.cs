using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Clicks on the areas of the browser below the picture: how soon zones are lit, how soon the server's pictures of them stand.</summary>
internal sealed class Clicks(StagePage stage)
{
    // Visitors light up some areas, not all: three, and they go again.
    private const int Most = 72, Together = 3, Unreported = 16;

    /// <summary>The measurements; no set of areas is asked for twice, so the server paints each picture anew.</summary>
    public async Task<IReadOnlyList<Finding>> MeasureAsync()
    {
        IPage page = stage.Page;
        ILocator groups = page.Locator(".browser details:not([open]) > summary");
        while (await groups.CountAsync() > 0)
            await groups.First.ClickAsync();
        string[] areas = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.browser .area[data-area]:not(:disabled)')].map(button => button.dataset.area))]");

        // The first clicks meet code that was never run, in the browser and in the server.
        await LightAsync(areas[^Together..]);
        await page.EvaluateAsync("() => { probe.clicks.length = probe.events.length = 0; }");
        List<ProbedClick> clicks = [];
        foreach (string[] together in areas[..^Together].Take(Most).Chunk(Together))
            clicks.AddRange(await LightAsync(together));
        await Task.Delay(500);
        ProbedEvent[] events = await page.EvaluateAsync<ProbedEvent[]>("probe.events");
        return [.. Findings(clicks, events)];
    }

    private static IEnumerable<Finding> Findings(List<ProbedClick> clicks, ProbedEvent[] events)
    {
        // Event Timing says nothing of clicks that were faster than it reports.
        List<ProbedClick> lit = [.. clicks.Where(click => click.Lit is not null)];
        List<ProbedEvent?> timed = [.. lit.Select(click => events.FirstOrDefault(one => Math.Abs(one.Start - click.Start) < 1))];
        List<ProbedClick> settled = [.. clicks.Where(click => click.Settled is not null && click.Pictures.Length > 0)];
        List<ProbedPicture> pictures = [.. settled.SelectMany(click => click.Pictures).Where(picture => picture.Bytes > 0)];
        yield return Finding.Of("click to lit zones, Event Timing (steps of 8)", new Samples(timed.Select(one => one?.Duration ?? Unreported)), 35);
        yield return Finding.Of("click to lit zones, frame handed over", new Samples(lit.Select(click => click.Lit!.Value)), 35);
        yield return Finding.Of("  of it the page's listeners", new Samples(timed.OfType<ProbedEvent>().Select(one => one.Handlers)));
        yield return Finding.Of("click to the server's pictures", new Samples(settled.Select(click => click.Settled!.Value)), 200);
        yield return Finding.Of("  until the request leaves", new Samples(pictures.Select(picture => picture.Asked)));
        yield return Finding.Of("  request to first byte", new Samples(pictures.Select(picture => picture.Answered - picture.Asked)));
        yield return Finding.Of("  first byte to last", new Samples(pictures.Select(picture => picture.Here - picture.Answered)));
        yield return Finding.Of("  last byte to pictures in place", new Samples(settled.Select(click => click.Settled!.Value - click.Pictures.Max(picture => picture.Here))));
    }

    private async Task<List<ProbedClick>> LightAsync(string[] areas)
    {
        List<ProbedClick> clicks = [];
        foreach (string area in areas)
            clicks.Add(await ClickAsync(area));
        foreach (string area in areas)
            await ClickAsync(area);
        return clicks;
    }

    private async Task<ProbedClick> ClickAsync(string area)
    {
        ILocator button = stage.Page.Locator($".browser .area[data-area='{area}']").First;
        await button.ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await button.BoundingBoxAsync())!;
        await stage.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Task.Delay(60);
        await stage.Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Task.Delay(60);
        await stage.SettledAsync();
        return await stage.Page.EvaluateAsync<ProbedClick>("probe.clicks.at(-1)");
    }
}
