namespace Reflexology.Viewer;

/// <summary>The limits of a <see cref="RenderLine"/>. Immutable.</summary>
/// <param name="Turns">The most that are rendered at the same time.</param>
/// <param name="TurnsOfMap">The most of them that are of one map.</param>
internal sealed record RenderLimits(int Turns, int TurnsOfMap)
{
    /// <summary>The most that wait; more are refused.</summary>
    public int Waiting { get; init; } = int.MaxValue;

    /// <summary>The time after which rendering is stopped, counted from its start.</summary>
    public TimeSpan Longest { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>The time after which one that was refused may ask again, in whole seconds.</summary>
    public TimeSpan RetryAfter { get; init; }
}
