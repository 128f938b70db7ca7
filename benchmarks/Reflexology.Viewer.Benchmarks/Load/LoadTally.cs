using System.Collections.Concurrent;
using System.Globalization;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>What all visitors together saw. Safe to fill from several threads.</summary>
internal sealed class LoadTally
{
    private readonly ConcurrentDictionary<string, int> _errors = new();
    private int _requests, _kept, _visits;

    /// <summary>From the click on an area to the last of the pictures that the viewport then needs.</summary>
    public Samples Highlights { get; } = new();

    /// <summary>From the same click to the server's answer over the circuit.</summary>
    public Samples Answers { get; } = new();

    /// <summary>Pictures of a part, after the wheel or a drag.</summary>
    public Samples Zooms { get; } = new();

    /// <summary>From nothing to a page with its pictures and an open circuit.</summary>
    public Samples Pages { get; } = new();

    /// <summary>Requests that the server answered.</summary>
    public int Requests => _requests;

    /// <summary>Requests that a browser answers from what it has.</summary>
    public int Kept => _kept;

    /// <summary>Pages that were opened.</summary>
    public int Visits => _visits;

    /// <summary>How many things went wrong.</summary>
    public int ErrorCount => _errors.Values.Sum();

    /// <summary>What went wrong, the most frequent first.</summary>
    public IEnumerable<string> Errors =>
        _errors
            .OrderByDescending(error => error.Value)
            .Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Value}x {error.Key}"));

    /// <summary>Forgets the times, but not what went wrong: from now on they count.</summary>
    public void Begin()
    {
        foreach (Samples times in new[] { Highlights, Answers, Zooms, Pages })
            times.Clear();
    }

    /// <summary>Something went wrong.</summary>
    public void Fail(string what) => _errors.AddOrUpdate(what, 1, (_, count) => count + 1);

    /// <summary>The server answered.</summary>
    public void Requested() => Interlocked.Increment(ref _requests);

    /// <summary>The browser had it.</summary>
    public void Had() => Interlocked.Increment(ref _kept);

    /// <summary>A page was opened.</summary>
    public void Visited() => Interlocked.Increment(ref _visits);
}
