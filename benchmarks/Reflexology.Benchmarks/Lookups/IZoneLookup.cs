namespace Reflexology.Benchmarks;

/// <summary>One way to find the topmost zone at a point, built for one map.</summary>
internal interface IZoneLookup : IDisposable
{
    /// <summary>
    /// The memory that it takes in bytes where it knows that itself; null to have the difference on the heap measured.
    /// </summary>
    long? Bytes => null;

    /// <summary>Looks up points, one answer each. This is what is timed.</summary>
    void Answer(PointSlice points, Memory<int> answers);

    /// <summary>The topmost zone that an answer of the last call stands for, or -1. Not timed.</summary>
    int ZoneOf(int answer) => answer;

    void IDisposable.Dispose()
    {
    }
}
