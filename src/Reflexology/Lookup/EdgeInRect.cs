namespace Reflexology;

/// <summary>Whether an edge and a rectangle have a point in common, exactly, for any finite edge.</summary>
internal static class EdgeInRect
{
    /// <summary>
    /// Whether an edge, ends included, has a point in a rectangle, borders included. Sides of the rectangle may be infinite;
    /// one that is inverted or has NaN has no point.
    /// </summary>
    public static bool Touches(MapPoint a, MapPoint b, in MapRect rect)
    {
        // Only what lies in the edge's own box counts: this leaves no infinite corner, and no product that overflows.
        double left = Math.Max(Math.Min(a.X, b.X), rect.Left), right = Math.Min(Math.Max(a.X, b.X), rect.Right);
        double top = Math.Max(Math.Min(a.Y, b.Y), rect.Top), bottom = Math.Min(Math.Max(a.Y, b.Y), rect.Bottom);
        if (!(left <= right && top <= bottom))
            return false;
        if (a.X == b.X || a.Y == b.Y || rect.Contains(a) || rect.Contains(b))
            return true;

        // An upright or level line does not part them, so only the edge's own line can: the two corners farthest from it.
        bool falls = (a.X < b.X) == (a.Y < b.Y);
        int one = Orientation.Sign(a, b, new(left, falls ? bottom : top));
        return one * Orientation.Sign(a, b, new(right, falls ? top : bottom)) <= 0;
    }
}
