using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The viewer does not render something now: too much waits already, or it takes too long.</summary>
internal sealed class RenderRefusedException : Exception
{
    private RenderRefusedException(string message, TimeSpan? retryAfter)
        : base(message) => RetryAfter = retryAfter;

    /// <summary>The time after which it may be asked for again; null where that would not help.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Too much waits.</summary>
    public static RenderRefusedException Full(TimeSpan retryAfter) => new(
        $"The viewer has as much to render as it can hold. Ask again in {Seconds(retryAfter)} seconds.", retryAfter);

    /// <summary>It takes too long.</summary>
    public static RenderRefusedException TooLong(TimeSpan longest) => new(
        $"It was not rendered within {Seconds(longest)} seconds. Take a map of fewer or simpler zones.", null);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
}
