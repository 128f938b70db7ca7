namespace Reflexology;

/// <summary>Finds the two points of a set that are farthest apart, on its convex hull.</summary>
internal static class FarthestPoints
{
    /// <summary>
    /// The distance between them in millimetres; 0 for fewer than two points. Cost: that of sorting them.
    /// </summary>
    public static double Distance(IEnumerable<MapPoint> points)
    {
        List<MapPoint> hull = Hull([.. points]);
        double farthest = 0;
        for (int i = 0, far = 1; i < hull.Count; i++)
        {
            // The vertex farthest from an edge of the hull moves on with the edge; the pair is at one of its ends.
            MapPoint from = hull[i], to = hull[(i + 1) % hull.Count];
            while (Height(from, to, hull[(far + 1) % hull.Count]) > Height(from, to, hull[far]))
                far = (far + 1) % hull.Count;
            foreach (MapPoint opposite in (ReadOnlySpan<MapPoint>)[hull[far], hull[(far + 1) % hull.Count]])
            {
                farthest = Math.Max(farthest, EdgeDistance.OfPoints(from, opposite));
                farthest = Math.Max(farthest, EdgeDistance.OfPoints(to, opposite));
            }
        }

        return farthest;
    }

    // A. M. Andrew, "Another Efficient Algorithm for Convex Hulls in Two Dimensions" (1979).
    private static List<MapPoint> Hull(MapPoint[] points)
    {
        Array.Sort(points, (a, b) => (a.X, a.Y).CompareTo((b.X, b.Y)));
        List<MapPoint> hull = [];
        AddChain(points);
        Array.Reverse(points);
        AddChain(points);
        return hull;

        void AddChain(MapPoint[] inOrder)
        {
            int start = hull.Count;
            foreach (MapPoint point in inOrder)
            {
                while (hull.Count > start + 1 && Orientation.Sign(hull[^2], hull[^1], point) <= 0)
                    hull.RemoveAt(hull.Count - 1);
                hull.Add(point);
            }

            // The other chain begins with it.
            if (hull.Count > start + 1)
                hull.RemoveAt(hull.Count - 1);
        }
    }

    private static double Height(MapPoint from, MapPoint to, MapPoint point) =>
        Math.Abs(((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X)));
}
