namespace Reflexology;

/// <summary>The distance of two borders.</summary>
internal static class BorderDistance
{
    /// <summary>
    /// The largest distance of a vertex of either polygon from the border of the other, in millimetres: of the same
    /// shape moved aside, how far it moved.
    /// </summary>
    /// <remarks>Cost: near-linear in the vertices, but for those that are farther than all before them.</remarks>
    public static double Largest(Polygon a, Polygon b) =>
        ReferenceEquals(a, b) ? 0 : Math.Max(FromBorder(a, b), FromBorder(b, a));

    private static double FromBorder(Polygon polygon, Polygon border)
    {
        var rows = new EdgeRows(border);
        double largest = 0;
        foreach (var ring in polygon.Rings)
        {
            foreach (MapPoint vertex in ring)
            {
                if (!rows.IsNearBorder(vertex, largest))
                    largest = Math.Max(largest, border.DistanceToBorder(vertex));
            }
        }

        return largest;
    }
}
