namespace Reflexology;

/// <summary>Orders runs so that rows of them, and rows of rows, have small boxes: the order of a packed tree.</summary>
/// <remarks>
/// From the top down, each row is halved across its longer side at the median of the middles, on a whole number of full
/// nodes. Only ranks matter, so one vertex far away, or a dense corner, spoils nothing. Cost: n log n.
/// </remarks>
internal static class BorderPacking
{
    /// <summary>The most children of a node.</summary>
    public const int Fanout = 4;

    /// <summary>The nodes of a packed tree over runs: the runs first, in their new order, then each level above, the root last.</summary>
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
