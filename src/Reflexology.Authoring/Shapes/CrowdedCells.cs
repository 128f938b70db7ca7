using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>The cells of a grid that edges are in, and the pairs of edges that share one.</summary>
/// <param name="width">The width of a cell in millimetres.</param>
/// <param name="within">The box that counts.</param>
internal sealed class CrowdedCells(double width, Envelope within)
{
    private readonly CellNumbers _last = new();
    private Placed[] _edges = new Placed[1 << 6];
    private int _count;

    /// <summary>Adds an edge that stands for so many lines.</summary>
    /// <returns>
    /// The pairs of its lines with those of the edges that are in its cells, the cells included, and the edges among
    /// these that it cuts; one that shares several cells counts in each.
    /// </returns>
    public (double Pairs, int Crossings) Add(Coordinate start, Coordinate end, double lines)
    {
        if (!within.Intersects(start, end))
            return default;
        MapPoint from = new(start.X, start.Y), to = new(end.X, end.Y);
        (MapPoint left, MapPoint right) = from.X <= to.X ? (from, to) : (to, from);
        double slope = right.X > left.X ? (right.Y - left.Y) / (right.X - left.X) : 0, pairs = 0;
        double first = Math.Max(left.X, within.MinX), last = Math.Min(right.X, within.MaxX);
        int crossings = 0;
        for (int column = CellOf(first); column <= CellOf(last); column++)
        {
            // The heights of the edge where it enters and leaves the column.
            double one = left.Y, other = right.Y;
            if (right.X > left.X)
            {
                one = left.Y + (slope * (Math.Clamp(column * width, first, last) - left.X));
                other = left.Y + (slope * (Math.Clamp((column + 1) * width, first, last) - left.X));
            }

            int bottom = CellOf(Math.Min(Math.Max(one, other), within.MaxY));
            for (int row = CellOf(Math.Max(Math.Min(one, other), within.MinY)); row <= bottom; row++)
            {
                pairs++;
                int before = _last[column, row];
                for (int i = before; i >= 0; i = _edges[i].Before)
                {
                    pairs += lines * _edges[i].Lines;
                    crossings += EdgeCrossings.Cut(from, to, _edges[i].From, _edges[i].To) ? 1 : 0;
                }

                _last[column, row] = _count;
                if (_count == _edges.Length)
                    Array.Resize(ref _edges, 2 * _count);
                _edges[_count++] = new Placed(from, to, lines, before);
            }
        }

        return (pairs, crossings);
    }

    private int CellOf(double place) => (int)Math.Floor(place / width);

    // An edge in a cell, and the one that came there before it.
    private readonly record struct Placed(MapPoint From, MapPoint To, double Lines, int Before);
}
