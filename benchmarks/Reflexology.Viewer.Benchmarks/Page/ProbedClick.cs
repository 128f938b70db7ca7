namespace Reflexology.Viewer.Benchmarks;

/// <summary>
/// What the probe saw of a click on an area; all times in milliseconds since the browser got the click.
/// </summary>
internal sealed record ProbedClick
{
    /// <summary>When the click came, since the page began to load.</summary>
    public double Start { get; init; }

    /// <summary>
    /// When the first frame with lit zones was handed to the screen; null where the area lit nothing new.
    /// </summary>
    public double? Lit { get; init; }

    /// <summary>When the new pictures stood; null where they did not.</summary>
    public double? Settled { get; init; }

    /// <summary>The pictures that were asked for.</summary>
    public ProbedPicture[] Pictures { get; init; } = [];
}
