namespace Reflexology;

/// <summary>
/// Sets of zones, each held once and known by its number. A set is its topmost zone on another set, so that sets which
/// differ only above share what lies beneath. Set 0 is empty.
/// </summary>
internal sealed class ZoneSets
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private int[] _tops = new int[16];
    private int[] _rests = new int[16];
    private int[] _counts = new int[16];
    private int[] _above = new int[16];

    public ZoneSets()
    {
        _tops[0] = -1;
        Count = 1;
    }

    public int Count { get; private set; }

    public long Bytes => (12L * _tops.Length) + (24L * _numbers.Capacity);

    public int[] Tops => _tops;

    public int RestOf(int set) => _rests[set];

    public int CountOf(int set) => _counts[set];

    /// <summary>The set with a zone more, or without it where it held it.</summary>
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

    /// <summary>Gives back what only making sets needs, or room for more where some may be made later.</summary>
    public void Close(bool mayGrow)
    {
        int room = mayGrow ? (2 * Count) + 256 : Count;
        Resize(room);
        if (mayGrow)
        {
            _numbers.EnsureCapacity(room);
            return;
        }

        _numbers.Clear();
        _numbers.TrimExcess();
    }

    private int On(int zone, int rest)
    {
        ulong key = ((ulong)zone << 32) | (uint)rest;
        if (_numbers.TryGetValue(key, out int known))
            return known;
        if (Count == _tops.Length)
            Resize(2 * Count);
        (_tops[Count], _rests[Count], _counts[Count]) = (zone, rest, _counts[rest] + 1);
        _numbers.Add(key, Count);
        return Count++;
    }

    private void Resize(int length)
    {
        Array.Resize(ref _tops, length);
        Array.Resize(ref _rests, length);
        Array.Resize(ref _counts, length);
    }
}
