namespace Reflexology.Authoring;

/// <summary>The distance of two outlines, whatever curves they are made of and wherever those begin.</summary>
internal static class OutlineDistance
{
    // Flattened so much larger, curves stray from their lines by a thousandth of a millimetre and less. A power of two:
    // exact.
    private const double Enlarged = 32;

    /// <summary>True where every point of either border is within a distance of the other, in millimetres.</summary>
    /// <remarks>Cost: near-linear in the vertices.</remarks>
    public static bool IsWithin(Outline a, Outline b, double distance)
    {
        if (a.Contours.Length != b.Contours.Length)
            return false;
        if (!IsNear(Bounds(a), Bounds(b), distance) || IsLarge(a) || IsLarge(b))
            return false;
        Polygon first = Fine(a);
        Polygon second = Fine(b);
        return IsNear(first, second, distance * Enlarged) && IsNear(second, first, distance * Enlarged);
    }

    /// <summary>The bounding box of the curves of an outline.</summary>
    public static MapRect Bounds(Outline outline) => MapRect.Around(outline.Contours.SelectMany(Extremes));

    private static IEnumerable<MapPoint> Extremes(Contour contour)
    {
        MapPoint from = contour.Start;
        yield return from;
        foreach (Curve curve in contour.Curves)
        {
            yield return curve.End;
            if (curve.Kind != CurveKind.Line)
            {
                double[] shares =
                    [.. Turns(from, curve, point => point.X), .. Turns(from, curve, point => point.Y)];
                foreach (double share in shares)
                    yield return At(from, curve, share);
            }

            from = curve.End;
        }
    }

    // Where a curve turns back along an axis: the derivative, a quadratic of the share, is zero there.
    private static IEnumerable<double> Turns(MapPoint from, Curve curve, Func<MapPoint, double> axis)
    {
        double start = axis(from), end = axis(curve.End), first = axis(curve.Control1), second = axis(curve.Control2);
        (double a, double b, double c) = curve.Kind == CurveKind.Quadratic
            ? (0, start - (2 * first) + end, first - start)
            : (end - start + (3 * (first - second)), 2 * (start - (2 * first) + second), first - start);
        double root = Math.Sqrt((b * b) - (4 * a * c));
        return new[] { -c / b, (-b + root) / (2 * a), (-b - root) / (2 * a) }.Where(share => share is > 0 and < 1);
    }

    private static MapPoint At(MapPoint from, Curve curve, double t)
    {
        double s = 1 - t;
        return curve.Kind == CurveKind.Quadratic
            ? Sum((s * s, from), (2 * s * t, curve.Control1), (t * t, curve.End))
            : Sum((s * s * s, from), (3 * s * s * t, curve.Control1), (3 * s * t * t, curve.Control2),
                (t * t * t, curve.End));
    }

    private static MapPoint Sum(params ReadOnlySpan<(double Weight, MapPoint Point)> parts)
    {
        double x = 0, y = 0;
        foreach ((double weight, MapPoint point) in parts)
            (x, y) = (x + (weight * point.X), y + (weight * point.Y));
        return new MapPoint(x, y);
    }

    private static bool IsLarge(Outline outline) => outline.Flatten(FileLimits.ShapeVertices) is null;

    private static Polygon Fine(Outline outline) =>
        outline.Transform(point => new MapPoint(point.X * Enlarged, point.Y * Enlarged)).Flatten();

    private static bool IsNear(MapRect a, MapRect b, double distance) =>
        Math.Abs(a.Left - b.Left) <= distance && Math.Abs(a.Right - b.Right) <= distance
        && Math.Abs(a.Top - b.Top) <= distance && Math.Abs(a.Bottom - b.Bottom) <= distance;

    private static bool IsNear(Polygon polygon, Polygon border, double distance)
    {
        var rows = new EdgeRows(border);
        return polygon.Rings.All(ring => ring.All(vertex => rows.IsNearBorder(vertex, distance)));
    }
}
