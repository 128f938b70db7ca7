namespace Reflexology.Viewer.Benchmarks;

/// <summary>A line of the table: what was measured, and whether it is within its bound.</summary>
/// <param name="What">What was measured, and its unit.</param>
/// <param name="Value">What was found.</param>
/// <param name="Bound">What it must be below; empty for a figure that only explains others.</param>
/// <param name="IsMet">Whether it is; null without a bound.</param>
internal sealed record Finding(string What, string Value, string Bound = "", bool? IsMet = null)
{
    /// <summary>Middle and 95th percentile of times, in milliseconds, the latter against a bound.</summary>
    public static Finding Of(string what, Samples times, double? bound = null) => new(
        $"{what}, ms (n = {times.Count})",
        times.At(0.5, 0.95),
        bound is null ? "" : $"< {bound:0}",
        bound is null ? null : times.Percentile(0.95) < bound);
}
