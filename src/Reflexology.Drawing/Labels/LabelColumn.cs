using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Room for names beside a view, in points. Their leaders arrive at one upright line between column and view.
/// </summary>
/// <param name="IsLeft">True on the left of the view, false on its right.</param>
/// <param name="PortX">The x at which leaders arrive.</param>
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

    // Of the size wanted, from the largest on: smaller letters before a name is left out.
    private static readonly ImmutableArray<double> Shares = [1, 0.92, 0.84, 0.76, 0.68];

    /// <summary>
    /// The largest font size at which all names fit, wrapped as needed, and their positions; null if none of the sizes
    /// fits.
    /// </summary>
    /// <param name="names">The ways to break each name.</param>
    /// <param name="sites">The start of each leader.</param>
    /// <param name="wanted">The size wanted.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (double Size, ImmutableArray<LabelBlock> Blocks, ImmutableArray<PagePoint> Ports)? Arrange(
        IReadOnlyList<ImmutableArray<LabelBlock>> names,
        IReadOnlyList<PagePoint> sites,
        double wanted,
        CancellationToken cancel)
    {
        foreach (double size in Shares.Select(share => share * wanted))
        {
            ImmutableArray<LabelBlock> blocks = [.. names.Select(breaks => FirstThatFits(breaks, size))];
            double[] heights = [.. blocks.Select(block => (block.Height + Space) * size)];
            bool hasRoom = heights.Sum() <= Bottom - Top && blocks.All(block => Fits(block, size));
            if (hasRoom && PortsFor(sites, heights, cancel) is { } ports)
                return (size, blocks, ports);
        }

        return null;
    }

    private bool Fits(LabelBlock block, double size) => block.Width * size <= Width;

    private LabelBlock FirstThatFits(ImmutableArray<LabelBlock> breaks, double size) =>
        breaks.FirstOrDefault(block => Fits(block, size)) ?? breaks.MinBy(block => block.Width)!;

    // Places of one height first, which gives the order with the shortest leaders; then each label gets its own height.
    private ImmutableArray<PagePoint>? PortsFor(
        IReadOnlyList<PagePoint> sites, double[] heights, CancellationToken cancel)
    {
        int count = Math.Max(sites.Count, (int)((Bottom - Top) / heights.Min()));
        double pitch = (Bottom - Top) / count;
        ImmutableArray<int> placeOf =
            LeaderAssignment.Solve(sites, [.. Enumerable.Range(0, count).Select(Place)], cancel);
        int[] order = [.. Enumerable.Range(0, sites.Count).OrderBy(i => placeOf[i])];
        for (int swaps = 0; swaps < MostSwaps; swaps++)
        {
            cancel.ThrowIfCancellationRequested();
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

    // The places nearest to those wanted, by least squares, at which neighbours are half their heights apart: isotonic
    // regression of the places without the heights, pooling neighbours in the wrong order.
    private double[] Spread(double[] wanted, double[] heights)
    {
        var offsets = new double[wanted.Length];
        for (int i = 1; i < wanted.Length; i++)
            offsets[i] = offsets[i - 1] + ((heights[i - 1] + heights[i]) / 2);
        List<(double Mean, int Count)> pools = [];
        for (int i = 0; i < wanted.Length; i++)
        {
            double mean = wanted[i] - offsets[i];
            int count = 1;
            while (pools.Count > 0 && pools[^1].Mean > mean)
            {
                (double before, int size) = pools[^1];
                mean = ((mean * count) + (before * size)) / (count + size);
                count += size;
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add((mean, count));
        }

        double low = Top + (heights[0] / 2), high = Bottom - (heights[^1] / 2) - offsets[^1];
        IEnumerable<double> places = pools.SelectMany(
            pool => Enumerable.Repeat(Math.Clamp(pool.Mean, low, Math.Max(low, high)), pool.Count));
        return [.. places.Select((y, i) => y + offsets[i])];
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

    private static int Turn(PagePoint a, PagePoint b, PagePoint c) =>
        Math.Sign(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));
}
