using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// Finds the zones at a point, exactly, at about the cost of reading a table: a grid whose cells hold the finished answer,
/// or the few edges that decide it. Built once from any polygons, holes and overlaps allowed; immutable and safe to share
/// between threads. How it works, what it costs and when not to use it: the README beside this file.
/// </summary>
/// <remarks>
/// Zones have the numbers of the list they were given in; a higher number lies on top. The zones at a point are a set, and
/// every set that comes up is held once and has a number; 0 is the set without zones. Borders are half-open, see
/// <see cref="Polygon"/>; NaN and infinity lie in no zone. A lookup allocates nothing.
/// </remarks>
public sealed partial class ZoneIndex
{
    private readonly CellFrame _frame;
    private readonly ushort[]? _narrow;
    private readonly int[]? _wide;
    private readonly int _firstSplit;
    private readonly float _doubt;
    private readonly CellSplit[] _splits;
    private readonly SplitEdges[] _splitEdges;
    private readonly CellList[] _lists;
    private readonly ZoneSets _sets;
    private readonly int[] _tops;
    private readonly ZoneBorders _borders;
    private readonly Lazy<BorderTree> _tree;

    /// <summary>Builds the index; cost: well under a microsecond a vertex.</summary>
    /// <param name="zones">The zones from the lowest to the topmost.</param>
    /// <param name="options">How to build it; null for the defaults.</param>
    /// <exception cref="ArgumentException">The list is <c>default</c> or holds null.</exception>
    public ZoneIndex(ImmutableArray<Polygon> zones, ZoneIndexOptions? options = null)
    {
        if (zones.IsDefault)
            throw new ArgumentException("Expected a list of polygons, found a default array. Pass an empty list for no zones.", nameof(zones));
        options ??= ZoneIndexOptions.Default;
        _borders = new ZoneBorders(zones);
        _tree = new Lazy<BorderTree>(() => new BorderTree(_borders.Vertices, _borders.RingStarts, _borders.RingZones, _borders.ZoneCount));
        CellTable table = CellTable.Build(_borders, options);
        (_frame, _firstSplit, _splits, _splitEdges, _lists, _sets) = (table.Frame, table.FirstSplit, table.Splits, table.Edges, table.Lists, table.Sets);
        _doubt = CellSplit.Doubt(_frame);
        _tops = _sets.Tops;
        if (table.IsNarrow)
            _narrow = Array.ConvertAll(table.Entries, entry => (ushort)entry);
        else
            _wide = table.Entries;
    }

    /// <summary>How many zones there are.</summary>
    public int ZoneCount => _borders.ZoneCount;

    /// <summary>How many vertices they have together.</summary>
    public int VertexCount => _borders.VertexCount;

    /// <summary>Sets are numbered from 0 up to below this.</summary>
    public int SetCount => _sets.Count;

    /// <summary>The memory it takes in bytes, with what <see cref="Nearest"/> and its like need once they were asked.</summary>
    public long Bytes => _borders.Bytes + (2L * (_narrow?.Length ?? 0)) + (4L * (_wide?.Length ?? 0))
        + ((long)(Unsafe.SizeOf<CellSplit>() + Unsafe.SizeOf<SplitEdges>()) * _splits.Length) + _sets.Bytes + _lists.Sum(list => list.Bytes)
        + (_tree.IsValueCreated ? _tree.Value.Bytes : 0);

    /// <summary>What of it the sets of zones take: many where many zones overlap in many ways.</summary>
    internal long BytesOfSets => _sets.Bytes;

    /// <summary>The width of a cell of the grid in map units.</summary>
    internal double CellWidth => 1 / _frame.PerX;

    /// <summary>The height of a cell of the grid in map units.</summary>
    internal double CellHeight => 1 / _frame.PerY;

    /// <summary>The zones of a set, by its number.</summary>
    public ZoneSet this[int zoneSet] => (uint)zoneSet < (uint)SetCount
        ? new ZoneSet(_sets, zoneSet)
        : throw new ArgumentOutOfRangeException(nameof(zoneSet), zoneSet, $"Expected the number of a set, from 0 to {SetCount - 1}.");

    /// <summary>The number of the set of zones at a point; 0 where there is none, for NaN and for infinity.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int SetAt(double x, double y)
    {
        if (!_frame.TryCellOf(x, y, out int cell))
            return 0;
        int entry = Entry(cell);
        return entry < _firstSplit ? entry : Decide(entry - _firstSplit, x, y);
    }

    /// <summary>As <see cref="SetAt(double, double)"/>.</summary>
    public int SetAt(MapPoint point) => SetAt(point.X, point.Y);

    /// <summary>The topmost zone at a point, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ZoneAt(MapPoint point)
    {
        int set = SetAt(point.X, point.Y);

        // Sets that were not known when building lie beyond.
        return (uint)set < (uint)_tops.Length ? _tops[set] : _sets.Tops[set];
    }

    /// <summary>All zones at a point, topmost first.</summary>
    public ZoneSet ZonesAt(MapPoint point) => new(_sets, SetAt(point.X, point.Y));

    // A cell of the frame is a place in the table, so the bounds need no second check.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Entry(int cell) => _narrow is { } narrow
        ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(narrow), cell)
        : Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_wide!), cell);

    // Not inlined, so that the way past it needs no place for what it uses. Both lines at once, and without a jump on the
    // sides, which would be guessed wrong half of the time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Decide(int split, double x, double y)
    {
        Vector128<double> at = _frame.PlaceOf(x, y);
        Vector128<float> places = Vector128.Narrow(at - (Vector128.Floor(at * (1.0 / CellSplit.Block)) * CellSplit.Block), Vector128<double>.Zero);
        places = Vector128.Shuffle(places, Vector128.Create(0, 0, 1, 1));
        while (true)
        {
            ref float lines = ref Unsafe.As<CellSplit, float>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_splits), split));
            Vector128<float> products = Vector128.LoadUnsafe(ref lines) * places;
            Vector128<float> distances = products + Vector128.Shuffle(products, Vector128.Create(2, 3, 2, 3)) + Vector128.LoadUnsafe(ref lines, 4);
            if ((Vector128.GreaterThan(Vector128.Abs(distances), Vector128.Create(_doubt)).ExtractMostSignificantBits() & 3) != 3)
                return DecideExactly(split, x, y);
            uint inside = ((distances.ExtractMostSignificantBits() & 3) + 1) >> 2;
            int answer = Unsafe.Add(ref Unsafe.As<float, int>(ref Unsafe.Add(ref lines, 6)), inside);
            if (answer >= 0)
                return answer;
            split = ~answer;
        }
    }

    private int DecideExactly(int split, double x, double y)
    {
        SplitEdges edges = _splitEdges[split];
        if (edges.First == SplitEdges.OfList)
            return new MapPoint(x, y).IsFinite ? _lists[edges.Second].SetAt(_sets, _borders.Vertices, new MapPoint(x, y)) : 0;
        int answer = Unsafe.Add(ref Unsafe.AsRef(in _splits[split].Answers), edges.Inside(_borders.Vertices, x, y));
        return answer >= 0 ? answer : Decide(~answer, x, y);
    }
}
