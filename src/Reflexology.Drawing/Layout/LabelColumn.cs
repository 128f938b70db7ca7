using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Room for names beside a view. Their leaders arrive at one upright line between the column and the view.</summary>
/// <param name="IsLeft">Whether it stands left of the view.</param>
/// <param name="PortX">Where leaders arrive, in points.</param>
/// <param name="Stub">Length of the level end of the leaders.</param>
/// <param name="Width">Room for text beyond it.</param>
/// <param name="Top">Upper end.</param>
/// <param name="Bottom">Lower end.</param>
internal sealed record LabelColumn(bool IsLeft, double PortX, double Stub, double Width, double Top, double Bottom)
{
    // Between two names, in font sizes.
    private const double Space = 0.28;

    // Swaps of two labels whose leaders cross; each makes them shorter.
    private const int MostSwaps = 400;

    // Of the size wanted: smaller letters before a name is left out, and never below.
    private static readonly ImmutableArray<double> Shares = [1, 0.92, 0.84, 0.76, 0.68];

    /// <summary>
    /// The largest size at which so many names have room, each broken where it is too wide, with the place of each; null
    /// where none of the sizes will do.
    /// </summary>
    /// <param name="names">The ways to break each name.</param>
    /// <param name="sites">Where each leader begins.</param>
    /// <param name="wanted">The size wanted.</param>
    public (double Size, ImmutableArray<LabelBlock> Blocks, ImmutableArray<PagePoint> Ports)? Arrange(
        IReadOnlyList<ImmutableArray<LabelBlock>> names, IReadOnlyList<PagePoint> sites, double wanted)
    {
        foreach (double size in Shares.Select(share => share * wanted))
        {
            ImmutableArray<LabelBlock> blocks = [.. names.Select(breaks => breaks.FirstOrDefault(block => block.Width * size <= Width) ?? breaks.MinBy(block => block.Width)!)];
            double[] heights = [.. blocks.Select(block => (block.Height + Space) * size)];
            if (heights.Sum() <= Bottom - Top && blocks.All(block => block.Width * size <= Width) && PortsFor(sites, heights) is { } ports)
                return (size, blocks, ports);
        }

        return null;
    }

    // Places of one height first, which gives the order with the shortest leaders; then each label gets its own height.
    private ImmutableArray<PagePoint>? PortsFor(IReadOnlyList<PagePoint> sites, double[] heights)
    {
        int count = Math.Max(sites.Count, (int)((Bottom - Top) / heights.Min()));
        double pitch = (Bottom - Top) / count;
        ImmutableArray<int> placeOf = LeaderAssignment.Solve(sites, [.. Enumerable.Range(0, count).Select(Place)]);
        int[] order = [.. Enumerable.Range(0, sites.Count).OrderBy(i => placeOf[i])];
        for (int swaps = 0; swaps < MostSwaps; swaps++)
        {
            double[] wanted = [.. order.Select(i => Place(placeOf[i]).Y).Order()];
            double[] ys = Spread(wanted, [.. order.Select(i => heights[i])]);
            var ports = new PagePoint[sites.Count];
            for (int i = 0; i < order.Length; i++)
                ports[order[i]] = new PagePoint(PortX, ys[i]);
            if (FirstCrossing(sites, ports) is not var (one, other))
                return [.. ports];
            int first = Array.IndexOf(order, one), second = Array.IndexOf(order, other);
            (order[first], order[second]) = (order[second], order[first]);
        }

        return null;

        PagePoint Place(int number) => new(PortX, Top + ((number + 0.5) * pitch));
    }

    // As near as can be to the places wanted, by least squares, so that neighbours are half their heights apart: isotonic
    // regression of what is left without the heights, pooling neighbours that are in the wrong order.
    private double[] Spread(double[] wanted, double[] heights)
    {
        var offsets = new double[wanted.Length];
        for (int i = 1; i < wanted.Length; i++)
            offsets[i] = offsets[i - 1] + ((heights[i - 1] + heights[i]) / 2);
        List<(double Mean, int Count)> pools = [];
        for (int i = 0; i < wanted.Length; i++)
        {
            (double mean, int count) = (wanted[i] - offsets[i], 1);
            for (; pools.Count > 0 && pools[^1].Mean > mean; pools.RemoveAt(pools.Count - 1))
                (mean, count) = (((mean * count) + (pools[^1].Mean * pools[^1].Count)) / (count + pools[^1].Count), count + pools[^1].Count);
            pools.Add((mean, count));
        }

        double low = Top + (heights[0] / 2), high = Bottom - (heights[^1] / 2) - offsets[^1];
        return [.. pools.SelectMany(pool => Enumerable.Repeat(Math.Clamp(pool.Mean, low, Math.Max(low, high)), pool.Count)).Select((y, i) => y + offsets[i])];
    }

    private static (int One, int Other)? FirstCrossing(IReadOnlyList<PagePoint> sites, PagePoint[] ports)
    {
        for (int one = 0; one < ports.Length; one++)
        {
            for (int other = one + 1; other < ports.Length; other++)
            {
                if (Cross(sites[one], ports[one], sites[other], ports[other]))
                    return (one, other);
            }
        }

        return null;
    }

    private static bool Cross(PagePoint a, PagePoint b, PagePoint c, PagePoint d) =>
        Turn(a, b, c) * Turn(a, b, d) <= 0 && Turn(c, d, a) * Turn(c, d, b) <= 0;

    private static int Turn(PagePoint a, PagePoint b, PagePoint c) => Math.Sign(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));
}
