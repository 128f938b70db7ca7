namespace Reflexology.Drawing;

/// <summary>
/// Finds the centre of the largest axis-parallel square in the free space of a zone: the pole of inaccessibility
/// when distance is measured by the larger of its two coordinates. With the axes scaled to a text's width and
/// height, that is where it has the most room.
/// </summary>
/// <remarks>
/// Cells of a grid are searched best first and split in four while they may hold a better point: V. Agafonkin, "A new
/// algorithm for finding a visual center of a polygon" (2016), with the other distance.
/// </remarks>
internal static class PoleOfInaccessibility
{
    // Points that a search asks for, and tests of an edge. Those of the built-in maps take at most 9,300 points and
    // 1,400,000 tests; rings that leave no room anywhere would take millions of points to find that out.
    private const int FewestPoints = 200, MostPoints = 50_000, MostTests = 20_000_000;

    /// <summary>
    /// The pole, and half a side of the square around it, to within <paramref name="precision"/>. The square holds
    /// no part of a zone on top or of a line. A search of too many points ends with the best one found; its cost is
    /// bounded by that of some ten milliseconds.
    /// </summary>
    /// <param name="edges">The edges of the free space.</param>
    /// <param name="precision">The most room by which another point may be better.</param>
    /// <param name="least">The least room to search for; 0 is returned where no point has it.</param>
    /// <param name="enough">The room at which the search ends.</param>
    public static (MapPoint Pole, double Room) Find(
        FreeSpaceEdges edges, double precision, double least = 0, double enough = double.PositiveInfinity)
    {
        if (edges.Bounds == default)
            return (default, 0);
        MapRect bounds = edges.Bounds;
        int left = Math.Clamp(MostTests / Math.Max(edges.Count, 1), FewestPoints, MostPoints);
        double size = Math.Max(Math.Min(bounds.Width, bounds.Height), precision);
        size = Math.Max(size, Math.Max(bounds.Width, bounds.Height) / left);
        var queue = new PriorityQueue<Cell, double>();
        for (double x = bounds.Left; x < bounds.Right; x += size)
        {
            for (double y = bounds.Top; y < bounds.Bottom; y += size)
                Enqueue(new MapPoint(x + (size / 2), y + (size / 2)), size / 2);
        }

        Cell best = new(default, 0, double.NegativeInfinity);
        while (left > 0 && queue.TryDequeue(out Cell cell, out _))
        {
            if (cell.Room > best.Room)
                best = cell;
            if (best.Room >= enough)
                break;
            if (cell.Most - best.Room <= precision || cell.Most < least)
                continue;
            double half = cell.HalfSize / 2;
            Enqueue(new MapPoint(cell.Centre.X - half, cell.Centre.Y - half), half);
            Enqueue(new MapPoint(cell.Centre.X + half, cell.Centre.Y - half), half);
            Enqueue(new MapPoint(cell.Centre.X - half, cell.Centre.Y + half), half);
            Enqueue(new MapPoint(cell.Centre.X + half, cell.Centre.Y + half), half);
        }

        foreach ((Cell cell, double _) in queue.UnorderedItems)
            best = left <= 0 && cell.Room > best.Room ? cell : best;
        return (best.Centre, best.Room >= least ? Math.Max(best.Room, 0) : 0);

        void Enqueue(MapPoint centre, double halfSize)
        {
            left--;
            var cell = new Cell(centre, halfSize, edges.RoomAt(centre));
            queue.Enqueue(cell, -cell.Most);
        }
    }

    private readonly record struct Cell(MapPoint Centre, double HalfSize, double Room)
    {
        /// <summary>The most room that any point of the cell can have.</summary>
        public double Most => Room + HalfSize;
    }
}
