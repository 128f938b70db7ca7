namespace Reflexology;

/// <summary>The spread of points about their centre.</summary>
internal readonly struct PointSpread
{
    // Narrower than this share of their length, and what lies beside their line would be made up from errors of
    // placing.
    private const double LeastFlatness = 1e-3;

    /// <summary>The spread of points around the origin, which is their centre; at least one.</summary>
    public PointSpread(IEnumerable<(double X, double Y)> points)
    {
        double xx = 0, xy = 0, yy = 0;
        int count = 0;
        foreach ((double x, double y) in points)
        {
            (xx, xy, yy) = (xx + (x * x), xy + (x * y), yy + (y * y));
            count++;
        }

        // The roots of the variances along and across the line that comes nearest to all of them.
        double mean = (xx + yy) / 2, difference = double.Hypot((xx - yy) / 2, xy);
        Radius = Math.Sqrt((xx + yy) / count);
        IsFlat = Math.Sqrt(Math.Max(0, mean - difference)) <= LeastFlatness * Math.Sqrt(mean + difference);
    }

    /// <summary>The root mean square of the distances from the centre.</summary>
    public double Radius { get; }

    /// <summary>True if they are on a line, to a thousandth of its length.</summary>
    public bool IsFlat { get; }
}
