using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>
/// A packed R-tree over runs of edges: each node holds the box of up to <see cref="BorderPacking.Fanout"/> nodes below.
/// Immutable, so safe to share between threads; questions allocate nothing of their own.
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
        (_vertices, _runs) = (vertices, runs.Count);
        (_nodes, int levels) = BorderPacking.Pack(runs);

        // Of each level at most one node is opened, and its brothers wait.
        _stackSize = (levels * (BorderPacking.Fanout - 1)) + 1;
    }

    /// <summary>The memory it takes beside the vertices, in bytes.</summary>
    public long Bytes => (long)_nodes.Length * Unsafe.SizeOf<BorderNode>();

    /// <summary>Whether all borders are farther than a distance; of any point, and where there is none.</summary>
    public bool IsBeyond(MapPoint point, double distance) =>
        _runs == 0 || BorderNode.LowerSquared(_nodes[^1].Box, point) > NearestBorder.SquareLimit(distance);

    /// <summary>Offers the borders near a point, nearest boxes first. No difference of coordinates may overflow when squared.</summary>
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

    /// <summary>Takes down the smallest distance of each zone whose border is at most a distance away. No overflow, as above.</summary>
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
