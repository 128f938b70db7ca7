using System.Runtime.CompilerServices;

namespace Reflexology;

/// <summary>
/// The result of building an index: an entry for each cell, and the splits, lists and sets behind entries.
/// </summary>
internal sealed class CellTable
{
    // The splits that a crowded cell is worth for each of its edges, as long as the memory allows.
    private const double SplitsPerEdge = 2, FewestSplitsPerEdge = 0.1;

    // Coarser grids, with fewer splits per edge, are tried where one took more memory than estimated.
    private const double MuchCoarser = 1.5;
    private const int MostTries = 32;

    /// <summary>The grid.</summary>
    public readonly CellFrame Frame;

    /// <summary>
    /// For each cell, and at the end for the outside of the grid: a set of zones below <see cref="FirstSplit"/>, from
    /// there on a split. Sets that lookups add later are never entries.
    /// </summary>
    public readonly int[] Entries;

    /// <summary>The entry of the first split.</summary>
    public readonly int FirstSplit;

    /// <summary>The splits of cells that have borders.</summary>
    public readonly CellSplit[] Splits;

    /// <summary>The edges of each split.</summary>
    public readonly SplitEdges[] Edges;

    /// <summary>The lists of cells that are not split.</summary>
    public readonly CellList[] Lists;

    /// <summary>The sets of zones.</summary>
    public readonly ZoneSets Sets;

    private CellTable(CellFrame frame, int[] values, CellAnswers answers)
    {
        Frame = frame;
        Entries = values;
        answers.Sets.Close(mayGrow: answers.Lists.Count > 0);
        FirstSplit = answers.Sets.Count;
        Splits = answers.Splits.ToArray();
        Edges = answers.Edges.ToArray();
        Lists = [.. answers.Lists];
        Sets = answers.Sets;
        for (int cell = 0; cell < values.Length; cell++)
        {
            if (values[cell] < 0)
                values[cell] = FirstSplit + ~values[cell];
        }
    }

    /// <summary>Two bytes hold any entry.</summary>
    public bool IsNarrow => FirstSplit + Splits.Length <= ushort.MaxValue;

    /// <summary>
    /// The memory of cells, splits and lists, in bytes; without the sets, whose number depends on the zones.
    /// </summary>
    private long Bytes
    {
        get
        {
            long splitBytes = Unsafe.SizeOf<CellSplit>() + Unsafe.SizeOf<SplitEdges>();
            long bytes = ((IsNarrow ? 2L : 4L) * Entries.Length) + (splitBytes * Splits.Length);
            foreach (CellList list in Lists)
                bytes += list.Bytes;
            return bytes;
        }
    }

    /// <summary>Builds the table of the first grid that fits into the memory allowed.</summary>
    public static CellTable Build(ZoneBorders borders, ZoneIndexOptions options)
    {
        // Edges on one level or upright line enclose nothing.
        if (borders.Bounds.Width == 0 || borders.Bounds.Height == 0)
            return new CellTable(CellFrame.Single, new int[2], new CellAnswers(0));
        int[] edgeZones = borders.ZonesOfEdges();
        double factor = 1;
        for (int tried = 1; ; tried++, factor *= MuchCoarser)
        {
            if (!FrameChoice.TryChoose(borders, options, factor, out CellFrame frame))
                return AsOneList(borders, edgeZones);
            double splitsPerEdge = SplitsPerEdge / factor;
            var answers = new CellAnswers(borders.Vertices.Length);
            var table = new CellTable(frame, Solve(borders, edgeZones, frame, answers, splitsPerEdge), answers);
            bool fits = table.Bytes + borders.Bytes <= FrameChoice.Bound(borders, options);
            bool canShrink = frame.Cells > FrameChoice.FewestCells || splitsPerEdge > FewestSplitsPerEdge;
            if (fits || !canShrink || tried == MostTries)
                return table;
        }
    }

