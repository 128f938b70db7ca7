namespace Reflexology;

/// <summary>
/// The half-open border rule: the one test that decides to which of two neighbours a point on their border belongs.
/// </summary>
/// <remarks>
/// An end of an edge at the point's own y counts as above it, and the point must be strictly left of the edge. So a
/// polygon owns its left and upper borders. <see cref="Polygon"/> states the rule for users; <see cref="ZoneIndex"/>
/// keeps it.
/// </remarks>
internal static class BorderRule
{
    /// <summary>True if an edge crosses the ray from a point towards larger x. Exact for finite doubles.</summary>
    public static bool Crosses(MapPoint from, MapPoint to, MapPoint point)
    {
        bool fromBelow = from.Y > point.Y;
        if (fromBelow == to.Y > point.Y)
            return false;
        return fromBelow != Orientation.IsToTheRight(from, to, point);
    }
}
