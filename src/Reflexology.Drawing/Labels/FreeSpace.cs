using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reflexology.Drawing;

/// <summary>The space in a zone that a label or the end of a leader may use: off the zones on top of it.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Covers">The zones on top.</param>
/// <param name="Lines">Lines that no letter crosses, open.</param>
internal sealed record FreeSpace(
    Polygon Zone, ImmutableArray<Polygon> Covers, ImmutableArray<ImmutableArray<MapPoint>> Lines)
{
    /// <summary>The free space of a zone in a view.</summary>
    public static FreeSpace InZone(FootView view, ZoneShape shape)
    {
        IEnumerable<ZoneShape> covers = view.Shapes.Where(other => other.Zone.Over.Contains(shape.Zone));
        return new FreeSpace(shape.Polygon, [.. covers.Select(other => other.Polygon)], []);
    }
}

/// <summary>
/// The edges of a free space, each axis in its own unit, and the distance of a point from them by the larger of its two
/// coordinates. A search asks for thousands of points, so edges are tested in vectors and most are skipped. For one
/// thread.
/// </summary>
internal sealed class FreeSpaceEdges
{
    private const int MostOnStack = 512;

    private readonly double[] _fromX, _fromY, _toX, _toY;

    // The work of each point, where it does not fit on the stack.
    private readonly double[] _least;

    // Where the edges of the zone, of each zone on top, and the lines end.
    private readonly int[] _ends;

    /// <param name="space">The free space.</param>
    /// <param name="x">The unit of x.</param>
    /// <param name="y">The unit of y.</param>
    public FreeSpaceEdges(FreeSpace space, double x = 1, double y = 1)
    {
        int count = space.Covers.Prepend(space.Zone).Sum(polygon => Whole(polygon.Rings.Sum(ring => ring.Length)))
            + Whole(space.Lines.Sum(line => Math.Max(line.Length - 1, 0)));
        (_fromX, _fromY, _toX, _toY) = (new double[count], new double[count], new double[count], new double[count]);
        _least = count <= MostOnStack ? [] : new double[count];
        _ends = new int[space.Covers.Length + 2];
        int edges = 0, parts = 0;
        foreach (Polygon polygon in space.Covers.Prepend(space.Zone))
        {
            foreach (ImmutableArray<MapPoint> ring in polygon.Rings)
            {
                for (int i = 0; i < ring.Length; i++)
                    Add(ring[i], ring[i + 1 == ring.Length ? 0 : i + 1]);
            }

            End();
        }

        foreach (ImmutableArray<MapPoint> line in space.Lines)
        {
            for (int i = 1; i < line.Length; i++)
                Add(line[i - 1], line[i]);
        }

        End();
        MapRect bounds = space.Zone.IsEmpty ? default : space.Zone.Bounds;
        Bounds = new MapRect(bounds.Left / x, bounds.Top / y, bounds.Right / x, bounds.Bottom / y);

        void Add(MapPoint from, MapPoint to)
        {
            (_fromX[edges], _fromY[edges]) = (from.X / x, from.Y / y);
            (_toX[edges], _toY[edges]) = (to.X / x, to.Y / y);
            edges++;
        }

        // Filled up to whole vectors with edges that are one point, and change nothing.
        void End()
        {
            for (int last = edges - 1; edges % Vector<double>.Count != 0; edges++)
            {
                _fromX[edges] = _toX[edges] = _toX[last];
                _fromY[edges] = _toY[edges] = _toY[last];
            }

            _ends[parts++] = edges;
        }

        static int Whole(int count) =>
            (count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
    }

    /// <summary>The number of edges, those that fill up vectors included.</summary>
    public int Count => _ends[^1];

    /// <summary>The bounding box of the zone; empty for a zone without area.</summary>
    public MapRect Bounds { get; }

    /// <summary>
    /// Half a side of the largest square around a point in the free space; negative where there is none.
    /// </summary>
    [SkipLocalsInit]
    public double RoomAt(MapPoint point)
    {
        Span<double> least = _fromX.Length <= MostOnStack ? stackalloc double[MostOnStack] : _least;
        bool isFree = IsInside(0, 0, point, least);
        for (int part = 1; part < _ends.Length - 1; part++)
            isFree &= !IsInside(_ends[part - 1], part, point, least);
        if (isFree)
            IsInside(_ends[^2], _ends.Length - 1, point, least);
        int count = isFree ? _ends[^1] : _ends[^2];

        // The edge that may be nearest first, so that the others are skipped.
        int first = 0;
        for (int i = 1; i < count; i++)
            first = least[i] < least[first] ? i : first;
        double nearest = count == 0 ? double.PositiveInfinity : Nearer(first, point, double.PositiveInfinity);
        for (int i = 0; i < count; i++)
        {
            if (least[i] < nearest)
                nearest = Nearer(i, point, nearest);
        }

        return isFree ? nearest : -nearest;
    }

    // Whether a point is in a part, by the crossings to its right; and the distance of each edge's bounding box. On the
    // border either answer will do: there is no room.
    private bool IsInside(int start, int part, MapPoint point, Span<double> least)
    {
        Vector<double> x = new(point.X), y = new(point.Y);
        Vector<long> odd = Vector<long>.Zero;
        for (int i = start; i < _ends[part]; i += Vector<double>.Count)
        {
            Vector<double> ax = new Vector<double>(_fromX, i) - x, ay = new Vector<double>(_fromY, i) - y;
            Vector<double> bx = new Vector<double>(_toX, i) - x, by = new Vector<double>(_toY, i) - y;
            Vector<double> across = Vector.Max(Vector.Min(ax, bx), -Vector.Max(ax, bx));
            Vector<double> down = Vector.Max(Vector.Min(ay, by), -Vector.Max(ay, by));
            Vector.Max(across, down).CopyTo(least[i..]);
            Vector<long> isAcross =
                Vector.GreaterThan(ay, Vector<double>.Zero) ^ Vector.GreaterThan(by, Vector<double>.Zero);
            odd ^= isAcross & Vector.GreaterThan(ax + ((bx - ax) * ay / (ay - by)), Vector<double>.Zero);
        }

        return (Vector.Sum(odd) & 1) != 0;
    }

    // The larger coordinate along an edge is a convex, piecewise linear function: its minimum is at an end, or
    // where one of the coordinates vanishes or both are equal in size.
    private double Nearer(int edge, MapPoint point, double nearest)
    {
        double ax = _fromX[edge] - point.X, ay = _fromY[edge] - point.Y;
        double dx = _toX[edge] - _fromX[edge], dy = _toY[edge] - _fromY[edge];
        nearest = Math.Min(nearest, Math.Min(At(0), At(1)));
        nearest = Math.Min(nearest, Math.Min(At(-ax / dx), At(-ay / dy)));
        return Math.Min(nearest, Math.Min(At((ay - ax) / (dx - dy)), At(-(ax + ay) / (dx + dy))));

        // Comparisons with NaN, from a division of zero by zero, are false.
        double At(double t) => t is >= 0 and <= 1
            ? Math.Max(Math.Abs(ax + (t * dx)), Math.Abs(ay + (t * dy)))
            : double.PositiveInfinity;
    }
}
