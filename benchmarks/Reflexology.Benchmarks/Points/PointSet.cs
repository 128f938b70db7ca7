namespace Reflexology.Benchmarks;

/// <summary>Points in both forms that lookups take them in.</summary>
internal sealed class PointSet
{
    /// <summary>The points in the order given.</summary>
    public PointSet(MapPoint[] points)
    {
        Points = points;
        X = Array.ConvertAll(points, point => point.X);
        Y = Array.ConvertAll(points, point => point.Y);
    }

    /// <summary>How many.</summary>
    public int Count => Points.Length;

    /// <summary>One by one.</summary>
    public MapPoint[] Points { get; }

    /// <summary>The column of x.</summary>
    public double[] X { get; }

    /// <summary>The column of y.</summary>
    public double[] Y { get; }
}