    // Finds the answer of every cell, row by row from the left, where no zone is, carrying along which zones the corner
    // of the next cell is in. The result has a set for each cell, or the complement of a split's number; the last is
    // the empty set, for the outside.
    private static int[] Solve(
        ZoneBorders borders, int[] edgeZones, CellFrame frame, CellAnswers answers, double splitsPerEdge)
    {
        var cells = new CellEdges(borders, frame);
        var splitter = new CellSplitter(borders, edgeZones, answers, splitsPerEdge);
        var values = new int[frame.Cells + 1];
        double width = 1 / frame.PerX, height = 1 / frame.PerY;
        int rowSet = 0;
        for (int row = 0; row < frame.Rows; row++)
        {
            int set = rowSet;
            for (int column = 0; column < frame.Columns; column++)
            {
                int cell = (row * frame.Columns) + column;
                ReadOnlySpan<int> edges = cells[cell];
                if (edges.IsEmpty)
                {
                    values[cell] = set;
                    continue;
                }

                answers.MoveTo(frame, column, row);
                values[cell] = splitter.Solve(frame.CornerOf(column, row), width, height, edges, set);
                set = splitter.SetAt(frame.CornerOf(column + 1, row));
                if (column == 0)
                    rowSet = splitter.SetAt(frame.CornerOf(0, row + 1));
            }
        }

        return values;
    }

    // No zone is beyond the last vertex to the right and below.
    private static CellTable AsOneList(ZoneBorders borders, int[] edgeZones)
    {
        var answers = new CellAnswers(0);
        int[] edges = [.. borders.Edges()];
        var corner = new MapPoint(borders.Bounds.Right, borders.Bounds.Bottom);
        int list = answers.Add(new CellList(corner, 0, edges, Array.ConvertAll(edges, edge => edgeZones[edge])));
        return new CellTable(CellFrame.Single, [list, 0], answers);
    }
}

/// <summary>
/// The edges that may have a point in each cell, with <see cref="CellFrame.Overlap"/>; never one too few.
/// </summary>
internal sealed class CellEdges
{
    // Ends in cells have an error of a few roundings of their size; places along a long edge have as much again.
    private const double Rounding = 1.0 / (1L << 48);

    private readonly CellFrame _frame;
    private readonly int[] _starts;
    private int[] _cells;
    private int[] _edges;
    private int _count;

    /// <summary>Assigns all edges of the borders to the cells of a grid.</summary>
    public CellEdges(ZoneBorders borders, CellFrame frame)
    {
        _frame = frame;
        int capacity = (3 * borders.Vertices.Length) + 16;
        _cells = new int[capacity];
        _edges = new int[capacity];
        for (int ring = 0; ring < borders.RingZones.Length; ring++)
        {
            for (int edge = borders.RingStarts[ring]; edge < borders.RingStarts[ring + 1] - 1; edge++)
                Assign(edge, borders.Vertices[edge], borders.Vertices[edge + 1]);
        }

        _starts = new int[frame.Cells + 1];
        SortByCell();
    }

    public ReadOnlySpan<int> this[int cell] => _edges.AsSpan(_starts[cell], _starts[cell + 1] - _starts[cell]);

    private void Assign(int edge, MapPoint from, MapPoint to)
    {
        if (from == to)
            return;
        double fromX = _frame.ColumnAt(from.X), fromY = _frame.RowAt(from.Y);
        double toX = _frame.ColumnAt(to.X), toY = _frame.RowAt(to.Y);
        double size = Math.Abs(fromX) + Math.Abs(fromY) + Math.Abs(toX) + Math.Abs(toY);
        double reach = CellFrame.Overlap + (Rounding * size);
        double left = Math.Min(fromX, toX), right = Math.Max(fromX, toX);
        double top = Math.Min(fromY, toY), bottom = Math.Max(fromY, toY);
        int firstRow = Clamp(top - reach, _frame.Rows), lastRow = Clamp(bottom + reach, _frame.Rows);
        int firstColumn = Clamp(left - reach, _frame.Columns), lastColumn = Clamp(right + reach, _frame.Columns);
        if (firstRow == lastRow || firstColumn == lastColumn)
        {
            for (int row = firstRow; row <= lastRow; row++)
                AddRow(edge, row, firstColumn, lastColumn);
            return;
        }

        double slope = (toX - fromX) / (toY - fromY);
        bool isSlopeKnown = double.IsFinite(slope) && reach < 1;
        for (int row = firstRow; row <= lastRow; row++)
        {
            int first = firstColumn, last = lastColumn;
            if (isSlopeKnown)
            {
                double above = Math.Clamp(row - reach, top, bottom), below = Math.Clamp(row + 1 + reach, top, bottom);
                double atTop = Math.Clamp(fromX + ((above - fromY) * slope), left, right);
                double atBottom = Math.Clamp(fromX + ((below - fromY) * slope), left, right);
                first = Clamp(Math.Min(atTop, atBottom) - reach, _frame.Columns);
                last = Clamp(Math.Max(atTop, atBottom) + reach, _frame.Columns);
            }

            AddRow(edge, row, first, last);
        }
    }

