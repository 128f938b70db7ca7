namespace Reflexology;

/// <summary>Which edges may have a point in which cell of a grid, with <see cref="CellFrame.Overlap"/>; never one too few.</summary>
internal sealed class CellEdges
{
    // Ends in cells are off by a few roundings of their size; along a long edge, places between them by as much again.
    private const double Rounding = 1.0 / (1L << 48);

    private readonly CellFrame _frame;
    private readonly int[] _starts;
    private int[] _cells = [];
    private int[] _edges = [];
    private int _count;

    /// <summary>Hands out edges of the borders: all for null.</summary>
    public CellEdges(ZoneBorders borders, CellFrame frame, int[]? some = null)
    {
        _frame = frame;
        int capacity = 3 * (some?.Length ?? borders.Vertices.Length);
        (_cells, _edges) = (new int[capacity + 16], new int[capacity + 16]);
        if (some is null)
        {
            for (int ring = 0; ring < borders.RingZones.Length; ring++)
            {
                for (int edge = borders.RingStarts[ring]; edge < borders.RingStarts[ring + 1] - 1; edge++)
                    Hand(edge, borders.Vertices[edge], borders.Vertices[edge + 1]);
            }
        }
        else
        {
            foreach (int edge in some)
                Hand(edge, borders.Vertices[edge], borders.Vertices[edge + 1]);
        }

        _starts = new int[frame.Cells + 1];
        SortByCell();
    }

    /// <summary>How often an edge lies in a cell, in all.</summary>
    public int Count => _count;

    public ReadOnlySpan<int> this[int cell] => _edges.AsSpan(_starts[cell], _starts[cell + 1] - _starts[cell]);

    private void Hand(int edge, MapPoint from, MapPoint to)
    {
        if (from == to)
            return;
        double fromX = _frame.ColumnAt(from.X), fromY = _frame.RowAt(from.Y);
        double toX = _frame.ColumnAt(to.X), toY = _frame.RowAt(to.Y);
        double reach = CellFrame.Overlap + (Rounding * (Math.Abs(fromX) + Math.Abs(fromY) + Math.Abs(toX) + Math.Abs(toY)));
        double left = Math.Min(fromX, toX), right = Math.Max(fromX, toX), top = Math.Min(fromY, toY), bottom = Math.Max(fromY, toY);
        int firstRow = Clamped(top - reach, _frame.Rows), lastRow = Clamped(bottom + reach, _frame.Rows);
        int firstColumn = Clamped(left - reach, _frame.Columns), lastColumn = Clamped(right + reach, _frame.Columns);
        if (firstRow == lastRow || firstColumn == lastColumn)
        {
            for (int row = firstRow; row <= lastRow; row++)
                AddRow(edge, row, firstColumn, lastColumn);
            return;
        }

        double slope = (toX - fromX) / (toY - fromY);
        for (int row = firstRow; row <= lastRow; row++)
        {
            double atTop = Math.Clamp(fromX + ((Math.Clamp(row - reach, top, bottom) - fromY) * slope), left, right);
            double atBottom = Math.Clamp(fromX + ((Math.Clamp(row + 1 + reach, top, bottom) - fromY) * slope), left, right);
            (int first, int last) = double.IsFinite(slope) && reach < 1
                ? (Clamped(Math.Min(atTop, atBottom) - reach, _frame.Columns), Clamped(Math.Max(atTop, atBottom) + reach, _frame.Columns))
                : (firstColumn, lastColumn);
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
            (_cells[_count], _edges[_count++]) = (cell + i, edge);
    }

    private void SortByCell()
    {
        for (int i = 0; i < _count; i++)
            _starts[_cells[i]]++;
        int sum = 0;
        for (int cell = 0; cell < _starts.Length; cell++)
            (_starts[cell], sum) = (sum, sum + _starts[cell]);
        var sorted = new int[_count];
        for (int i = 0; i < _count; i++)
            sorted[_starts[_cells[i]]++] = _edges[i];

        // Each start has moved to the next cell's; move them back.
        Array.Copy(_starts, 0, _starts, 1, _starts.Length - 1);
        _starts[0] = 0;
        (_edges, _cells) = (sorted, []);
    }

    private static int Clamped(double at, int length) => !(at > 0) ? 0 : at >= length ? length - 1 : (int)at;
}
