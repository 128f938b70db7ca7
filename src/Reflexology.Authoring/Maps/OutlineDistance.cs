namespace Reflexology.Authoring;

/// <summary>The distance of two outlines, whatever curves they are made of and wherever those begin.</summary>
internal static class OutlineDistance
{
    // Flattened so much larger, curves stray from their lines by a thousandth of a millimetre and less. A power of two:
    // exact.
    private const double Enlarged = 32;

    // Lines stray from curves of this size by a millionth of it.
    private const double BoundsSize = 16384;

    /// <summary>True where every point of either border is within a distance of the other, in millimetres.</summary>
    /// <remarks>Cost: near-linear in the vertices.</remarks>
    public static bool IsWithin(Outline a, Outline b, double distance)
    {
        if (a.Contours.Length != b.Contours.Length)
            return false;
        Polygon first = Fine(a, Enlarged);
        Polygon second = Fine(b, Enlarged);
        double far = distance * Enlarged;
        return IsNear(first.Bounds, second.Bounds, far) && IsNear(first, second, far) && IsNear(second, first, far);
    }

    /// <summary>The bounding box of an outline, to a millionth of its size, in the units of the outline.</summary>
    public static MapRect Bounds(Outline outline)
    {
        IEnumerable<MapPoint> ends = outline.Contours.SelectMany(contour => contour.Curves).Select(curve => curve.End);
        double size = ends.Max(end => Math.Max(Math.Abs(end.X), Math.Abs(end.Y)));
        double enlarged = size > 0 ? Math.Pow(2, Math.Clamp(Math.Round(Math.Log2(BoundsSize / size)), -20, 30)) : 1;
        MapRect bounds = Fine(outline, enlarged).Bounds;
        return new MapRect(
            bounds.Left / enlarged, bounds.Top / enlarged, bounds.Right / enlarged, bounds.Bottom / enlarged);
    }

    private static Polygon Fine(Outline outline, double enlarged) =>
        outline.Transform(point => new MapPoint(point.X * enlarged, point.Y * enlarged)).Flatten();

    private static bool IsNear(MapRect a, MapRect b, double distance) =>
        Math.Abs(a.Left - b.Left) <= distance && Math.Abs(a.Right - b.Right) <= distance
        && Math.Abs(a.Top - b.Top) <= distance && Math.Abs(a.Bottom - b.Bottom) <= distance;

    private static bool IsNear(Polygon polygon, Polygon border, double distance)
    {
        var rows = new EdgeRows(border);
        return polygon.Rings.All(ring => ring.All(vertex => rows.IsNearBorder(vertex, distance)));
    }
}
