using System.Collections;
using System.Numerics;

namespace Reflexology;

/// <summary>
/// The zones at a point, topmost first: their numbers in the list that a <see cref="ZoneIndex"/> was built from. A view
/// of the index that allocates nothing; <c>default</c> is the empty set.
/// </summary>
public readonly struct ZoneSet : IReadOnlyCollection<int>
{
    private readonly ZoneSets? _sets;
    private readonly int _set;

    internal ZoneSet(ZoneSets sets, int set)
    {
        _sets = sets;
        _set = set;
    }

    /// <summary>The number of zones.</summary>
    public int Count => _sets?.CountOf(_set) ?? 0;

    /// <summary>The topmost zone, or -1 where there is none.</summary>
    public int Topmost => _sets?.Tops[_set] ?? -1;

    /// <summary>The zones, topmost first; a <c>foreach</c> allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_sets, _set);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a set from its topmost zone down.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        private readonly ZoneSets? _sets;
        private readonly int _all;
        private int _rest;

        internal Enumerator(ZoneSets? sets, int set)
        {
            _sets = sets;
            _all = set;
            Reset();
        }

        /// <summary>The present zone; -1 before the first.</summary>
        public int Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next zone below; false where there is none.</summary>
        public bool MoveNext()
        {
            if (_rest == 0 || _sets is null)
                return false;
            Current = _sets.Tops[_rest];
            _rest = _sets.RestOf(_rest);
            return true;
        }

        /// <summary>Moves back before the topmost zone.</summary>
        public void Reset()
        {
            _rest = _all;
            Current = -1;
        }

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>
/// Sets of zones, each held once and known by its number. A set is its topmost zone on another set, so that sets which
/// differ only above share what is below. Set 0 is empty.
/// </summary>
internal sealed class ZoneSets
{
    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    private int[] _tops = new int[16];
    private int[] _rests = new int[16];
    private int[] _counts = new int[16];
    private int[] _above = new int[16];

    // A hash table of the numbers of sets, twice as long as there are sets, a power of two; 0 is a free slot.
    private int[] _slots = new int[32];

    public ZoneSets()
    {
        _tops[0] = -1;
        Count = 1;
    }

    public int Count { get; private set; }

    public long Bytes => (12L * _tops.Length) + (4L * _slots.Length);

    public int[] Tops => _tops;

    public int RestOf(int set) => _rests[set];

    public int CountOf(int set) => _counts[set];

    /// <summary>The set with a zone added, or without it where it held it.</summary>
    public int Flip(int set, int zone)
    {
        int above = 0;
        for (; _tops[set] > zone; set = _rests[set])
        {
            if (above == _above.Length)
                Array.Resize(ref _above, 2 * above);
            _above[above++] = _tops[set];
        }

        set = _tops[set] == zone ? _rests[set] : On(zone, set);
        while (above > 0)
            set = On(_above[--above], set);
        return set;
    }

    /// <summary>Frees what only making sets needs, or reserves room where some may be made later.</summary>
    public void Close(bool mayGrow)
    {
        if (mayGrow)
        {
            Resize((2 * Count) + 256);
            return;
        }

        Resize(Count);
        _slots = [];
    }

    private int On(int zone, int rest)
    {
        int slot = SlotFor(zone, rest);
        if (_slots[slot] is > 0 and var known)
            return known;
        if (Count == _tops.Length)
        {
            Resize(2 * Count);
            slot = SlotFor(zone, rest);
        }

        _tops[Count] = zone;
        _rests[Count] = rest;
        _counts[Count] = _counts[rest] + 1;
        _slots[slot] = Count;
        return Count++;
    }

    private int SlotFor(int zone, int rest)
    {
        // Folded in between, as the upper bits of one product depend on the lower half of the constant alone where the
        // rest is empty, and that half spreads the zones badly.
        ulong hash = (((ulong)zone << 32) | (uint)rest) * GoldenRatio;
        hash = (hash ^ (hash >> 32)) * GoldenRatio;
        int slot = (int)(hash >> (64 - BitOperations.Log2((uint)_slots.Length)));
        while (_slots[slot] is > 0 and var set && (_tops[set] != zone || _rests[set] != rest))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Resize(int length)
    {
        Array.Resize(ref _tops, length);
        Array.Resize(ref _rests, length);
        Array.Resize(ref _counts, length);
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * length))];
        for (int set = 1; set < Count; set++)
            _slots[SlotFor(_tops[set], _rests[set])] = set;
    }
}
