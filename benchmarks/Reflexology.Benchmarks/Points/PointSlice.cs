namespace Reflexology.Benchmarks;

/// <summary>Some points of a set, one after the other.</summary>
internal readonly record struct PointSlice(PointSet Set, int Start, int Count)
{
    /// <summary>One by one.</summary>
    public ReadOnlySpan<MapPoint> Points => Set.Points.AsSpan(Start, Count);

    /// <summary>The column of x.</summary>
    public ReadOnlyMemory<double> X => Set.X.AsMemory(Start, Count);

    /// <summary>The column of y.</summary>
    public ReadOnlyMemory<double> Y => Set.Y.AsMemory(Start, Count);

    /// <summary>Reads all of them, in both forms, and gives their sum so that it cannot be left out.</summary>
    public double Read()
    {
        double sum = 0;
        foreach (MapPoint point in Points)
            sum += point.X + point.Y;
        foreach (double x in X.Span)
            sum += x;
        foreach (double y in Y.Span)
            sum += y;
        return sum;
    }
}