    private void AddRow(int edge, int row, int firstColumn, int lastColumn)
    {
        int length = lastColumn - firstColumn + 1;
        if (_count + length > _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(_count + length, checked(2 * _cells.Length)));
            Array.Resize(ref _edges, _cells.Length);
        }

        int cell = (row * _frame.Columns) + firstColumn;
        for (int i = 0; i < length; i++)
        {
            _cells[_count] = cell + i;
            _edges[_count++] = edge;
        }
    }

    private void SortByCell()
    {
        for (int i = 0; i < _count; i++)
            _starts[_cells[i]]++;
        int sum = 0;
        for (int cell = 0; cell < _starts.Length; cell++)
        {
            int count = _starts[cell];
            _starts[cell] = sum;
            sum += count;
        }

        var sorted = new int[_count];
        for (int i = 0; i < _count; i++)
            sorted[_starts[_cells[i]]++] = _edges[i];

        // Each start has moved to the next cell's; move them back.
        Array.Copy(_starts, 0, _starts, 1, _starts.Length - 1);
        _starts[0] = 0;
        _edges = sorted;
        _cells = [];
    }

    private static int Clamp(double at, int length)
    {
        if (!(at > 0))
            return 0;
        return at >= length ? length - 1 : (int)at;
    }
}

/// <summary>The answers of cells while they are built: splits, lists, and the sets of zones.</summary>
internal sealed class CellAnswers(int edgeCount)
{
    // For each edge the last split that it is the first of, one more than its number, and the block of that split.
    private readonly int[] _lastSplits = new int[edgeCount], _lastBlocks = new int[edgeCount];
    private CellSplit[] _splits = new CellSplit[edgeCount + 1];
    private SplitEdges[] _edges = new SplitEdges[edgeCount + 1];
    private int _count;
    private int _block, _column, _row;

    public ZoneSets Sets { get; } = new();

    public List<CellList> Lists { get; } = [];

    public ReadOnlySpan<CellSplit> Splits => _splits.AsSpan(0, _count);

    public ReadOnlySpan<SplitEdges> Edges => _edges.AsSpan(0, _count);

    /// <summary>Moves on to a cell.</summary>
    public void MoveTo(in CellFrame frame, int column, int row)
    {
        _column = column % CellSplit.Block;
        _row = row % CellSplit.Block;
        _block = (row / CellSplit.Block * frame.Columns) + (column / CellSplit.Block);
    }

    /// <summary>
    /// The answer that stands for a split of the cell, with a side of each of two borders; one answer where both are
    /// equal.
    /// </summary>
    public int Split(
        in CellBorder first, bool isRightOfFirst, in CellBorder second, bool isRightOfSecond, int inside, int outside)
    {
        if (inside == outside)
            return inside;
        SplitEdges sides = new(
            SplitEdges.WithSide(first.Edge, isRightOfFirst), SplitEdges.WithSide(second.Edge, isRightOfSecond));
        int last = _lastSplits[first.Edge] - 1;
        if (last >= 0 && _lastBlocks[first.Edge] == _block
            && _edges[last].Equals(sides) && _splits[last].Has(inside, outside))
            return ~last;
        CellSplit split = new(
            first.Line, isRightOfFirst, second.Line, isRightOfSecond, _column, _row, inside, outside);
        int answer = Add(split, sides);
        _lastSplits[first.Edge] = _count;
        _lastBlocks[first.Edge] = _block;
        return answer;
    }

    /// <summary>The answer that stands for a list.</summary>
    public int Add(CellList list)
    {
        Lists.Add(list);
        return Add(CellSplit.Never, new SplitEdges(SplitEdges.OfList, Lists.Count - 1));
    }

    private int Add(in CellSplit split, SplitEdges edges)
    {
        if (_count == _splits.Length)
        {
            Array.Resize(ref _splits, 2 * _count);
            Array.Resize(ref _edges, 2 * _count);
        }

        _splits[_count] = split;
        _edges[_count] = edges;
        return ~_count++;
    }
}
