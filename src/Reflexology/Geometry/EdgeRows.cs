namespace Reflexology;

/// <summary>The edges of one polygon in level rows: quick answers about many points, and quickly made.</summary>
internal sealed class EdgeRows
{
    private readonly MapRect _bounds;
    private readonly (MapPoint From, MapPoint To)[] _edges;
    private readonly double _rowsPerMillimetre;

    // Edges by row: those of row r stand from _starts[r] to _starts[r + 1]. An edge stands in every row it touches.
    private readonly int[] _starts;
    private readonly int[] _rows;

    public EdgeRows(Polygon polygon)
        : this(EdgesOf(polygon), polygon.Bounds)
    {
    }

    /// <summary>Rows of edges that need not be closed, with their bounding box.</summary>
    public EdgeRows((MapPoint From, MapPoint To)[] edges, MapRect bounds)
    {
        _bounds = bounds;
        _edges = edges;

        // Rows as high as the mean edge: edges then stand in two rows on average, however long some are. Of rings far
        // apart most rows are empty, so that there are never many more rows than edges.
        double heights = _edges.Sum(edge => Math.Abs(edge.To.Y - edge.From.Y));
        int rows = heights > 0 ? (int)Math.Min(_edges.Length, _edges.Length * _bounds.Height / heights) + 1 : 1;
        _rowsPerMillimetre = heights > 0 ? rows / _bounds.Height : 0;
        _starts = new int[rows + 1];
        foreach ((MapPoint from, MapPoint to) in _edges)
        {
            for (int row = RowOf(Math.Min(from.Y, to.Y)); row <= RowOf(Math.Max(from.Y, to.Y)); row++)
                _starts[row]++;
        }

        // Each start is the end at first, and moves down as the row is filled.
        for (int row = 1; row < _starts.Length; row++)
            _starts[row] += _starts[row - 1];
        _rows = new int[_starts[^1]];
        for (int edge = 0; edge < _edges.Length; edge++)
        {
            (MapPoint from, MapPoint to) = _edges[edge];
            for (int row = RowOf(Math.Min(from.Y, to.Y)); row <= RowOf(Math.Max(from.Y, to.Y)); row++)
                _rows[--_starts[row]] = edge;
        }
    }

    /// <summary>
    /// The edges that may cross a height, by their numbers in <see cref="Polygon.Edges"/>; some of them do not.
    /// </summary>
    public ReadOnlySpan<int> EdgesAt(double y)
    {
        int row = RowOf(y);
        return _rows.AsSpan(_starts[row].._starts[row + 1]);
    }

    /// <summary>An edge by its number.</summary>
    public (MapPoint From, MapPoint To) Edge(int number) => _edges[number];

    /// <summary>As <see cref="Polygon.Contains"/>.</summary>
    public bool Contains(MapPoint point)
    {
        if (!_bounds.Contains(point))
            return false;
        bool inside = false;
        int row = RowOf(point.Y);
        for (int i = _starts[row]; i < _starts[row + 1]; i++)
        {
            (MapPoint from, MapPoint to) = _edges[_rows[i]];
            inside ^= BorderRule.Crosses(from, to, point);
        }

        return inside;
    }

    /// <summary>True if <see cref="Polygon.DistanceToBorder"/> is at most <paramref name="distance"/>.</summary>
    public bool IsNearBorder(MapPoint point, double distance)
    {
        // Twice as far, so that no edge at just this distance is lost to rounding.
        int end = _starts[RowOf(point.Y + (2 * distance)) + 1];
        for (int i = _starts[RowOf(point.Y - (2 * distance))]; i < end; i++)
        {
            (MapPoint from, MapPoint to) = _edges[_rows[i]];
            if (Math.Sqrt(EdgeDistance.Squared(point, from, to)) <= distance)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The number of edges that <see cref="Meets"/> looks at between two heights; one in several rows counts for each.
    /// </summary>
    public int CountBetween(double top, double bottom) => _starts[RowOf(bottom) + 1] - _starts[RowOf(top)];

    /// <summary>True if one of the edges has a point in common with another edge.</summary>
    public bool Meets(MapPoint from, MapPoint to)
    {
        int end = _starts[RowOf(Math.Max(from.Y, to.Y)) + 1];
        for (int i = _starts[RowOf(Math.Min(from.Y, to.Y))]; i < end; i++)
        {
            (MapPoint otherFrom, MapPoint otherTo) = _edges[_rows[i]];
            if (EdgeDistance.Cross(from, to, otherFrom, otherTo))
                return true;
        }

        return false;
    }

    private static (MapPoint From, MapPoint To)[] EdgesOf(Polygon polygon)
    {
        List<(MapPoint From, MapPoint To)> edges = [];
        foreach (var ring in polygon.Rings)
        {
            for (int i = 0; i < ring.Length; i++)
                edges.Add((ring[i], ring[i + 1 == ring.Length ? 0 : i + 1]));
        }

        return [.. edges];
    }

    // Never falls where y rises, so that a point and an edge at the same height meet in a row.
    private int RowOf(double y) => (int)Math.Clamp((y - _bounds.Top) * _rowsPerMillimetre, 0, _starts.Length - 2);
}
