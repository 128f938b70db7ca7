using System.Numerics;

namespace Reflexology;

/// <summary>
/// A node of a <see cref="BorderRunTree"/>: a run of consecutive edges of one ring, or a row of nodes.
/// </summary>
/// <param name="Box">Its bounding box.</param>
/// <param name="First">The vertex its first edge starts from, or its first child.</param>
/// <param name="Count">The number of edges, or of children.</param>
/// <param name="Topmost">The highest number of a zone in it.</param>
internal readonly record struct BorderNode(MapRect Box, int First, int Count, int Topmost)
{
    // Eight units in the last place of the farthest difference; see below.
    private const double Slack = 1.0 / (1L << 50);

    /// <summary>A lower bound of <see cref="EdgeDistance.Squared"/> for any edge in the box.</summary>
    public static double LowerSquared(in MapRect box, MapPoint point)
    {
        double x = Lower(box.Left, box.Right, point.X), y = Lower(box.Top, box.Bottom, point.Y);
        return (x * x) + (y * y);
    }

    // The measured difference of an edge, fl(fl(p - from) - fl(along * fl(to - from))), can fall below the one of the
    // box by rounding: by no more than the box is wide, as rounding is monotone, nor by five units in the last place of
    // the farthest difference. Where this is too small for those units, its square is zero. So the number below is
    // safe, and it is sharp for boxes that are nothing beside their distance.
    private static double Lower(double low, double high, double value)
    {
        double near = Math.Max(low - value, value - high);
        if (near <= 0)
            return 0;
        double size = high - low;
        return Math.Max(0, near - Math.Min(size, Slack * (near + size)));
    }
}

/// <summary>
/// Cuts rings into runs of consecutive edges, which are close together and so have small bounding boxes.
/// </summary>
internal static class BorderRuns
{
    /// <summary>The most edges in a run.</summary>
    public const int MaxEdges = 8;

    /// <summary>Adds the runs of a ring whose edges start from the vertices from start up to before end.</summary>
    public static void AddRing(List<BorderNode> runs, ReadOnlySpan<MapPoint> vertices, int start, int end, int zone)
    {
        while (start < end)
        {
            int stop = StretchEnd(vertices, start, end);
            long edges = stop - start, pieces = (edges + MaxEdges - 1) / MaxEdges;
            for (long piece = 0; piece < pieces; piece++)
            {
                int first = start + (int)(edges * piece / pieces);
                int next = start + (int)(edges * (piece + 1) / pieces);
                runs.Add(new(BoxOf(vertices[first..(next + 1)]), first, next - first, zone));
            }

            for (start = stop; start < end && IsRepeated(vertices, start);)
                start++;
        }
    }

    // A vertex given a million times over is an edge of no length as often: the first of them says all.
    private static int StretchEnd(ReadOnlySpan<MapPoint> vertices, int start, int end)
    {
        int stop = start + 1;
        while (stop < end && !IsRepeated(vertices, stop))
            stop++;
        return stop;
    }

    private static bool IsRepeated(ReadOnlySpan<MapPoint> vertices, int edge) =>
        vertices[edge] == vertices[edge + 1] && vertices[edge] == vertices[edge - 1];

    private static MapRect BoxOf(ReadOnlySpan<MapPoint> vertices)
    {
        double left = vertices[0].X, top = vertices[0].Y, right = left, bottom = top;
        foreach (MapPoint vertex in vertices[1..])
        {
            left = Math.Min(left, vertex.X);
            top = Math.Min(top, vertex.Y);
            right = Math.Max(right, vertex.X);
            bottom = Math.Max(bottom, vertex.Y);
        }

        return new(left, top, right, bottom);
    }
}

/// <summary>Orders runs so that groups of them have small bounding boxes: the order of a packed R-tree.</summary>
/// <remarks>
/// From the top down, each row is halved across its longer side at the median of the middles, on a whole number of full
/// nodes. Only ranks matter, so one vertex far away, or a dense corner, does no harm. Cost: O(n log n).
/// </remarks>
internal static class BorderPacking
{
    /// <summary>The most children of a node.</summary>
    public const int Fanout = 4;

    /// <summary>
    /// The nodes of a packed tree over runs: the runs first, in their new order, then each level above, the root last.
    /// </summary>
    public static (BorderNode[] Nodes, int Levels) Pack(List<BorderNode> runs)
    {
        int total = runs.Count, levels = 1;
        for (int row = runs.Count; row > 1; total += row, levels++)
            row = (row + Fanout - 1) / Fanout;

        var nodes = new BorderNode[total];
        Order(runs, nodes);
        int next = runs.Count;
        for (int from = 0, to = next; to - from > 1; (from, to) = (to, next))
        {
            for (int first = from; first < to; first += Fanout)
                nodes[next++] = Above(nodes, first, Math.Min(Fanout, to - first));
        }

        return (nodes, levels);
    }

