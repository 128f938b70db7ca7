namespace Reflexology;

/// <summary>
/// An axis-parallel rectangle of one <see cref="FootView"/>, in millimetres, y down, borders included.
/// </summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Top">Smallest y.</param>
/// <param name="Right">Largest x, not below <paramref name="Left"/>.</param>
/// <param name="Bottom">Largest y, not below <paramref name="Top"/>.</param>
public readonly record struct MapRect(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Right minus left, in millimetres.</summary>
    public double Width => Right - Left;

    /// <summary>Bottom minus top, in millimetres.</summary>
    public double Height => Bottom - Top;

    /// <summary>The centre of the rectangle.</summary>
    public MapPoint Center => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>
    /// The rectangle with each side moved outwards by a distance in millimetres; inwards by a negative one.
    /// </summary>
    public MapRect Inflate(double distance) =>
        new(Left - distance, Top - distance, Right + distance, Bottom + distance);

    /// <summary>The bounding box of both rectangles.</summary>
    public MapRect Union(MapRect other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top),
        Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>
    /// The common part of both rectangles, of no width or height where they only touch; null where they are disjoint.
    /// </summary>
    public MapRect? Intersect(MapRect other)
    {
        var common = new MapRect(
            Math.Max(Left, other.Left), Math.Max(Top, other.Top),
            Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
        return common.Width >= 0 && common.Height >= 0 ? common : null;
    }

    /// <summary>True if the point is in the rectangle or on its border; false for NaN.</summary>
    public bool Contains(MapPoint point) =>
        point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>The bounding box of points.</summary>
    /// <exception cref="ArgumentException">There is no point.</exception>
    public static MapRect Around(IEnumerable<MapPoint> points)
    {
        double left = double.PositiveInfinity, top = double.PositiveInfinity;
        double right = double.NegativeInfinity, bottom = double.NegativeInfinity;
        foreach (MapPoint p in points)
        {
            left = Math.Min(left, p.X);
            top = Math.Min(top, p.Y);
            right = Math.Max(right, p.X);
            bottom = Math.Max(bottom, p.Y);
        }

        return left <= right
            ? new MapRect(left, top, right, bottom)
            : throw new ArgumentException("Expected at least one point to put a rectangle around, found none.",
                nameof(points));
    }
}
