using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// Finds the zones at a point, exactly, at about the cost of reading a table: a grid whose cells hold the finished
/// answer, or the few edges that decide it. Built once from any polygons, holes and overlaps allowed; safe to share
/// between threads. The README beside this file explains how it works, what it costs and when not to use it.
/// </summary>
/// <remarks>
/// Zones are numbered by their position in the list; a higher number is on top. The zones at a point are a set, and
/// every set is held once and has a number; 0 is the set without zones. Borders are half-open, see <see
/// cref="Polygon"/>; NaN and infinity are in no zone. Answers never change, and a lookup allocates nothing, with one
/// exception: the first point in a sliver thinner than rounding errors may add the set of its zones, under a lock.
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

    /// <summary>Builds the index. Cost: about a microsecond per vertex.</summary>
    /// <param name="zones">The zones from the lowest to the topmost.</param>
    /// <param name="options">Cell size and memory limit; null for the defaults.</param>
    /// <exception cref="ArgumentException">The list is <c>default</c> or holds null.</exception>
    public ZoneIndex(ImmutableArray<Polygon> zones, ZoneIndexOptions? options = null)
    {
        if (zones.IsDefault)
        {
            throw new ArgumentException(
                "Expected a list of polygons, found a default array. Pass an empty list for no zones.", nameof(zones));
        }

        options ??= ZoneIndexOptions.Default;
        _borders = new ZoneBorders(zones);
        _tree = new Lazy<BorderTree>(BuildTree);
        CellTable table = CellTable.Build(_borders, options);
        _frame = table.Frame;
        _firstSplit = table.FirstSplit;
        _splits = table.Splits;
        _splitEdges = table.Edges;
        _lists = table.Lists;
        _sets = table.Sets;
        _doubt = CellSplit.Doubt(_frame);
        _tops = _sets.Tops;
        if (table.IsNarrow)
        {
            _narrow = new ushort[table.Entries.Length];
            for (int cell = 0; cell < _narrow.Length; cell++)
                _narrow[cell] = (ushort)table.Entries[cell];
        }
        else
        {
            _wide = table.Entries;
        }
    }

    /// <summary>The number of zones.</summary>
    public int ZoneCount => _borders.ZoneCount;

    /// <summary>The number of vertices of all zones together.</summary>
    public int VertexCount => _borders.VertexCount;

    /// <summary>The number of sets, which are numbered from 0.</summary>
    /// <remarks>
    /// It may grow where <see cref="ZoneIndex"/> says that a lookup adds a set; the numbers of the others never change.
    /// </remarks>
    public int SetCount => _sets.Count;

    /// <summary>The memory in use, in bytes; more once <see cref="Nearest"/> or its like were called.</summary>
    public long Bytes
    {
        get
        {
            long splitBytes = Unsafe.SizeOf<CellSplit>() + Unsafe.SizeOf<SplitEdges>();
            long entries = (2L * (_narrow?.Length ?? 0)) + (4L * (_wide?.Length ?? 0));
            long tree = _tree.IsValueCreated ? _tree.Value.Bytes : 0;
            return _borders.Bytes + entries + (splitBytes * _splits.Length)
                + _lists.Sum(list => list.Bytes) + _sets.Bytes + tree;
        }
    }

    /// <summary>
    /// The share of <see cref="Bytes"/> used by zone sets; grows with the number of distinct overlaps.
    /// </summary>
    internal long BytesOfSets => _sets.Bytes;

    /// <summary>The width of a cell of the grid, in map units.</summary>
    internal double CellWidth => 1 / _frame.PerX;

    /// <summary>The height of a cell of the grid, in map units.</summary>
    internal double CellHeight => 1 / _frame.PerY;

    /// <summary>The zones of a set, by its number.</summary>
    public ZoneSet this[int zoneSet] => (uint)zoneSet < (uint)SetCount
        ? new ZoneSet(_sets, zoneSet)
        : throw new ArgumentOutOfRangeException(
            nameof(zoneSet), zoneSet, $"Expected the number of a set, from 0 to {SetCount - 1}.");

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

        // Sets that lookups added are beyond.
        return (uint)set < (uint)_tops.Length ? _tops[set] : _sets.Tops[set];
    }

    /// <summary>All zones at a point, topmost first.</summary>
    public ZoneSet ZonesAt(MapPoint point) => new(_sets, SetAt(point.X, point.Y));

    private BorderTree BuildTree() =>
        new(_borders.Vertices, _borders.RingStarts, _borders.RingZones, _borders.ZoneCount);

    // A cell of the frame is a position in the table, so the bounds need no second check.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Entry(int cell) => _narrow is { } narrow
        ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(narrow), cell)
        : Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_wide!), cell);

    // Not inlined, so that lookups which do not need it reserve no stack for it. Both lines at once, and without a
    // branch on the sides, which would be mispredicted half of the time.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Decide(int split, double x, double y)
    {
        // x and y relative to the corner of the block, in cells: x x y y, as the lines have their coefficients.
        Vector128<double> at = _frame.PlaceOf(x, y);
        Vector128<double> corner = Vector128.Floor(at * (1.0 / CellSplit.Block)) * CellSplit.Block;
        Vector128<float> inBlock = Vector128.Narrow(at - corner, Vector128<double>.Zero);
        inBlock = Vector128.Shuffle(inBlock, Vector128.Create(0, 0, 1, 1));
        ref CellSplit first = ref MemoryMarshal.GetArrayDataReference(_splits);
        while (true)
        {
            // The distances from both lines, in the lower half.
            ref float lines = ref Unsafe.As<CellSplit, float>(ref Unsafe.Add(ref first, split));
            Vector128<float> products = Vector128.LoadUnsafe(ref lines) * inBlock;
            Vector128<float> productsOfY = Vector128.Shuffle(products, Vector128.Create(2, 3, 2, 3));
            Vector128<float> distances = products + productsOfY + Vector128.LoadUnsafe(ref lines, 4);

            Vector128<float> clear = Vector128.GreaterThan(Vector128.Abs(distances), Vector128.Create(_doubt));
            if ((clear.ExtractMostSignificantBits() & 3) != 3)
                return DecideExactly(split, x, y);

            // Below zero is inside; 1 only where both are.
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
        {
            var point = new MapPoint(x, y);
            return point.IsFinite ? _lists[edges.Second].SetAt(_sets, _borders.Vertices, point) : 0;
        }

        int inside = edges.Inside(_borders.Vertices, x, y);
        int answer = Unsafe.Add(ref Unsafe.AsRef(in _splits[split].Answers), inside);
        return answer >= 0 ? answer : Decide(~answer, x, y);
    }
}
