namespace Reflexology;

/// <summary>
/// Distances of points and straight edges, in millimetres; for measuring, not for lookup, which is exact.
/// </summary>
internal static class EdgeDistance
{
    /// <summary>True if two edges have a point in common.</summary>
    public static bool Cross(MapPoint a, MapPoint b, MapPoint c, MapPoint d)
    {
        if (Math.Max(a.X, b.X) < Math.Min(c.X, d.X) || Math.Max(c.X, d.X) < Math.Min(a.X, b.X)
            || Math.Max(a.Y, b.Y) < Math.Min(c.Y, d.Y) || Math.Max(c.Y, d.Y) < Math.Min(a.Y, b.Y))
            return false;
        return Orientation.Sign(a, b, c) * Orientation.Sign(a, b, d) <= 0
            && Orientation.Sign(c, d, a) * Orientation.Sign(c, d, b) <= 0;
    }

    /// <summary>
    /// The smallest distance between two sets of edges; 0 where they cross, infinite where one is empty.
    /// </summary>
    public static double Between((MapPoint From, MapPoint To)[] some, (MapPoint From, MapPoint To)[] others)
    {
        double nearest = double.PositiveInfinity;
        foreach ((MapPoint a, MapPoint b) in some)
        {
            foreach ((MapPoint c, MapPoint d) in others)
            {
                if (Cross(a, b, c, d))
                    return 0;
                double ofFirst = Math.Min(Squared(a, c, d), Squared(b, c, d));
                double ofSecond = Math.Min(Squared(c, a, b), Squared(d, a, b));
                nearest = Math.Min(nearest, Math.Min(ofFirst, ofSecond));
            }
        }

        return Math.Sqrt(nearest);
    }

    /// <summary>The distance between two points.</summary>
    public static double OfPoints(MapPoint a, MapPoint b) =>
        Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    /// <summary>The square of the distance of a point from an edge.</summary>
    public static double Squared(MapPoint point, MapPoint from, MapPoint to)
    {
        double dx = to.X - from.X, dy = to.Y - from.Y;
        double px = point.X - from.X, py = point.Y - from.Y;
        double length = (dx * dx) + (dy * dy);
        double along = length == 0 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / length, 0, 1);
        double awayX = px - (along * dx), awayY = py - (along * dy);
        return (awayX * awayX) + (awayY * awayY);
    }
}
