using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>
/// A packed R-tree over runs of edges: each node holds the bounding box of up to <see cref="BorderPacking.Fanout"/>
/// nodes. Immutable, so safe to share between threads; queries allocate nothing of their own.
/// </summary>
internal sealed class BorderRunTree
{
    private readonly MapPoint[] _vertices;
    private readonly BorderNode[] _nodes;
    private readonly int _runs;
    private readonly int _stackSize;

    /// <summary>A tree over runs of edges from one vertex to the next; there may be none.</summary>
    public BorderRunTree(MapPoint[] vertices, List<BorderNode> runs)
    {
        _vertices = vertices;
        _runs = runs.Count;
        (_nodes, int levels) = BorderPacking.Pack(runs);

        // On each level at most one node is opened, and its siblings wait.
        _stackSize = (levels * (BorderPacking.Fanout - 1)) + 1;
    }

    /// <summary>The memory in use beside the vertices, in bytes.</summary>
    public long Bytes => (long)_nodes.Length * Unsafe.SizeOf<BorderNode>();

    /// <summary>Tests whether all borders are farther away than a distance; true where there is no border.</summary>
    public bool IsBeyond(MapPoint point, double distance) =>
        _runs == 0 || BorderNode.LowerSquared(_nodes[^1].Box, point) > NearestBorder.SquareLimit(distance);

    /// <summary>
    /// Offers the borders near a point, nearest boxes first. No difference of coordinates may overflow when squared.
    /// </summary>
    public void Nearest(MapPoint point, ref NearestBorder nearest)
    {
        if (_runs == 0)
            return;
        Span<Waiting> stack = stackalloc Waiting[_stackSize];
        stack[0] = new(BorderNode.LowerSquared(_nodes[^1].Box, point), _nodes.Length - 1);
        for (int count = 1; count > 0;)
        {
            (double lower, int at) = stack[--count];
            ref readonly BorderNode node = ref _nodes[at];
            if (nearest.Excludes(lower, node.Topmost))
                continue;
            if (at < _runs)
                nearest.Offer(node.Topmost, Squared(point, node));
            else
                count = Open(point, node, nearest, stack, count);
        }
    }

