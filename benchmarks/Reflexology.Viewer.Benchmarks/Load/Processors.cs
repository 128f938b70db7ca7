using System.Diagnostics;
using System.Globalization;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Who kept the cores of the machine busy: what else runs there slows everything that is measured.</summary>
internal sealed class Processors
{
    private const double TicksASecond = 100;
    private const string Statistics = "/proc/stat";

    private readonly int _server;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly double _serverBefore, _ownBefore, _allBefore;

    /// <summary>Counts from now.</summary>
    /// <param name="server">The id of the server's process.</param>
    public Processors(int server)
    {
        _server = server;
        (_serverBefore, _ownBefore, _allBefore) = (WorkOf(server), WorkOf(Environment.ProcessId), WorkOfAll());
    }

    /// <summary>
    /// Cores busy since then, and what of the server's work falls to each highlight, with all else that visitors did in
    /// between.
    /// </summary>
    /// <param name="highlights">How many highlights there were.</param>
    public IEnumerable<Finding> Findings(int highlights)
    {
        double seconds = _watch.Elapsed.TotalSeconds, server = WorkOf(_server) - _serverBefore, own = WorkOf(
            Environment.ProcessId) - _ownBefore;
        double others = WorkOfAll() - _allBefore - server - own;
        string Cores(double work) => (work / seconds).ToString("0.00", CultureInfo.InvariantCulture);
        yield return new(
            "work of the server for each highlight and all between them, ms",
            (1000 * server / highlights).ToString("0", CultureInfo.InvariantCulture));
        yield return new(
            $"cores busy: the server, the visitors, what else runs, of {Environment.ProcessorCount}",
            $"{Cores(server)}, {Cores(own)}, {(File.Exists(Statistics) ? Cores(others) : "unknown")}");
    }

    private static double WorkOf(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime.TotalSeconds;
    }

    // User, nice, system; then idle and waiting, which are no work; then interrupts and what a host took.
    private static double WorkOfAll()
    {
        if (!File.Exists(Statistics))
            return double.NaN;
        string[] words = File.ReadLines(Statistics).First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double[] ticks = [.. words.Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        return (ticks[..3].Sum() + ticks[5..8].Sum()) / TicksASecond;
    }
}
