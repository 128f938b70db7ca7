namespace Reflexology;

/// <summary>
/// Ways across edges by the half-open rule of <see cref="Polygon"/>, which is the same as moving every point by (e, e e) for
/// an infinitely small e: then no point lies on an edge, and no edge ends level with a point.
/// </summary>
internal static class EdgeSide
{
    /// <summary>Whether the edge cuts the straight way from one point to another.</summary>
    public static bool Cuts(MapPoint from, MapPoint to, MapPoint here, MapPoint there) =>
        !IsBeside(from.X, to.X, here.X, there.X) && !IsBeside(from.Y, to.Y, here.Y, there.Y)
        && IsEndPositive(here, there, from) != IsEndPositive(here, there, to)
        && Orientation.IsToTheRight(from, to, here) != Orientation.IsToTheRight(from, to, there);

    // Whether in one coordinate both ends lie on one side of the whole way, which stands an infinitely little further.
    private static bool IsBeside(double from, double to, double here, double there) =>
        Math.Max(from, to) <= Math.Min(here, there) || Math.Min(from, to) > Math.Max(here, there);

    // The way is moved, not the end of the edge; so the end lies as if it were moved the other way.
    private static bool IsEndPositive(MapPoint here, MapPoint there, MapPoint end)
    {
        int sign = Orientation.Sign(here, there, end);
        return sign != 0 ? sign > 0 : there.Y > here.Y || (there.Y == here.Y && there.X < here.X);
    }
}
