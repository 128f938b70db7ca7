using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Reflexology.StartUp.Benchmarks;

/// <summary>Figures that a new process takes of itself, since only the first call is cold.</summary>
internal static class ColdFigures
{
    private const int WarmCalls = 400;
    private const int TimedCalls = 101;

    /// <summary>Prints a figure in milliseconds.</summary>
    public static void Print(string figure) =>
        Console.WriteLine(Take(figure).TotalMilliseconds.ToString("R", CultureInfo.InvariantCulture));

    private static TimeSpan Take(string figure)
    {
        if (figure == "load")
            return Time(() => FootMap.Load("chinese"));
        if (figure is "smooth-cold" or "smooth-warm")
            return TakeSmooth(isWarm: figure == "smooth-warm");
        FootView sole = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        return figure switch
        {
            "lookup" => Time(() => sole.ZoneAt(new MapPoint(54, 115))),
            "index" => Time(() => sole.Index),
            _ => throw new ArgumentException($"Expected a figure, found '{figure}'.", nameof(figure)),
        };
    }

    private static TimeSpan TakeSmooth(bool isWarm)
    {
        ImmutableArray<Polygon> zones = SmoothZones.Make();
        if (!isWarm)
            return Time(() => new ZoneIndex(zones));
        for (int i = 0; i < WarmCalls; i++)
            _ = new ZoneIndex(zones);
        TimeSpan[] times = [.. Enumerable.Range(0, TimedCalls).Select(_ => Time(() => new ZoneIndex(zones))).Order()];
        return times[TimedCalls / 2];
    }

    private static TimeSpan Time(Func<object?> call)
    {
        long start = Stopwatch.GetTimestamp();
        object? result = call();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(result);
        return time;
    }
}
