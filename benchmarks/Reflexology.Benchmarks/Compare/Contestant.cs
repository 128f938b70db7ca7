using System.Diagnostics;

namespace Reflexology.Benchmarks;

/// <summary>A lookup built for one map, with what building it took.</summary>
internal sealed class Contestant : IDisposable
{
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
        long start = Stopwatch.GetTimestamp();
        IZoneLookup? lookup = method.Build(map);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return lookup is null ? null : new Contestant(method, lookup, milliseconds, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    /// <summary>Releases the memory of the lookup outside the heap.</summary>
    public void Dispose() => Lookup.Dispose();
}