    /// <summary>Tests whether a border is at most a distance away: quicker than how far the nearest is.</summary>
    public bool IsNear(MapPoint point, double distance)
    {
        if (_runs == 0)
            return false;
        var limit = new NearestBorder(distance);
        Span<Waiting> stack = stackalloc Waiting[_stackSize];
        stack[0] = new(0, _nodes.Length - 1);
        for (int count = 1; count > 0;)
        {
            int at = stack[--count].Node;
            if (at >= _runs)
                count = Open(point, _nodes[at], limit, stack, count);
            else if (Math.Sqrt(Squared(point, _nodes[at])) <= distance)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Collects the smallest distance of each zone with a border at most a distance away. No overflow, as above.
    /// </summary>
    public void Within(MapPoint point, double maxDistance, Dictionary<int, double> found)
    {
        if (_runs == 0)
            return;
        double limit = NearestBorder.SquareLimit(maxDistance);
        Span<int> stack = stackalloc int[_stackSize];
        stack[0] = _nodes.Length - 1;
        for (int count = 1; count > 0;)
        {
            int at = stack[--count];
            ref readonly BorderNode node = ref _nodes[at];
            if (BorderNode.LowerSquared(node.Box, point) > limit)
                continue;
            if (at >= _runs)
            {
                for (int child = 0; child < node.Count; child++)
                    stack[count++] = node.First + child;
                continue;
            }

            double distance = Math.Sqrt(Squared(point, node));
            if (distance > maxDistance)
                continue;
            ref double known = ref CollectionsMarshal.GetValueRefOrAddDefault(found, node.Topmost, out bool isKnown);
            known = isKnown ? Math.Min(known, distance) : distance;
        }
    }

    /// <summary>Marks the zones whose border has a point in a rectangle.</summary>
    public void Touching(in MapRect rect, in ZoneMarks zones)
    {
        if (_runs == 0)
            return;
        Span<int> stack = stackalloc int[_stackSize];
        stack[0] = _nodes.Length - 1;
        for (int count = 1; count > 0;)
        {
            int at = stack[--count];
            ref readonly BorderNode node = ref _nodes[at];
            if (!Meet(node.Box, rect))
                continue;
            if (at >= _runs)
            {
                for (int child = 0; child < node.Count; child++)
                    stack[count++] = node.First + child;
            }
            else if (!zones[node.Topmost] && Touches(node, rect))
            {
                zones.Mark(node.Topmost);
            }
        }
    }

    private int Open(MapPoint point, in BorderNode node, in NearestBorder nearest, Span<Waiting> stack, int count)
    {
        int bottom = count;
        for (int child = node.First; child < node.First + node.Count; child++)
        {
            double lower = BorderNode.LowerSquared(_nodes[child].Box, point);
            if (nearest.Excludes(lower, _nodes[child].Topmost))
                continue;

            // The nearest goes on top; of equally near ones the topmost, as it may settle the others.
            int place = count++;
            for (; place > bottom && IsSooner(stack[place - 1], lower, child); place--)
                stack[place] = stack[place - 1];
            stack[place] = new(lower, child);
        }

        return count;
    }

    private bool IsSooner(Waiting waiting, double lower, int node) =>
        waiting.Lower < lower || (waiting.Lower == lower && _nodes[waiting.Node].Topmost > _nodes[node].Topmost);

    private double Squared(MapPoint point, in BorderNode run)
    {
        double nearest = double.PositiveInfinity;
        ReadOnlySpan<MapPoint> vertices = _vertices.AsSpan(run.First, run.Count + 1);
        for (int i = 1; i < vertices.Length; i++)
            nearest = Math.Min(nearest, EdgeDistance.Squared(point, vertices[i - 1], vertices[i]));
        return nearest;
    }

    private bool Touches(in BorderNode run, in MapRect rect)
    {
        ReadOnlySpan<MapPoint> vertices = _vertices.AsSpan(run.First, run.Count + 1);
        for (int i = 1; i < vertices.Length; i++)
        {
            if (EdgeInRect.Touches(vertices[i - 1], vertices[i], rect))
                return true;
        }

        return false;
    }

    private static bool Meet(in MapRect a, in MapRect b) =>
        a.Left <= b.Right && b.Left <= a.Right && a.Top <= b.Bottom && b.Top <= a.Bottom;

    private readonly record struct Waiting(double Lower, int Node);
}

/// <summary>The nearest border found so far: of equal distances, that of the topmost zone.</summary>
/// <remarks>Distances are compared as square roots, as two squares may have one root: the answer is what a scan
/// gives.</remarks>
internal struct NearestBorder(double maxDistance)
{
    private double _squared = double.PositiveInfinity;
    private double _limit = SquareLimit(maxDistance);

    /// <summary>The zone, or -1 where nothing is near enough yet.</summary>
    public int Zone { get; private set; } = -1;

    /// <summary>Its distance, or the largest that is allowed.</summary>
    public double Distance { get; private set; } = maxDistance;

    /// <summary>A number that no square is above whose root is at most a distance, 0 or more.</summary>
    public static double SquareLimit(double distance) => distance * distance * (1 + (1.0 / (1L << 50)));

    /// <summary>Tests whether squares from a number up, of zones up to a number, change nothing.</summary>
    public readonly bool Excludes(double lowerSquared, int topmost) =>
        lowerSquared > _limit || (lowerSquared >= _squared && topmost <= Zone);

    /// <summary>Offers a zone at the square of a distance.</summary>
    public void Offer(int zone, double squared)
    {
        if (squared > _limit)
            return;
        double distance = Math.Sqrt(squared);
        if (distance > Distance || (distance == Distance && zone <= Zone))
            return;
        Zone = zone;
        Distance = distance;
        _squared = squared;
        _limit = SquareLimit(distance);
    }
}

/// <summary>The intersection test of an edge and a rectangle, exact for any finite edge.</summary>
internal static class EdgeInRect
{
    /// <summary>
    /// Tests whether an edge, ends included, has a point in a rectangle, borders included. Sides of the rectangle may
    /// be infinite; one that is inverted or has NaN has no point.
    /// </summary>
    public static bool Touches(MapPoint a, MapPoint b, in MapRect rect)
    {
        // Only what lies in the edge's own box counts: this leaves no infinite corner, and no product that overflows.
        double left = Math.Max(Math.Min(a.X, b.X), rect.Left), right = Math.Min(Math.Max(a.X, b.X), rect.Right);
        double top = Math.Max(Math.Min(a.Y, b.Y), rect.Top), bottom = Math.Min(Math.Max(a.Y, b.Y), rect.Bottom);
        if (!(left <= right && top <= bottom))
            return false;
        if (a.X == b.X || a.Y == b.Y || rect.Contains(a) || rect.Contains(b))
            return true;

        // An upright or level line does not part them, so only the edge's own line can: the two corners farthest from
        // it.
        bool falls = (a.X < b.X) == (a.Y < b.Y);
        int one = Orientation.Sign(a, b, new(left, falls ? bottom : top));
        return one * Orientation.Sign(a, b, new(right, falls ? top : bottom)) <= 0;
    }
}
