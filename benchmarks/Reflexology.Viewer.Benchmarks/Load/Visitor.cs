using System.Diagnostics;
using Microsoft.Playwright;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Somebody who opens the page, looks around for one to three minutes, closes it, and comes back.</summary>
/// <param name="number">Which one; decides all that is random.</param>
/// <param name="browser">The browser, in which each visitor has a cache of their own.</param>
/// <param name="server">Where the viewer serves.</param>
/// <param name="tally">Takes what was seen.</param>
internal sealed class Visitor(int number, MeasuredBrowser browser, string server, LoadTally tally)
{
    private static readonly ViewportSize[] Windows =
    [
        new() { Width = 1280, Height = 800 },
        new() { Width = 1920, Height = 1080 },
        new() { Width = 390, Height = 844 },
    ];

    private readonly Random _random = new(number);

    /// <summary>Comes some time later and visits until the time is over.</summary>
    /// <param name="later">When to come.</param>
    /// <param name="end">The time is over.</param>
    public async Task RunAsync(TimeSpan later, CancellationToken end)
    {
        string[] languages = ["en", "de", "es", "ru", "zh"];
        string path = $"/?map=chinese&lang={languages[number % languages.Length]}";
        try
        {
            await Task.Delay(later, end);
            await using IBrowserContext visitor = await browser.NewVisitorAsync(Windows[number % Windows.Length]);
            while (!end.IsCancellationRequested)
            {
                try
                {
                    await VisitAsync(visitor, path, end);
                }
                catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException)
                {
                    tally.Fail($"{wrong.GetType().Name}: {wrong.Message.Split('\n')[0]}");
                    await Task.Delay(1000, end);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private async Task VisitAsync(IBrowserContext visitor, string path, CancellationToken end)
    {
        long start = Stopwatch.GetTimestamp();
        IPage page = await visitor.NewPageAsync();
        try
        {
            page.PageError += (_, error) => tally.Fail($"page error: {error}");
            page.Response += (_, answer) =>
            {
                tally.Requested();
                if (answer.Status >= 400)
                    tally.Fail($"{answer.Status}: {new Uri(answer.Url).AbsolutePath}");
            };
            await page.GotoAsync(server + path);
            var visit = new Visit(page, tally);
            await visit.BeginAsync();
            tally.Pages.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            tally.Visited();
            TimeSpan stay = TimeSpan.FromSeconds(_random.Next(60, 180));
            while (Stopwatch.GetElapsedTime(start) < stay)
            {
                await Task.Delay(_random.Next(1000, 4000), end);
                await ActAsync(visit);
            }
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    private Task ActAsync(Visit visit) => _random.Next(100) switch
    {
        < 75 => visit.HighlightAsync(_random),
        < 95 => visit.ZoomAsync(_random),
        _ => visit.ChangeThemeAsync(),
    };
}
