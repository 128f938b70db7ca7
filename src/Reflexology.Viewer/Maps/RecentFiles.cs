using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>
/// The files that visitors opened last, by <see cref="VisitorFile.IdOf"/>; in memory only, never written anywhere. Safe
/// to use from several threads.
/// </summary>
/// <param name="most">The most that are held; beyond it, the least recently used one is dropped.</param>
internal sealed class RecentFiles<T>(int most)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly List<(string Id, T Value)> _held = [];
    private readonly Dictionary<string, long> _lastAsked = new(StringComparer.Ordinal);
    private long _asked;

    /// <summary>All that is held, in the order it came.</summary>
    public ImmutableArray<T> All
    {
        get
        {
            lock (_lock)
                return [.. _held.Select(held => held.Value)];
        }
    }

    /// <summary>A file that was read; null if it is not held.</summary>
    public T? Find(string id)
    {
        lock (_lock)
        {
            if (!_lastAsked.ContainsKey(id))
                return null;
            _lastAsked[id] = ++_asked;
            return _held.Find(held => held.Id == id).Value;
        }
    }

    /// <summary>Holds a file that was read.</summary>
    /// <returns>The one held from now on: of two threads that read the same file at once, that of the first.</returns>
    public T Hold(string id, T value)
    {
        lock (_lock)
        {
            if (Find(id) is { } known)
                return known;
            if (_held.Count == most)
            {
                (string Id, T Value) oldest = _held.MinBy(held => _lastAsked[held.Id]);
                _held.Remove(oldest);
                _lastAsked.Remove(oldest.Id);
            }

            _held.Add((id, value));
            _lastAsked[id] = ++_asked;
            return value;
        }
    }
}
