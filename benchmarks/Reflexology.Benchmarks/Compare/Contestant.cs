using System.Diagnostics;

namespace Reflexology.Benchmarks;

/// <summary>A lookup built for one map, with what building it took.</summary>
internal sealed class Contestant : IDisposable
{
    // The fastest of some builds, since the first one waits for the compiler and for new memory.
    private const int MostBuilds = 4;
    private const double MillisecondsToBuild = 1500;

    private Contestant(LookupMethod method, IZoneLookup lookup, double buildMilliseconds, long heapBytes)
    {
        Method = method;
        Lookup = lookup;
        BuildMilliseconds = method.IsBuiltElsewhere ? null : buildMilliseconds;
        Bytes = method.IsBuiltElsewhere || method.IsNative ? null : lookup.Bytes ?? heapBytes;
    }

    /// <summary>Which way.</summary>
    public LookupMethod Method { get; }

    /// <summary>The lookup.</summary>
    public IZoneLookup Lookup { get; }

    /// <summary>How long building it took; null where it was built elsewhere.</summary>
    public double? BuildMilliseconds { get; }

    /// <summary>The memory it holds; null where it was built elsewhere, or is not measured.</summary>
    public long? Bytes { get; }

    /// <summary>Builds a lookup; null where the method does not work on the map.</summary>
    public static Contestant? Build(LookupMethod method, MapStructures map)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        (IZoneLookup? lookup, double milliseconds) = TimedBuild(method, map);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        double spent = milliseconds;
        for (int builds = 1; builds < MostBuilds && spent < MillisecondsToBuild; builds++)
        {
            lookup?.Dispose();
            (lookup, double time) = TimedBuild(method, map);
            milliseconds = Math.Min(milliseconds, time);
            spent += time;
        }

        return lookup is null ? null : new Contestant(method, lookup, milliseconds, bytes);
    }

    private static (IZoneLookup? Lookup, double Milliseconds) TimedBuild(LookupMethod method, MapStructures map)
    {
        long start = Stopwatch.GetTimestamp();
        IZoneLookup? lookup = method.Build(map);
        return (lookup, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Releases the memory of the lookup outside the heap.</summary>
    public void Dispose() => Lookup.Dispose();
}
