using System.Diagnostics;

namespace Reflexology.Benchmarks;

/// <summary>
/// Times lookups against each other: many short rounds in turn, so that what else the machine does meets all alike.
/// Each round takes the next part of the points, so that no lookup meets the same points again at once.
/// </summary>
internal sealed class TimedRounds(LookupMethod method, IZoneLookup lookup, PointSet points, int pool)
{
    // A part has many points, so that the clock costs nothing; a slow lookup has few, so that its rounds stay short.
    private const int Parts = 80, PartsOnAllCores = 2;

    // Parts that warm a lookup's own memory before the one that is timed: with fewer, what only points near borders
    // need stays cold.
    private const int WarmingParts = 10;

    private readonly List<double> _nanoseconds = [];
    private readonly int[] _answers = new int[pool];
    private long _allocated, _lookups;
    private double _read;

    /// <summary>The middle of all rounds, in nanoseconds a lookup.</summary>
    public double Median => _nanoseconds.Order().ElementAt(_nanoseconds.Count / 2);

    /// <summary>The fastest round, in nanoseconds a lookup.</summary>
    public double Least => _nanoseconds.Min();

    /// <summary>What a lookup allocates, in bytes, on all threads.</summary>
    public double AllocatedBytes => (double)_allocated / _lookups;

    /// <summary>Plays so many rounds of each.</summary>
    public static void Play(IReadOnlyList<TimedRounds> all, int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (TimedRounds one in all)
                one.Play(round);
        }
    }

    private void Play(int round)
    {
        // All cores are worth it for many points only.
        int count = method.Cores > 1 ? pool / PartsOnAllCores : pool / Parts;
        PointSlice Part(int number) => new(points, number * count % (pool - count + 1), count);
        Memory<int> answers = _answers.AsMemory(0, count);

        // The rounds of the others have left the caches cold. Other points warm the lookup's own memory again, and the
        // points are read once, so that not the way from main memory is measured, which is the same for all.
        if (method.Pace != Pace.Scan)
        {
            int parts = method.Cores > 1 ? 1 : WarmingParts;
            for (int part = 0; part < parts; part++)
                lookup.Answer(Part((WarmingParts * round) + (Parts / 2) + part), answers);
        }

        _read += Part(round).Read();
        long allocated = GC.GetTotalAllocatedBytes();
        long start = Stopwatch.GetTimestamp();
        lookup.Answer(Part(round), answers);
        _nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / count);
        _allocated += GC.GetTotalAllocatedBytes() - allocated;
        _lookups += count;
    }
}
