namespace Reflexology.Viewer.Benchmarks;

/// <summary>An entry of the browser's Event Timing, for clicks of 16 ms and more.</summary>
internal sealed record ProbedEvent
{
    /// <summary>When the click came, in milliseconds since the page began to load.</summary>
    public double Start { get; init; }

    /// <summary>From the click to the next paint, in milliseconds, rounded by the browser to 8.</summary>
    public double Duration { get; init; }

    /// <summary>How long the page's listeners worked, in milliseconds.</summary>
    public double Handlers { get; init; }
}
