using System.Globalization;
using Reflexology.Viewer.Tests;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// Many visitors at once, each with a page of their own in one real browser, which shares the cores with the server.
/// </summary>
internal static class LoadCommand
{
    private const int Bound = 500;

    // Visitors come one after another, to a server that has just started: until all are there, times do not count.
    private static readonly TimeSpan Arrival = TimeSpan.FromSeconds(40);

    /// <summary>
    /// Measures and prints; the exit code is 0, 1 where a bound is missed, 2 for words that are not understood.
    /// </summary>
    /// <param name="words">How many visitors, for how many seconds, of which viewer.</param>
    public static async Task<int> RunAsync(string[] words)
    {
        int visitors = 12, seconds = 120;
        if (words.Length > 3
            || (words.Length > 0 && !IsCount(words[0], out visitors))
            || (words.Length > 1 && !IsCount(words[1], out seconds)))
            return Usage.Refuse(["load", .. words]);

        using ViewerProcess viewer = await MeasuredViewer.StartAsync(words.ElementAtOrDefault(2));
        await using MeasuredBrowser browser = await MeasuredBrowser.StartAsync();
        FindingTable.WriteHead(
            Console.Out,
            string.Join(' ', [$"load {visitors} {seconds}", .. words.Skip(2)]),
            $", Chromium {browser.Version} without a window, drawn by the processor");
        var tally = new LoadTally();
        var memory = new ServerMemory(viewer.Id);
        Console.WriteLine(
            $"the visitors come within {Arrival.TotalSeconds} s, which do not count; 50th / 95th / 99th percentiles\n");
        using var end = new CancellationTokenSource(Arrival + TimeSpan.FromSeconds(seconds));
        Task[] visits =
        [
            .. from number in Enumerable.Range(0, visitors)
               let visitor = new Visitor(number, browser, viewer.Address, tally)
               select visitor.RunAsync(Arrival / visitors * number, end.Token),
        ];
        await Task.Delay(Arrival);
        tally.Begin();
        var processors = new Processors(viewer.Id);
        await Task.WhenAll([memory.WatchAsync(tally, Console.Error, end.Token), .. visits]);

        int exitCode = FindingTable.Write(Console.Out,
        [
            new("errors", Count(tally.ErrorCount), "0", tally.ErrorCount == 0),
            new("pages opened, requests answered", $"{Count(tally.Visits)}, {Count(tally.Requests)}"),
            Times("click to lit zones, frame handed over", tally.Lit),
            Times("click until all its pictures stand", tally.Highlights, Bound),
            Times("last turn of the wheel until all is sharp", tally.Zooms),
            Times("a page until its pictures stand and it answers clicks", tally.Pages),
            .. memory.Findings(),
            .. processors.Findings(tally.Highlights.Count),
        ]);
        foreach (string error in tally.Errors.Append(viewer.Errors.Trim()).Where(error => error.Length > 0))
            Console.Error.WriteLine(error);
        return exitCode;
    }

    private static bool IsCount(string word, out int count) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static Finding Times(string what, Samples times, double? bound = null) =>
        Finding.Of(what, times, bound) with { Value = times.At(0.5, 0.95, 0.99) };
}
