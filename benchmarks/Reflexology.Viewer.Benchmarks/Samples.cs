using System.Globalization;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Measured times in milliseconds. Safe to fill from several threads.</summary>
internal sealed class Samples
{
    private readonly List<double> _milliseconds = [];

    /// <summary>No times yet.</summary>
    public Samples()
    {
    }

    /// <summary>These times, in milliseconds.</summary>
    public Samples(IEnumerable<double> milliseconds) => _milliseconds.AddRange(milliseconds);

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_milliseconds)
                return _milliseconds.Count;
        }
    }

    /// <summary>Adds one, in milliseconds.</summary>
    public void Add(double milliseconds)
    {
        lock (_milliseconds)
            _milliseconds.Add(milliseconds);
    }

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        lock (_milliseconds)
            _milliseconds.Clear();
    }

    /// <summary>How many are longer than so many milliseconds.</summary>
    public int LongerThan(double milliseconds)
    {
        lock (_milliseconds)
            return _milliseconds.Count(one => one > milliseconds);
    }

    /// <summary>
    /// The time, in milliseconds, that a share of them do not exceed: the nearest rank, always one that was measured.
    /// NaN where there are none.
    /// </summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(double share)
    {
        lock (_milliseconds)
        {
            double[] sorted = [.. _milliseconds.Order()];
            return sorted.Length == 0
                ? double.NaN
                : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
        }
    }

    /// <summary>Percentiles for a table, for example <c>12 / 19</c>.</summary>
    public string At(params double[] shares) =>
        string.Join(
            " / ",
            shares
                .Select(share => Percentile(share))
                .Select(time => time.ToString(time < 10 ? "N1" : "N0", CultureInfo.InvariantCulture)));
}
