namespace Reflexology.Benchmarks;

/// <summary>How far the answers of a lookup must be those of the library.</summary>
internal enum BorderHandling
{
    /// <summary>
    /// Exact everywhere, and each point of a border belongs to one zone: the same answers on all points.
    /// </summary>
    HalfOpen,

    /// <summary>Exact, but each zone claims all of its border: the same answers on points off the borders.</summary>
    Closed,

    /// <summary>Rounds coordinates to single precision or to cells: other answers near borders.</summary>
    Rounded,
}
