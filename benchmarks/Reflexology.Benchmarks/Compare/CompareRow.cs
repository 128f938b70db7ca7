namespace Reflexology.Benchmarks;

/// <summary>What was measured of one method on one map with one kind of points.</summary>
internal sealed record CompareRow
{
    /// <summary>The id of the map.</summary>
    public required string Map { get; init; }

    /// <summary>The kind of points.</summary>
    public required PointKind Points { get; init; }

    /// <summary>The name of the method.</summary>
    public required string Method { get; init; }

    /// <summary>How many cores it may use.</summary>
    public required int Cores { get; init; }

    /// <summary>Nanoseconds a lookup, the middle of all rounds.</summary>
    public required double Nanoseconds { get; init; }

    /// <summary>Nanoseconds a lookup in the fastest round.</summary>
    public required double LeastNanoseconds { get; init; }

    /// <summary>How many times the floor of the same form takes.</summary>
    public required double RatioToFloor { get; init; }

    /// <summary>How many of the points that all methods were asked for lie in a zone.</summary>
    public required int Hits { get; init; }

    /// <summary>How many points all methods were asked for.</summary>
    public required int HitPoints { get; init; }

    /// <summary>How many of the points that this method was asked for have another zone than ZoneIndex says.</summary>
    public required int Differences { get; init; }

    /// <summary>How many points this method was asked for.</summary>
    public required int ComparedPoints { get; init; }

    /// <summary>Which differences there may be.</summary>
    public required BorderHandling Borders { get; init; }

    /// <summary>Whether there are differences that may not be.</summary>
    public required bool IsWrong { get; init; }

    /// <summary>How long building it took; null where it was built elsewhere.</summary>
    public required double? BuildMilliseconds { get; init; }

    /// <summary>The memory it holds; null where it was built elsewhere, or lies outside the heap.</summary>
    public required long? Bytes { get; init; }

    /// <summary>What a lookup allocates.</summary>
    public required double AllocatedBytes { get; init; }
}
