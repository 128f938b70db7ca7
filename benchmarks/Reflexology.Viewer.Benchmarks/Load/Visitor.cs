using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Somebody who opens the page, looks around for one to three minutes, closes it, and comes back.</summary>
/// <param name="number">Which one; decides all that is random.</param>
/// <param name="server">Where the viewer serves.</param>
/// <param name="tally">Takes what was seen.</param>
internal sealed class Visitor(int number, string server, LoadTally tally)
{
    private static readonly string[] Fonts = ["fonts/Inter-Regular.ttf", "fonts/Inter-SemiBold.ttf"];

    private readonly Random _random = new(number);

    /// <summary>Comes some time later and visits until the time is over.</summary>
    /// <param name="later">When to come.</param>
    /// <param name="end">The time is over.</param>
    public async Task RunAsync(TimeSpan later, CancellationToken end)
    {
        using var browser = new VisitorBrowser(server, tally);
        ViewportWindow window = ViewportWindow.Usual[number % ViewportWindow.Usual.Count];
        string[] languages = ["en", "de", "es", "ru", "zh"];
        string path = $"/?map=chinese&lang={languages[number % languages.Length]}";
        try
        {
            await Task.Delay(later, end);
            while (!end.IsCancellationRequested)
            {
                try
                {
                    await VisitAsync(browser, window, path, end);
                }
                catch (Exception wrong) when (
                    !end.IsCancellationRequested && wrong is HttpRequestException or TimeoutException
                        or TaskCanceledException or WebSocketException or InvalidDataException)
                {
                    tally.Fail($"{wrong.GetType().Name}: {wrong.Message}");
                    await Task.Delay(1000, end);
                }
            }
        }
        catch (Exception ended) when (
            end.IsCancellationRequested
                && ended is OperationCanceledException or HttpRequestException or WebSocketException)
        {
            // The time is over.
        }
    }

    private async Task VisitAsync(VisitorBrowser browser, ViewportWindow window, string path, CancellationToken end)
    {
        long start = Stopwatch.GetTimestamp();
        var page = VisitedPage.Read(server + path, await browser.PageAsync(path, end));
        await Task.WhenAll(page.Assets.Concat(Fonts).Select(asset => browser.AssetAsync(asset, end)));
        string id;
        await using (var circuit = new Circuit(tally.Fail))
        {
            JsonElement scene = await circuit.OpenAsync(browser.Client, server, page, end);
            var visit = new Visit(browser, page, circuit, window, scene);
            await visit.BeginAsync(end);
            tally.Pages.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            tally.Visited();
            TimeSpan stay = TimeSpan.FromSeconds(_random.Next(60, 180));
            while (Stopwatch.GetElapsedTime(start) < stay)
            {
                await Task.Delay(_random.Next(1000, 4000), end);
                await ActAsync(visit, end);
            }

            id = circuit.Id;
        }

        await browser.LeaveAsync(id);
    }

    private Task ActAsync(Visit visit, CancellationToken end) => _random.Next(100) switch
    {
        < 75 => visit.HighlightAsync(_random, tally, end),
        < 95 => visit.ZoomAsync(_random, tally, end),
        _ => visit.ChangeThemeAsync(end),
    };
}
