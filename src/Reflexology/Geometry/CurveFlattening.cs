using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>Turns curves into straight lines.</summary>
/// <remarks>
/// Curves are halved (de Casteljau at 1/2) until a bound on their distance from the chord is small enough. Halving and
/// the bound use only sums that commute, so a curve and the same curve backwards give the same vertices to the last
/// bit.
/// </remarks>
internal static class CurveFlattening
{
    /// <summary>The largest distance between a curve and its lines before snapping, in millimetres.</summary>
    public const double Tolerance = 0.02;

    /// <summary>
    /// Vertices are whole multiples of one over this, in millimetres: mirroring and differences stay exact.
    /// </summary>
    public const double GridPerMillimetre = 1024;

    // A million millimetres halved so often is far below the tolerance.
    private const int MaxDepth = 24;

    internal static double Snap(double millimetres) =>
        Math.Round(millimetres * GridPerMillimetre, MidpointRounding.AwayFromZero) / GridPerMillimetre;

    /// <summary>The vertices of a contour; default where there are more than so many.</summary>
    internal static ImmutableArray<MapPoint> Flatten(Contour contour, int most = int.MaxValue)
    {
        var vertices = new List<MapPoint>();
        Add(vertices, contour.Start);
        MapPoint from = contour.Start;
        foreach (Curve curve in contour.Curves)
        {
            switch (curve.Kind)
            {
                case CurveKind.Quadratic: Quadratic(vertices, from, curve.Control1, curve.End, 0); break;
                case CurveKind.Cubic: Cubic(vertices, from, curve.Control1, curve.Control2, curve.End, 0); break;
            }

            Add(vertices, curve.End);
            from = curve.End;
            if (vertices.Count > most)
                return default;
        }

        if (contour.IsClosed && vertices.Count > 1 && vertices[^1] == vertices[0])
            vertices.RemoveAt(vertices.Count - 1);
        return ImmutableCollectionsMarshal.AsImmutableArray(vertices.ToArray());
    }

    private static void Add(List<MapPoint> vertices, MapPoint point)
    {
        // Adding zero turns -0.0 into 0.0, so that equal vertices have equal bits.
        var vertex = new MapPoint(Snap(point.X) + 0.0, Snap(point.Y) + 0.0);
        if (vertices.Count == 0 || vertices[^1] != vertex)
            vertices.Add(vertex);
    }

    // A curve strays from its chord by at most an eighth of its largest second derivative: 2 d for a quadratic with
    // second difference d, 6 d for a cubic (de Boor, A Practical Guide to Splines, chapter II).
    private static void Quadratic(List<MapPoint> vertices, MapPoint a, MapPoint b, MapPoint c, int depth)
    {
        if (depth == MaxDepth || SecondDifference(a, b, c) * 2 / 8 <= Tolerance)
            return;
        MapPoint ab = Middle(a, b), bc = Middle(b, c), middle = Middle(ab, bc);
        Quadratic(vertices, a, ab, middle, depth + 1);
        Add(vertices, middle);
        Quadratic(vertices, middle, bc, c, depth + 1);
    }

    private static void Cubic(
        List<MapPoint> vertices, MapPoint a, MapPoint b, MapPoint c, MapPoint d, int depth)
    {
        double bend = Math.Max(SecondDifference(a, b, c), SecondDifference(b, c, d));
        if (depth == MaxDepth || bend * 6 / 8 <= Tolerance)
            return;
        MapPoint ab = Middle(a, b), bc = Middle(b, c), cd = Middle(c, d);
        MapPoint abc = Middle(ab, bc), bcd = Middle(bc, cd), middle = Middle(abc, bcd);
        Cubic(vertices, a, ab, abc, middle, depth + 1);
        Add(vertices, middle);
        Cubic(vertices, middle, bcd, cd, d, depth + 1);
    }

    private static MapPoint Middle(MapPoint a, MapPoint b) => new((a.X + b.X) * 0.5, (a.Y + b.Y) * 0.5);

    private static double SecondDifference(MapPoint a, MapPoint b, MapPoint c)
    {
        double x = a.X + c.X - (2 * b.X), y = a.Y + c.Y - (2 * b.Y);
        return Math.Sqrt((x * x) + (y * y));
    }
}
