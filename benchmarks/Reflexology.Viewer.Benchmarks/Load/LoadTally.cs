using System.Collections.Concurrent;
using System.Globalization;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>What all visitors together saw. Safe to fill from several threads.</summary>
internal sealed class LoadTally
{
    private readonly ConcurrentDictionary<string, int> _errors = new();
    private int _requests, _visits;

    /// <summary>From the click on an area to the frame with its zones.</summary>
    public Samples Lit { get; } = new();

    /// <summary>From the same click until all pictures stand.</summary>
    public Samples Highlights { get; } = new();

    /// <summary>From the last turn of the wheel until all is sharp.</summary>
    public Samples Zooms { get; } = new();

    /// <summary>From nothing to a page with its pictures that answers clicks.</summary>
    public Samples Pages { get; } = new();

    /// <summary>Requests that the server answered.</summary>
    public int Requests => _requests;

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
        foreach (Samples times in new[] { Lit, Highlights, Zooms, Pages })
            times.Clear();
    }

    /// <summary>Something went wrong.</summary>
    public void Fail(string what) => _errors.AddOrUpdate(what, 1, (_, count) => count + 1);

    /// <summary>The server answered.</summary>
    public void Requested() => Interlocked.Increment(ref _requests);

    /// <summary>A page was opened.</summary>
    public void Visited() => Interlocked.Increment(ref _visits);
}
