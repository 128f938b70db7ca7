using System.Diagnostics;
using System.Globalization;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>The memory and the work of the server, sampled while visitors are there.</summary>
/// <param name="process">The id of its process.</param>
internal sealed class ServerMemory(int process)
{
    private const double Mebibyte = 1 << 20, MostGrowth = 1.05;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly List<double> _workingSets = [];

    /// <summary>Samples until the time is over; a line of progress for each.</summary>
    public async Task WatchAsync(LoadTally tally, TextWriter progress, CancellationToken end)
    {
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
            {
                using var server = Process.GetProcessById(process);
                _workingSets.Add(server.WorkingSet64 / Mebibyte);
                await progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{watch.Elapsed.TotalSeconds,5:0} s  {_workingSets[^1],6:0} MiB  "
                    + $"{server.TotalProcessorTime.TotalSeconds,6:0} s of processor  "
                    + $"{tally.Highlights.Count,6} highlights  {tally.ErrorCount} errors"));
            }
        }
        catch (OperationCanceledException)
        {
            // All have left.
        }
    }

    /// <summary>What was found; flat where the last third is at most 5 % above the middle third, in the mean.</summary>
    public IEnumerable<Finding> Findings()
    {
        if (_workingSets.Count < 3)
            yield break;
        int third = _workingSets.Count / 3;
        double middle = _workingSets[third..^third].Average(), last = _workingSets[^third..].Average();
        string sets = string.Create(
            CultureInfo.InvariantCulture,
            $"{_workingSets[0]:0} / {_workingSets.Min():0} / {_workingSets.Max():0} / {_workingSets[^1]:0}");
        yield return new("working set of the server, first / least / most / last, MiB", sets);
        yield return new(
            "  its last third beside its middle third, means",
            string.Create(CultureInfo.InvariantCulture, $"{(last / middle) - 1:+0.0 %;-0.0 %}"),
            "<= +5 %",
            last <= middle * MostGrowth);
    }
}
