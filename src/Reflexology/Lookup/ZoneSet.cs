using System.Collections;

namespace Reflexology;

/// <summary>
/// The zones at a point, topmost first: their numbers in the list that a <see cref="ZoneIndex"/> was built from. A view of
/// the index that allocates nothing; <c>default</c> is the empty set.
/// </summary>
public readonly struct ZoneSet : IReadOnlyCollection<int>
{
    private readonly ZoneSets? _sets;
    private readonly int _set;

    internal ZoneSet(ZoneSets sets, int set) => (_sets, _set) = (sets, set);

    /// <summary>How many zones lie there.</summary>
    public int Count => _sets?.CountOf(_set) ?? 0;

    /// <summary>The topmost zone, or -1 where there is none.</summary>
    public int Topmost => _sets?.Tops[_set] ?? -1;

    /// <summary>The zones, topmost first; a <c>foreach</c> allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_sets, _set);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a set from its topmost zone down.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        private readonly ZoneSets? _sets;
        private readonly int _all;
        private int _rest;

        internal Enumerator(ZoneSets? sets, int set) => (_sets, _all, _rest, Current) = (sets, set, set, -1);

        /// <summary>The zone reached; -1 before the first.</summary>
        public int Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next zone below; false where there is none.</summary>
        public bool MoveNext()
        {
            if (_rest == 0 || _sets is null)
                return false;
            (Current, _rest) = (_sets.Tops[_rest], _sets.RestOf(_rest));
            return true;
        }

        /// <summary>Goes back before the topmost zone.</summary>
        public void Reset() => (_rest, Current) = (_all, -1);

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
