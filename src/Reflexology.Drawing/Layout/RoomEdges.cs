using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reflexology.Drawing;

/// <summary>
/// The edges of a room, with both axes in units of their own, and how far a point lies from them by the larger of the two
/// coordinates. A search asks for thousands of points, so several edges are looked at together and most are passed by.
/// </summary>
internal sealed class RoomEdges
{
    private const int MostOnStack = 512;

    private readonly double[] _fromX, _fromY, _toX, _toY;

    // Where the edges of the zone, of each zone on top, and the lines end.
    private readonly int[] _ends;

    private RoomEdges(List<(MapPoint From, MapPoint To)> edges, int[] ends, MapRect bounds)
    {
        (_ends, Bounds) = (ends, bounds);
        (_fromX, _fromY) = ([.. edges.Select(edge => edge.From.X)], [.. edges.Select(edge => edge.From.Y)]);
        (_toX, _toY) = ([.. edges.Select(edge => edge.To.X)], [.. edges.Select(edge => edge.To.Y)]);
    }

    /// <summary>The box around the zone; empty for a zone without area.</summary>
    public MapRect Bounds { get; }

    /// <summary>The edges of a room.</summary>
    /// <param name="room">The room.</param>
    /// <param name="x">The unit of x.</param>
    /// <param name="y">The unit of y.</param>
    public static RoomEdges Of(ZoneRoom room, double x = 1, double y = 1)
    {
        List<(MapPoint From, MapPoint To)> edges = [];
        List<int> ends = [];
        foreach (Polygon polygon in room.Covers.Prepend(room.Zone))
        {
            foreach (ImmutableArray<MapPoint> ring in polygon.Rings.Where(ring => !ring.IsEmpty))
                Add(ring.Add(ring[0]));
            End();
        }

        foreach (ImmutableArray<MapPoint> line in room.Lines)
            Add(line);
        End();
        MapRect bounds = room.Zone.IsEmpty ? default : room.Zone.Bounds;
        return new RoomEdges(edges, [.. ends], new MapRect(bounds.Left / x, bounds.Top / y, bounds.Right / x, bounds.Bottom / y));

        void Add(ImmutableArray<MapPoint> line)
        {
            for (int i = 1; i < line.Length; i++)
                edges.Add((Scaled(line[i - 1]), Scaled(line[i])));
        }

        // Filled up to whole vectors with edges that are one point, and change nothing.
        void End()
        {
            while (edges.Count % Vector<double>.Count != 0)
                edges.Add((edges[^1].To, edges[^1].To));
            ends.Add(edges.Count);
        }

        MapPoint Scaled(MapPoint point) => new(point.X / x, point.Y / y);
    }

    /// <summary>Half a side of the largest square around a point of the room; negative where there is none.</summary>
    [SkipLocalsInit]
    public double At(MapPoint point)
    {
        Span<double> least = _fromX.Length <= MostOnStack ? stackalloc double[MostOnStack] : new double[_fromX.Length];
        bool isFree = IsInside(0, 0, point, least);
        for (int part = 1; part < _ends.Length - 1; part++)
            isFree &= !IsInside(_ends[part - 1], part, point, least);
        if (isFree)
            IsInside(_ends[^2], _ends.Length - 1, point, least);
        int count = isFree ? _ends[^1] : _ends[^2];

        // The one that may be nearest first, so that the others are passed by.
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

    // Whether a point lies in a part, by the crossings to its right; and the distance of each edge's box. On the border
    // either answer will do: there is no room.
    private bool IsInside(int start, int part, MapPoint point, Span<double> least)
    {
        Vector<double> x = new(point.X), y = new(point.Y);
        Vector<long> odd = Vector<long>.Zero;
        for (int i = start; i < _ends[part]; i += Vector<double>.Count)
        {
            Vector<double> ax = new Vector<double>(_fromX, i) - x, ay = new Vector<double>(_fromY, i) - y;
            Vector<double> bx = new Vector<double>(_toX, i) - x, by = new Vector<double>(_toY, i) - y;
            Vector<double> across = Vector.Max(Vector.Min(ax, bx), -Vector.Max(ax, bx)), down = Vector.Max(Vector.Min(ay, by), -Vector.Max(ay, by));
            Vector.Max(across, down).CopyTo(least[i..]);
            Vector<long> isAcross = Vector.GreaterThan(ay, Vector<double>.Zero) ^ Vector.GreaterThan(by, Vector<double>.Zero);
            odd ^= isAcross & Vector.GreaterThan(ax + ((bx - ax) * ay / (ay - by)), Vector<double>.Zero);
        }

        return (Vector.Sum(odd) & 1) != 0;
    }

    // The larger coordinate along an edge is a convex, piecewise linear function: its minimum lies at an end or where one
    // of the coordinates vanishes or both are equal in size.
    private double Nearer(int edge, MapPoint point, double nearest)
    {
        double ax = _fromX[edge] - point.X, ay = _fromY[edge] - point.Y, dx = _toX[edge] - _fromX[edge], dy = _toY[edge] - _fromY[edge];
        nearest = Math.Min(nearest, Math.Min(At(0), At(1)));
        nearest = Math.Min(nearest, Math.Min(At(-ax / dx), At(-ay / dy)));
        return Math.Min(nearest, Math.Min(At((ay - ax) / (dx - dy)), At(-(ax + ay) / (dx + dy))));

        // Comparisons with NaN, from a division of zero by zero, are false.
        double At(double t) => t is >= 0 and <= 1
            ? Math.Max(Math.Abs(ax + (t * dx)), Math.Abs(ay + (t * dy)))
            : double.PositiveInfinity;
    }
}
