using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>A page that a visitor has open: what is lit, how near, in which colours.</summary>
/// <param name="browser">The visitor's browser.</param>
/// <param name="page">The page.</param>
/// <param name="circuit">Its circuit.</param>
/// <param name="window">Its viewport.</param>
/// <param name="scene">The first arguments of the viewport's <c>show</c>: the scene, and which zones each area lights
/// on each map.</param>
internal sealed class Visit(
    VisitorBrowser browser, VisitedPage page, Circuit circuit, ViewportWindow window, JsonElement scene)
{
    private const int MostZoom = 12;

    private readonly string _query = scene[0].GetProperty("query").GetString()!;
    private ImmutableArray<string> _areas = [];
    private string _theme = "light";
    private (double Zoom, double X, double Y) _frame = (1, 0.5, 0.5);

    /// <summary>The first pictures.</summary>
    public Task BeginAsync(CancellationToken cancel) => PicturesAsync(_frame, cancel);

    /// <summary>Lights an area or puts it out; with three lit, puts the oldest out.</summary>
    public async Task HighlightAsync(Random random, LoadTally tally, CancellationToken cancel)
    {
        const int Most = 3;
        string area = _areas.Length >= Most ? _areas[0] : circuit.Areas[random.Next(circuit.Areas.Count)];
        _areas = _areas.Contains(area) ? _areas.Remove(area) : _areas.Add(area);
        long start = Stopwatch.GetTimestamp();
        Task answer = TimeAsync(circuit.ClickAsync(area, cancel), start, tally.Answers);
        bool isLit = page.Figures.Any(figure => IsLit(figure));
        await TimeAsync(PicturesAsync(_frame, cancel), start, isLit ? tally.Highlights : null);
        await answer;

        // The whole, for when the visitor zooms out.
        if (_frame.Zoom > 1)
            await PicturesAsync((1, 0.5, 0.5), cancel);
    }

    /// <summary>Comes nearer to a place, or steps back.</summary>
    public async Task ZoomAsync(Random random, LoadTally tally, CancellationToken cancel)
    {
        double zoom = _frame.Zoom > 1 && random.Next(3) == 0
            ? 1
            : Math.Min(MostZoom, Math.Round(_frame.Zoom * (1.3 + random.NextDouble()), 3));
        _frame = zoom == 1
            ? (1, 0.5, 0.5)
            : (
                zoom,
                Math.Round(0.2 + (0.6 * random.NextDouble()), 4),
                Math.Round(0.2 + (0.6 * random.NextDouble()), 4));
        await circuit.MovedAsync(_frame.Zoom, _frame.X, _frame.Y, cancel);
        await TimeAsync(PicturesAsync(_frame, cancel), Stopwatch.GetTimestamp(), tally.Zooms);
    }

    /// <summary>Changes to the colours of the night, or back.</summary>
    public Task ChangeThemeAsync(CancellationToken cancel)
    {
        _theme = _theme == "light" ? "dark" : "light";
        return PicturesAsync(_frame, cancel);
    }

    private static async Task TimeAsync(Task task, long start, Samples? times)
    {
        await task;
        times?.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private Task PicturesAsync((double Zoom, double X, double Y) frame, CancellationToken cancel) => Task.WhenAll(
        from entry in window.Entries(page.Figures, frame.Zoom, frame.X, frame.Y)
        let common = $"{entry.Query}&theme={_theme}&{_query}"
        from address in Addresses(entry.Figure, common)
        select browser.PictureAsync(address, cancel));

    private IEnumerable<string> Addresses(VisitedView figure, string common)
    {
        bool isQuiet = _areas.Any(area => ZonesOf(figure, area).Any());
        yield return $"{(isQuiet ? "quiet" : "base")}?{common}";
        if (IsLit(figure))
            yield return $"highlight?{common}&areas={string.Join(',', _areas)}";
    }

    private bool IsLit(VisitedView figure) => _areas.Any(area => ZonesOf(figure, area).Any(figure.Zones.Contains));

    private IEnumerable<string> ZonesOf(VisitedView figure, string area) =>
        scene[1].GetProperty(figure.Map).GetProperty("zones").TryGetProperty(area, out JsonElement zones)
            ? zones.EnumerateArray().Select(zone => zone.GetString()!)
            : [];
}
