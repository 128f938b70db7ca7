using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Finds the middle of the largest upright square in the room of a zone: the pole of inaccessibility when distance is measured
/// by the larger of its two coordinates. With the axes scaled to a text's width and height, that is where it has the most
/// room.
/// </summary>
/// <remarks>
/// Cells of a grid are searched best first and split in four while they may hold a better point: V. Agafonkin, "A new
/// algorithm for finding a visual center of a polygon" (2016), with the other distance.
/// </remarks>
internal static class PoleOfInaccessibility
{
    /// <summary>
    /// The pole, and half a side of the square around it, to within <paramref name="precision"/>. The square holds no part
    /// of a zone on top or of a line.
    /// </summary>
    /// <param name="room">The room.</param>
    /// <param name="precision">How much more room another point may have.</param>
    /// <param name="least">Less room than this is not looked for: then the room found is 0.</param>
    /// <param name="enough">The search ends with a point that has so much.</param>
    public static (MapPoint Pole, double Room) Find(ZoneRoom room, double precision, double least = 0, double enough = double.PositiveInfinity)
    {
        if (room.Zone.IsEmpty)
            return (default, 0);
        MapRect bounds = room.Zone.Bounds;
        double size = Math.Max(Math.Min(bounds.Width, bounds.Height), precision);
        var queue = new PriorityQueue<Cell, double>();
        for (double x = bounds.Left; x < bounds.Right; x += size)
        {
            for (double y = bounds.Top; y < bounds.Bottom; y += size)
                Enqueue(new MapPoint(x + (size / 2), y + (size / 2)), size / 2);
        }

        Cell best = new(default, 0, double.NegativeInfinity);
        while (queue.TryDequeue(out Cell cell, out _))
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

        return (best.Centre, best.Room >= least ? Math.Max(best.Room, 0) : 0);

        void Enqueue(MapPoint centre, double halfSize)
        {
            var cell = new Cell(centre, halfSize, RoomAt(room, centre));
            queue.Enqueue(cell, -cell.Most);
        }
    }

    /// <summary>Half a side of the largest square around a point of the room; negative where there is none.</summary>
    public static double RoomAt(ZoneRoom room, MapPoint point)
    {
        double free = Distance(room.Zone, point);
        foreach (Polygon cover in room.Covers)
            free = Math.Min(free, Distance(cover, point));
        if (!room.Zone.Contains(point) || room.Covers.Any(cover => cover.Contains(point)))
            return -free;
        return room.Lines.Aggregate(free, (nearest, line) => Math.Min(nearest, Distance(line, point)));
    }

    private static double Distance(Polygon polygon, MapPoint point)
    {
        double nearest = double.PositiveInfinity;
        foreach (ImmutableArray<MapPoint> ring in polygon.Rings.Where(ring => !ring.IsEmpty))
            nearest = Math.Min(nearest, Math.Min(Distance(ring, point), Distance(ring[^1], ring[0], point)));
        return nearest;
    }

    private static double Distance(ImmutableArray<MapPoint> line, MapPoint point)
    {
        double nearest = double.PositiveInfinity;
        for (int i = 1; i < line.Length; i++)
            nearest = Math.Min(nearest, Distance(line[i - 1], line[i], point));
        return nearest;
    }

    // The larger coordinate along an edge is a convex, piecewise linear function: its minimum lies at an end or where one
    // of the coordinates vanishes or both are equal in size.
    private static double Distance(MapPoint from, MapPoint to, MapPoint point)
    {
        double ax = from.X - point.X, ay = from.Y - point.Y, dx = to.X - from.X, dy = to.Y - from.Y;
        double nearest = Math.Min(At(0), At(1));
        nearest = Math.Min(nearest, Math.Min(At(-ax / dx), At(-ay / dy)));
        return Math.Min(nearest, Math.Min(At((ay - ax) / (dx - dy)), At(-(ax + ay) / (dx + dy))));

        // Comparisons with NaN, from a division of zero by zero, are false.
        double At(double t) => t is >= 0 and <= 1
            ? Math.Max(Math.Abs(ax + (t * dx)), Math.Abs(ay + (t * dy)))
            : double.PositiveInfinity;
    }

    private readonly record struct Cell(MapPoint Centre, double HalfSize, double Room)
    {
        /// <summary>The most room that any point of the cell can have.</summary>
        public double Most => Room + HalfSize;
    }
}