    private static void Order(List<BorderNode> runs, BorderNode[] nodes)
    {
        var middles = new Middle[runs.Count];
        for (int run = 0; run < middles.Length; run++)
        {
            MapRect box = runs[run].Box;
            middles[run] = new((box.Left / 2) + (box.Right / 2), (box.Top / 2) + (box.Bottom / 2), run);
        }

        long size = 1;
        while (size < middles.Length)
            size *= Fanout;
        Order(middles, size);
        for (int run = 0; run < middles.Length; run++)
            nodes[run] = runs[middles[run].Run];
    }

    private static void Order(Span<Middle> row, long size)
    {
        while (size >= row.Length && size > 1)
            size /= Fanout;
        if (size <= 1)
            return;
        int half = (int)((row.Length + size - 1) / size / 2 * size);
        if (IsWide(row))
            MiddleSelection.Split<AcrossX>(row, half);
        else
            MiddleSelection.Split<AcrossY>(row, half);
        Order(row[..half], size);
        Order(row[half..], size);
    }

    private static bool IsWide(ReadOnlySpan<Middle> row)
    {
        double left = row[0].X, top = row[0].Y, right = left, bottom = top;
        foreach (Middle middle in row)
        {
            left = Math.Min(left, middle.X);
            top = Math.Min(top, middle.Y);
            right = Math.Max(right, middle.X);
            bottom = Math.Max(bottom, middle.Y);
        }

        return right - left > bottom - top;
    }

    private static BorderNode Above(BorderNode[] nodes, int first, int count)
    {
        (MapRect box, int topmost) = (nodes[first].Box, nodes[first].Topmost);
        foreach (BorderNode node in nodes.AsSpan(first + 1, count - 1))
        {
            box = new(
                Math.Min(box.Left, node.Box.Left), Math.Min(box.Top, node.Box.Top),
                Math.Max(box.Right, node.Box.Right), Math.Max(box.Bottom, node.Box.Bottom));
            topmost = Math.Max(topmost, node.Topmost);
        }

        return new(box, first, count, topmost);
    }
}

/// <summary>The centre of a run's bounding box, and the run.</summary>
internal readonly record struct Middle(double X, double Y, int Run);

/// <summary>One of the two coordinates, as a type, so that comparing costs no call.</summary>
internal interface IAxis
{
    /// <summary>The coordinate.</summary>
    static abstract double Of(in Middle middle);
}

/// <summary>The x.</summary>
internal readonly struct AcrossX : IAxis
{
    /// <inheritdoc/>
    public static double Of(in Middle middle) => middle.X;
}

/// <summary>The y.</summary>
internal readonly struct AcrossY : IAxis
{
    /// <inheritdoc/>
    public static double Of(in Middle middle) => middle.Y;
}

/// <summary>
/// Partitions middles by rank: C. A. R. Hoare, "Algorithm 65: Find" (1961), with a sort where it makes no headway.
/// </summary>
internal static class MiddleSelection
{
    /// <summary>
    /// Reorders them so that no one before <paramref name="rank"/> has a larger coordinate than one from there on.
    /// </summary>
    public static void Split<TAxis>(Span<Middle> middles, int rank)
        where TAxis : IAxis
    {
        int low = 0, high = middles.Length - 1;
        for (int rounds = 3 * BitOperations.Log2((uint)middles.Length); low < high; rounds--)
        {
            if (rounds == 0)
            {
                middles[low..(high + 1)].Sort(static (a, b) => TAxis.Of(a).CompareTo(TAxis.Of(b)));
                return;
            }

            double pivot = MedianOfThree<TAxis>(middles, low, high);
            int i = low, j = high;
            while (i <= j)
            {
                while (TAxis.Of(middles[i]) < pivot)
                    i++;
                while (pivot < TAxis.Of(middles[j]))
                    j--;
                if (i <= j)
                {
                    (middles[i], middles[j]) = (middles[j], middles[i]);
                    i++;
                    j--;
                }
            }

            if (j < rank)
                low = i;
            if (rank < i)
                high = j;
        }
    }

    private static double MedianOfThree<TAxis>(ReadOnlySpan<Middle> middles, int low, int high)
        where TAxis : IAxis
    {
        double a = TAxis.Of(middles[low]), b = TAxis.Of(middles[low + ((high - low) / 2)]), c = TAxis.Of(middles[high]);
        return Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
    }
}
