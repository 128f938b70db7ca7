using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// Clicks on the areas of the list beside the picture: how soon zones are lit, how soon the server's pictures of them
/// stand.
/// </summary>
internal sealed class Clicks(ViewerPage viewport)
{
    // Visitors light up some areas, not all: three, and they go again.
    private const int Fewest = 66, Together = 3, Rounds = 6, Unreported = 16, Idle = 30;

    private readonly HashSet<string> _asked = [];

    /// <summary>The measurements; no set of areas is asked for twice, so the server paints each picture anew.</summary>
    public async Task<IReadOnlyList<Finding>> MeasureAsync()
    {
        IPage page = viewport.Page;
        ILocator groups = page.Locator("[data-fold=areas] details:not([open]) > summary");
        while (await groups.CountAsync() > 0)
            await groups.First.ClickAsync();
        string[] areas = await page.EvaluateAsync<string[]>("""
            () => {
              const buttons = probe.root.querySelectorAll('[data-fold=areas] .area');
              return [...new Set([...buttons].map(button => button.dataset.area))];
            }
            """);

        // The first clicks meet code that was never run, in the browser and in the server.
        await LightAsync(areas[^Together..]);
        await page.EvaluateAsync("() => { probe.clicks.length = probe.events.length = 0; }");
        List<ProbedClick> clicks = [];
        for (int step = 1; step <= Rounds && clicks.Count < Fewest; step++)
        {
            // Other neighbours in each round make other sets.
            IEnumerable<string> order = Enumerable
                .Range(0, step)
                .SelectMany(from => areas.Where((_, i) => i % step == from));
            foreach (string[] together in order.Chunk(Together))
                clicks.AddRange(await LightAsync(together));
        }

        await Task.Delay(500);
        ProbedEvent[] events = await page.EvaluateAsync<ProbedEvent[]>("probe.events");
        Samples idle = await IdleAsync();
        return
        [
            .. Findings(clicks, events), Finding.Of("a click that changes nothing, Event Timing, for comparison", idle),
        ];
    }

    private static IEnumerable<Finding> Findings(List<ProbedClick> clicks, ProbedEvent[] events)
    {
        // Event Timing says nothing of clicks that were faster than it reports.
        List<ProbedEvent?> timed =
            [.. clicks.Select(click => events.FirstOrDefault(one => Math.Abs(one.Start - click.Start) < 1))];
        List<ProbedClick> settled = [.. clicks.Where(click => click.Settled is not null && click.Pictures.Length > 0)];
        List<ProbedPicture> pictures =
            [.. settled.SelectMany(click => click.Pictures).Where(picture => picture.Bytes > 0)];
        yield return Finding.Of(
            "click to lit zones, Event Timing (steps of 8)",
            new Samples(timed.Select(one => one?.Duration ?? Unreported)),
            35);
        yield return Finding.Of(
            "click to lit zones, frame handed over", new Samples(clicks.Select(click => click.Lit!.Value)), 35);
        yield return Finding.Of(
            "  of it the page's listeners", new Samples(timed.OfType<ProbedEvent>().Select(one => one.Handlers)));
        yield return Finding.Of(
            "click to the server's pictures", new Samples(settled.Select(click => click.Settled!.Value)), 200);
        yield return Finding.Of("  until the request leaves", new Samples(pictures.Select(picture => picture.Asked)));
        yield return Finding.Of(
            "  request to first byte", new Samples(pictures.Select(picture => picture.Answered - picture.Asked)));
        yield return Finding.Of(
            "  first byte to last", new Samples(pictures.Select(picture => picture.Here - picture.Answered)));
        yield return Finding.Of(
            "  last byte to pictures in place",
            new Samples(settled.Select(click => click.Settled!.Value - click.Pictures.Max(picture => picture.Here))));
    }

    /// <summary>
    /// Lights areas one after another and puts them out again; the clicks that lit what was never lit together before.
    /// </summary>
    private async Task<List<ProbedClick>> LightAsync(string[] areas)
    {
        List<ProbedClick> clicks = [];
        for (int i = 0; i < areas.Length; i++)
        {
            ProbedClick click = await ClickAsync(areas[i]);
            if (click.Lit is not null && _asked.Add(string.Join(',', areas[..(i + 1)])))
                clicks.Add(click);
        }

        foreach (string area in areas)
            await ClickAsync(area);
        return clicks;
    }

    private async Task<Samples> IdleAsync()
    {
        await viewport.Page.EvaluateAsync("() => { probe.events.length = 0; }");
        LocatorBoundingBoxResult box = (await viewport.Page.Locator(".brand").BoundingBoxAsync())!;
        for (int i = 0; i < Idle; i++)
        {
            await viewport.Page.Mouse.ClickAsync(box.X + 5, box.Y + 5);
            await Task.Delay(100);
        }

        ProbedEvent[] events = await viewport.Page.EvaluateAsync<ProbedEvent[]>("probe.events");
        return new Samples(
            events
                .Select(one => one.Duration)
                .Concat(Enumerable.Repeat((double)Unreported, Math.Max(0, Idle - events.Length))));
    }

    private async Task<ProbedClick> ClickAsync(string area)
    {
        ILocator button = viewport.Page.Locator($"[data-fold=areas] .area[data-area='{area}']").First;
        await button.ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await button.BoundingBoxAsync())!;
        await viewport.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Task.Delay(60);
        await viewport.Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Task.Delay(60);
        await viewport.SettledAsync();
        return await viewport.Page.EvaluateAsync<ProbedClick>("probe.clicks.at(-1)");
    }
}
