using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>
/// One or more closed rings of straight edges, filled by the even-odd rule; the shape that decides point lookup.
/// Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// <b>Border rule, half-open.</b> A ray from the point towards larger x is crossed by an edge whose ends lie on
/// either side of it (an end at the point's own y counts as above, that is as smaller y) if the point lies strictly
/// left of the edge. So a polygon owns its left and upper borders, not its right and lower ones, and a point on a
/// border that two polygons share belongs to exactly one of them. The side of an edge that a point is on is decided
/// exactly, for any finite doubles, never with an epsilon.
/// </remarks>
public sealed class Polygon
{
    /// <summary>The width of a drawn line, in millimetres: a point this near to a border may count as on it.</summary>
    internal const double LineWidth = 0.05;

    /// <summary>A polygon of rings, each without a repeated last vertex.</summary>
    /// <exception cref="ArgumentException">A coordinate is NaN or infinite.</exception>
    public Polygon(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        double left = double.PositiveInfinity, top = double.PositiveInfinity;
        double right = double.NegativeInfinity, bottom = double.NegativeInfinity;
        foreach (ImmutableArray<MapPoint> ring in rings)
        {
            foreach (MapPoint vertex in ring)
            {
                if (!vertex.IsFinite)
                    throw new ArgumentException("Expected finite vertices, found NaN or infinity.", nameof(rings));
                left = Math.Min(left, vertex.X);
                top = Math.Min(top, vertex.Y);
                right = Math.Max(right, vertex.X);
                bottom = Math.Max(bottom, vertex.Y);
            }
        }

        Rings = rings;
        IsEmpty = left > right;
        Bounds = IsEmpty ? default : new MapRect(left, top, right, bottom);
    }

    /// <summary>The rings, each a list of vertices in drawing order; the last one joins the first.</summary>
    public ImmutableArray<ImmutableArray<MapPoint>> Rings { get; }

    /// <summary>True if there is no vertex; such a polygon contains nothing.</summary>
    public bool IsEmpty { get; }

    /// <summary>The bounding box of all vertices; at the origin for an empty polygon.</summary>
    public MapRect Bounds { get; }

    /// <summary>
    /// The enclosed area in square millimetres. Rings that wind against the first one are subtracted, so a hole drawn
    /// the other way round is left out.
    /// </summary>
    public double Area => Math.Abs(Rings.Sum(SignedArea));

    /// <summary>All edges, ring by ring; the last of a ring leads back to its first vertex.</summary>
    public IEnumerable<(MapPoint From, MapPoint To)> Edges =>
        Rings.SelectMany(ring => ring.Select((from, i) => (from, ring[(i + 1) % ring.Length])));

    /// <summary>The centroid of the enclosed area, which may lie outside it; the origin where there is none.</summary>
    public MapPoint Centroid
    {
        get
        {
            // Measured from a corner of the polygon, so that products stay small and their difference exact enough.
            double left = Bounds.Left, top = Bounds.Top, area = 0, x = 0, y = 0;
            foreach ((MapPoint from, MapPoint to) in Edges)
            {
                double fromX = from.X - left, fromY = from.Y - top, toX = to.X - left, toY = to.Y - top;
                double cross = (fromX * toY) - (toX * fromY);
                area += cross;
                x += (fromX + toX) * cross;
                y += (fromY + toY) * cross;
            }

            return area == 0 ? default : new MapPoint(left + (x / (3 * area)), top + (y / (3 * area)));
        }
    }

    /// <summary>
    /// True if the point belongs to the polygon by the half-open rule above; false for NaN and infinity.
    /// </summary>
    /// <remarks>Cost: one comparison per vertex outside the point's y, one orientation per crossed edge.</remarks>
    public bool Contains(MapPoint point)
    {
        if (!Bounds.Contains(point))
            return false;
        bool inside = false;
        foreach (ImmutableArray<MapPoint> ring in Rings)
        {
            if (ring.IsEmpty)
                continue;
            MapPoint from = ring[^1];
            foreach (MapPoint to in ring)
            {
                inside ^= BorderRule.Crosses(from, to, point);
                from = to;
            }
        }

        return inside;
    }

    /// <summary>
    /// The distance in millimetres from the point to the nearest border, zero only on it, the same inside and outside;
    /// infinite for an empty polygon and for a point more than 1e150 mm away, NaN for a point with NaN.
    /// </summary>
    public double DistanceToBorder(MapPoint point)
    {
        if (double.IsNaN(point.X) || double.IsNaN(point.Y))
            return double.NaN;
        double nearest = double.PositiveInfinity;
        foreach (ImmutableArray<MapPoint> ring in Rings)
        {
            if (ring.IsEmpty)
                continue;
            MapPoint from = ring[^1];
            foreach (MapPoint to in ring)
            {
                nearest = Math.Min(nearest, EdgeDistance.Squared(point, from, to));
                from = to;
            }
        }

        // Only a point near the end of the doubles, or beyond it, makes infinity minus infinity on the way.
        return double.IsNaN(nearest) ? double.PositiveInfinity : Math.Sqrt(nearest);
    }

    /// <summary>The polygon on the other foot, in a view that is <paramref name="width"/> millimetres wide.</summary>
    public Polygon Mirrored(double width)
    {
        var rings = new ImmutableArray<MapPoint>[Rings.Length];
        for (int ring = 0; ring < rings.Length; ring++)
        {
            var vertices = new MapPoint[Rings[ring].Length];
            for (int i = 0; i < vertices.Length; i++)
                vertices[i] = Rings[ring][i].Mirrored(width);
            rings[ring] = ImmutableCollectionsMarshal.AsImmutableArray(vertices);
        }

        return new Polygon(ImmutableCollectionsMarshal.AsImmutableArray(rings));
    }

    /// <summary>The signed area of a ring, in square millimetres; its sign tells the winding.</summary>
    internal static double SignedArea(ImmutableArray<MapPoint> ring)
    {
        double twice = 0;
        for (int i = 0; i < ring.Length; i++)
        {
            MapPoint a = ring[i], b = ring[i + 1 == ring.Length ? 0 : i + 1];
            twice += (a.X * b.Y) - (b.X * a.Y);
        }

        return twice / 2;
    }
}
