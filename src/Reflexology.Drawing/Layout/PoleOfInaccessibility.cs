namespace Reflexology.Drawing;

/// <summary>
/// Finds the point inside a polygon that is farthest from its border: where a label has the most room.
/// </summary>
/// <remarks>
/// Cells of a grid are searched best first and split in four while they may hold a better point: V. Agafonkin, "A new
/// algorithm for finding a visual center of a polygon" (2016).
/// </remarks>
internal static class PoleOfInaccessibility
{
    /// <summary>The pole and its distance from the border, to within <paramref name="precision"/>.</summary>
    public static (MapPoint Pole, double Distance) Find(Polygon polygon, double precision)
    {
        if (polygon.IsEmpty)
            return (default, 0);
        MapRect bounds = polygon.Bounds;
        double size = Math.Max(Math.Min(bounds.Width, bounds.Height), precision);
        var queue = new PriorityQueue<Cell, double>();
        for (double x = bounds.Left; x < bounds.Right; x += size)
        {
            for (double y = bounds.Top; y < bounds.Bottom; y += size)
                Enqueue(new MapPoint(x + (size / 2), y + (size / 2)), size / 2);
        }

        Cell best = new(new MapPoint(bounds.Left + (bounds.Width / 2), bounds.Top + (bounds.Height / 2)), 0, double.NegativeInfinity);
        while (queue.TryDequeue(out Cell cell, out _))
        {
            if (cell.Distance > best.Distance)
                best = cell;
            if (cell.Most - best.Distance <= precision)
                continue;
            double half = cell.HalfSize / 2;
            Enqueue(new MapPoint(cell.Centre.X - half, cell.Centre.Y - half), half);
            Enqueue(new MapPoint(cell.Centre.X + half, cell.Centre.Y - half), half);
            Enqueue(new MapPoint(cell.Centre.X - half, cell.Centre.Y + half), half);
            Enqueue(new MapPoint(cell.Centre.X + half, cell.Centre.Y + half), half);
        }

        return (best.Centre, Math.Max(best.Distance, 0));

        void Enqueue(MapPoint centre, double halfSize)
        {
            double distance = polygon.DistanceToBorder(centre);
            var cell = new Cell(centre, halfSize, polygon.Contains(centre) ? distance : -distance);
            queue.Enqueue(cell, -cell.Most);
        }
    }

    private readonly record struct Cell(MapPoint Centre, double HalfSize, double Distance)
    {
        /// <summary>The farthest that any point of the cell can lie from the border.</summary>
        public double Most => Distance + (HalfSize * Math.Sqrt(2));
    }
}
