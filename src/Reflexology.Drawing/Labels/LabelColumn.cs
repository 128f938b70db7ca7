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
    /// <summary>The x of its side away from the view, a little beyond its text.</summary>
    public double Outer => Width == 0 ? PortX : IsLeft ? PortX - (2 * Stub) - Width : PortX + (2 * Stub) + Width;

    // Between two names, in font sizes.
    private const double Space = 0.28;

    // From the site of a leader to other leaders, in points.
    private const double Clearance = 1.2;

    // Swaps of two labels whose leaders cross; each makes them shorter.
    private const int MostSwaps = 400;

    /// <summary>
    /// The positions of names, wrapped as needed, whose leaders do not cross; null where they do not fit.
    /// </summary>
    /// <param name="names">The ways to break each name.</param>
    /// <param name="sites">The start of each leader.</param>
    /// <param name="size">The font size.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (ImmutableArray<LabelBlock> Blocks, ImmutableArray<PagePoint> Ports)? Arrange(
        IReadOnlyList<ImmutableArray<LabelBlock>> names,
        IReadOnlyList<PagePoint> sites,
        double size,
        CancellationToken cancel)
    {
        if (names.Count == 0)
            return ([], []);
        if (names.Any(breaks => !breaks.Any(block => Fits(block, size))))
            return null;
        ImmutableArray<LabelBlock> blocks =
            [.. names.Select(breaks => breaks.First(block => Fits(block, size)))];
        double[] heights = [.. blocks.Select(block => HeightOf(block, size))];
        return heights.Sum() <= Bottom - Top && PortsFor(sites, heights, cancel) is { } ports
            ? (blocks, ports)
            : null;
    }

    /// <summary>The height that a name takes in a column.</summary>
    public static double HeightOf(LabelBlock block, double size) => (block.Height + Space) * size;

    /// <summary>True for a name that is no wider than the column.</summary>
    public bool Fits(LabelBlock block, double size) => block.Width * size <= Width + 1e-6;

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
            double[] ys = Spread([.. order.Select(i => sites[i].Y)], [.. order.Select(i => heights[i])]);
            var ports = new PagePoint[sites.Count];
            for (int i = 0; i < order.Length; i++)
                ports[order[i]] = new PagePoint(PortX, ys[i]);
            if (FirstCrossing(sites, ports) is not var (one, other))
                return [.. ports];
            int first = Array.IndexOf(order, one), second = Array.IndexOf(order, other);
            (order[first], order[second]) = (order[second], order[first]);
        }

        return InPlaces(sites, heights.Max(), cancel);

        PagePoint Place(int number) => new(PortX, Top + ((number + 0.5) * pitch));
    }

    // Places for the highest label each: the leaders that are shortest in all do not cross.
    private ImmutableArray<PagePoint>? InPlaces(
        IReadOnlyList<PagePoint> sites, double height, CancellationToken cancel)
    {
        int count = (int)((Bottom - Top) / height);
        if (count < sites.Count)
            return null;
        double pitch = (Bottom - Top) / count;
        PagePoint[] places =
            [.. Enumerable.Range(0, count).Select(place => new PagePoint(PortX, Top + ((place + 0.5) * pitch)))];
        return [.. LeaderAssignment.Solve(sites, places, cancel).Select(place => places[place])];
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
        var starts = new PagePoint[ports.Length];
        for (int i = 0; i < starts.Length; i++)
            starts[i] = Before(sites[i], ports[i]);
        for (int one = 0; one < ports.Length; one++)
        {
            // Most of the others are higher or lower as a whole.
            double top = Math.Min(starts[one].Y, ports[one].Y) - Clearance;
            double bottom = Math.Max(starts[one].Y, ports[one].Y) + Clearance;
            for (int other = one + 1; other < ports.Length; other++)
            {
                bool isApart = Math.Min(starts[other].Y, ports[other].Y) > bottom
                    || Math.Max(starts[other].Y, ports[other].Y) < top;
                if (!isApart && Meet(starts[one], ports[one], starts[other], ports[other]))
                    return (one, other);
            }
        }

        return null;
    }

    /// <summary>
    /// True for two leaders from a site to a port each that have a point in common, or where one comes near the site of
    /// the other.
    /// </summary>
    public static bool Cross(PagePoint site, PagePoint port, PagePoint otherSite, PagePoint otherPort) =>
        Meet(Before(site, port), port, Before(otherSite, otherPort), otherPort);

    private static bool Meet(PagePoint a, PagePoint b, PagePoint c, PagePoint d) =>
        Turn(a, b, c) * Turn(a, b, d) <= 0 && Turn(c, d, a) * Turn(c, d, b) <= 0;

    // A leader begins with a dot.
    private static PagePoint Before(PagePoint site, PagePoint port)
    {
        double x = site.X - port.X, y = site.Y - port.Y, length = Math.Max(Math.Sqrt((x * x) + (y * y)), 1e-9);
        return new PagePoint(site.X + (Clearance / length * x), site.Y + (Clearance / length * y));
    }

    private static int Turn(PagePoint a, PagePoint b, PagePoint c)
    {
        double turn = ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
        return turn > 0 ? 1 : turn < 0 ? -1 : 0;
    }
}
