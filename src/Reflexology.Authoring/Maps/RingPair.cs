namespace Reflexology.Authoring;

/// <summary>How two rings lie that do not cut through each other.</summary>
internal static class RingPair
{
    /// <summary>Whether one ring is around another.</summary>
    /// <param name="outer">The one.</param>
    /// <param name="inner">The other.</param>
    /// <param name="vertices">How many of its vertices are looked at: each costs a look at all of the outer ring.</param>
    public static bool IsAround(Polygon outer, Polygon inner, int vertices)
    {
        MapRect around = outer.Bounds, within = inner.Bounds;
        if (within.Left < around.Left || within.Right > around.Right || within.Top < around.Top || within.Bottom > around.Bottom)
            return false;

        // Rings may touch: the vertex that lies deepest on either side decides.
        return outer.Contains(inner.Rings[0].Take(vertices).MaxBy(outer.DistanceToBorder));
    }
}
