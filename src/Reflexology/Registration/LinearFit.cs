namespace Reflexology;

/// <summary>The least-squares similarity and affine map of landmarks to the reference.</summary>
internal static class LinearFit
{
    /// <summary>
    /// The best similarity, mirroring or not: S. Umeyama, Least-squares estimation of transformation parameters between
    /// two point patterns, IEEE PAMI 13(4), 1991, which in the plane is one division of complex numbers.
    /// </summary>
    public static LinearMap Similarity(LandmarkPairs pairs, bool mirrored)
    {
        double real = 0, imaginary = 0, squares = 0, sign = mirrored ? -1 : 1;
        for (int i = 0; i < pairs.Count; i++)
        {
            (double x, double y, MapPoint to) = Centred(pairs, i);
            y *= sign;
            real += (x * to.X) + (y * to.Y);
            imaginary += (x * to.Y) - (y * to.X);
            squares += (x * x) + (y * y);
        }

        (real, imaginary) = (real / squares, imaginary / squares);
        return new LinearMap(real, -sign * imaginary, imaginary, sign * real, pairs.SeenCentre, pairs.ReferenceCentre);
    }

    /// <summary>The best affine map of landmarks that do not lie on a line; it may mirror.</summary>
    public static LinearMap Affine(LandmarkPairs pairs)
    {
        double[][] columns = [new double[pairs.Count], new double[pairs.Count]];
        double[] x = new double[pairs.Count], y = new double[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
            (columns[0][i], columns[1][i], (x[i], y[i])) = Centred(pairs, i);
        var equations = new PivotedQr(columns);
        double[] toX = equations.Solve(x), toY = equations.Solve(y);
        return new LinearMap(toX[0], toX[1], toY[0], toY[1], pairs.SeenCentre, pairs.ReferenceCentre);
    }

    /// <summary>The root mean square of the distances, in millimetres, at which a map leaves the landmarks.</summary>
    public static double RootMeanSquare(LandmarkPairs pairs, LinearMap map)
    {
        double squares = 0;
        for (int i = 0; i < pairs.Count; i++)
        {
            MapPoint fitted = map.ToReference(pairs.Seen[i].X, pairs.Seen[i].Y);
            double x = fitted.X - pairs.Reference[i].X, y = fitted.Y - pairs.Reference[i].Y;
            squares += (x * x) + (y * y);
        }

        return Math.Sqrt(squares / pairs.Count);
    }

    private static (double X, double Y, MapPoint To) Centred(LandmarkPairs pairs, int i) => (
        pairs.Seen[i].X - pairs.SeenCentre.X,
        pairs.Seen[i].Y - pairs.SeenCentre.Y,
        new MapPoint(pairs.Reference[i].X - pairs.ReferenceCentre.X, pairs.Reference[i].Y - pairs.ReferenceCentre.Y));
}
