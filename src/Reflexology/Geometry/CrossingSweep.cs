using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>
/// Finds two edges that cut through each other, by a line that sweeps over them from left to right (M. I. Shamos, D.
/// Hoey, "Geometric Intersection Problems", 1976).
/// </summary>
/// <remarks>
/// The edges that the line meets are kept in order from top to bottom. Edges that only touch never change places, so
/// two that cut are neighbours at the latest where the last edge between them ends. Decided by the exact orientation
/// test; an upright line is swept from top to bottom.
/// </remarks>
internal sealed class CrossingSweep
{
    private readonly PolygonEdge[] _edges;

    // The numbers of the edges that the line meets, from top to bottom: in a list, as inserting moves few of them.
    private readonly List<int> _met = [];

    private CrossingSweep(PolygonEdge[] edges) => _edges = edges;

    /// <summary>The earlier of two edges that cut each other, by drawing order; null where none do.</summary>
    public static PolygonEdge? Find(PolygonEdge[] edges) => new CrossingSweep(edges).Run();

    private PolygonEdge? Run()
    {
        List<End> ends = new(2 * _edges.Length);
        for (int i = 0; i < _edges.Length; i++)
        {
            if (_edges[i].From == _edges[i].To)
                continue;
            ends.Add(new End(_edges[i].Left, i, IsRight: false));
            ends.Add(new End(_edges[i].Right, i, IsRight: true));
        }

        ends.Sort();
        foreach (End end in ends)
        {
            if ((end.IsRight ? Remove(end.Edge) : Insert(end.Edge)) is { } found)
                return found;
        }

        return null;
    }

    private PolygonEdge? Insert(int edge)
    {
        int low = 0, high = _met.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (IsBelow(edge, _met[middle]))
                low = middle + 1;
            else
                high = middle;
        }

        _met.Insert(low, edge);
        return Cut(low - 1, low) ?? Cut(low, low + 1);
    }

    private PolygonEdge? Remove(int edge)
    {
        int place = CollectionsMarshal.AsSpan(_met).IndexOf(edge);
        _met.RemoveAt(place);
        return Cut(place - 1, place);
    }

    private PolygonEdge? Cut(int upper, int lower)
    {
        if (upper < 0 || lower >= _met.Count)
            return null;
        PolygonEdge one = _edges[_met[upper]], other = _edges[_met[lower]];
        return !one.Cuts(other) ? null : one.CompareTo(other) < 0 ? one : other;
    }

    // Where an edge begins on another one, its direction decides; of edges on one line the number.
    private bool IsBelow(int edge, int other)
    {
        MapPoint left = _edges[other].Left, right = _edges[other].Right;
        int side = Orientation.Sign(left, right, _edges[edge].Left);
        if (side == 0)
            side = Orientation.Sign(left, right, _edges[edge].Right);
        return side == 0 ? edge > other : side > 0;
    }

    // Where several edges end at one point, those that end on the right go first.
    private readonly record struct End(MapPoint At, int Edge, bool IsRight) : IComparable<End>
    {
        public int CompareTo(End other)
        {
            int order = At.X.CompareTo(other.At.X);
            if (order == 0)
                order = At.Y.CompareTo(other.At.Y);
            return order != 0 ? order : other.IsRight.CompareTo(IsRight);
        }
    }
}
