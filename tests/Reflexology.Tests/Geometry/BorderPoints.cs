namespace Reflexology.Tests;

/// <summary>The points of an edge where a lookup is most easily wrong.</summary>
internal static class BorderPoints
{
    /// <summary>
    /// The start, and every eighth on the way to the end, each with its eight neighbours one ulp away.
    /// </summary>
    public static IEnumerable<MapPoint> Of((MapPoint From, MapPoint To) edge)
    {
        for (int eighths = 0; eighths < 8; eighths++)
        {
            double along = eighths / 8.0;
            double x = edge.From.X + (along * (edge.To.X - edge.From.X));
            double y = edge.From.Y + (along * (edge.To.Y - edge.From.Y));
            foreach (double nearX in (double[])[x, Math.BitDecrement(x), Math.BitIncrement(x)])
            {
                foreach (double nearY in (double[])[y, Math.BitDecrement(y), Math.BitIncrement(y)])
                    yield return new MapPoint(nearX, nearY);
            }
        }
    }
}
