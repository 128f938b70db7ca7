using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Finds the arrangement of rows in a room in which the views with most zones are largest: that with the greatest sum
/// of need times the logarithm of the scale, so that twice the size is worth as much everywhere.
/// </summary>
/// <remarks>
/// The scales of the rows relative to the neediest are improved in turn, in the few arrangements that are best before.
/// Cost: some tenths of a millisecond for four rows.
/// </remarks>
internal sealed class PlanSearch(PageRect room, PageMeasure measure)
{
    private const int Rounds = 3, Improved = 4, MostSteps = 40;

    private const double Least = 1e-3, Rounding = 1e-9;

    // A view without a zone is small beside others.
    private const double LargestEmptyShare = 0.47;

    // Before they are improved, shares grow with this power of the need.
    private const double FirstPower = 0.35;

    // Scales relative to the neediest row.
    private static readonly ImmutableArray<double> Shares = [1, 0.86, 0.74, 0.64, 0.55, 0.47, 0.4];

    private (ImmutableArray<RowSpace> Rows, PageTree Tree, double[] Shares)? _best;

    /// <summary>The worth of the best arrangement so far, for comparison with another room for the same rows.</summary>
    public double Worth { get; private set; } = double.NegativeInfinity;

    /// <summary>
    /// Tries all arrangements of some rows, in their order: pairs side by side, then those of the sides, which are
    /// wide, one foot below the other.
    /// </summary>
    public void Try(ImmutableArray<RowSpace> rows)
    {
        TryAsTheyAre(rows);
        if (rows.Any(IsWidePair))
            TryAsTheyAre([.. rows.Select(space => IsWidePair(space) ? space.Stacked : space)]);

        static bool IsWidePair(RowSpace space) =>
            space.Row.Aspect is Aspect.Medial or Aspect.Lateral && space.Row.Parts.Length > 1;
    }

    private void TryAsTheyAre(ImmutableArray<RowSpace> rows)
    {
        RowExtent[] extents = ExtentsOf(rows);
        int neediest = Enumerable.Range(0, rows.Length).MaxBy(i => rows[i].Need);
        bool hasZones = rows[neediest].HasZones;
        double[] largest = [.. rows.Select(row => hasZones && !row.HasZones ? LargestEmptyShare : 1)];
        double[] first = [.. rows.Select((row, i) => First(row, largest[i]))];
        var candidates = PageTree.All(rows.Length)
            .Select(tree => (Tree: tree, Worth: WorthOf(tree, rows, extents, first, double.NegativeInfinity)))
            .OrderByDescending(candidate => candidate.Worth)
            .Take(Improved);
        foreach ((PageTree tree, double start) in candidates)
        {
            double[] shares = [.. first];
            double worth = start;

            // Once a round changed nothing, none does.
            for (int step = 0, last = 0; step < Math.Min(Rounds * rows.Length, last + rows.Length); step++)
            {
                int row = step % rows.Length;
                double before = worth;
                if (row != neediest)
                    worth = Improve(tree, rows, extents, shares, row, largest[row], worth);
                last = worth > before ? step : last;
            }

            if (worth > Worth + 1e-9)
                (Worth, _best) = (worth, (rows, tree, shares));
        }

        double First(RowSpace row, double most) =>
            Math.Min(most, Math.Pow(row.Need / rows[neediest].Need, FirstPower));
    }

    /// <summary>The best arrangement.</summary>
    /// <exception cref="InvalidOperationException">None was tried.</exception>
    public PanelPlan Plan() => PlanOf(Best.Rows, room);

    /// <summary>The same arrangement of other rows of the same sizes, in another room as large.</summary>
    /// <exception cref="InvalidOperationException">None was tried.</exception>
    public PanelPlan PlanOf(ImmutableArray<RowSpace> rows, PageRect place)
    {
        var (found, tree, _) = Best;
        ImmutableArray<RowSpace> alike =
            [.. rows.Zip(found, (row, like) => like.IsStacked && !row.IsStacked ? row.Stacked : row)];
        return PanelPlan.Create(alike, tree, Scales(), place, measure);
    }

    /// <summary>The scale of each row in the best arrangement, in points per millimetre.</summary>
    /// <exception cref="InvalidOperationException">None was tried.</exception>
    public double[] Scales()
    {
        var (rows, tree, shares) = Best;
        double scale = ScaleOf(tree, ExtentsOf(rows), shares, least: 0);
        return [.. shares.Select(share => share * scale)];
    }

    private (ImmutableArray<RowSpace> Rows, PageTree Tree, double[] Shares) Best =>
        _best ?? throw new InvalidOperationException("Expected rows to arrange, found none.");

    private double Improve(
        PageTree tree,
        ImmutableArray<RowSpace> rows,
        RowExtent[] extents,
        double[] shares,
        int row,
        double largest,
        double worth)
    {
        // A view with fewer zones is not larger than one with more.
        double most = largest, least = 0;
        for (int other = 0; other < rows.Length; other++)
        {
            if (rows[other].Need > rows[row].Need)
                most = Math.Min(most, shares[other]);
            else if (rows[other].Need < rows[row].Need)
                least = Math.Max(least, shares[other]);
        }

        foreach (double share in Shares)
        {
            double before = shares[row];
            if (share > most || share < least || share == before)
                continue;
            shares[row] = share;
            double changed = WorthOf(tree, rows, extents, shares, worth);
            if (changed > worth)
                worth = changed;
            else
                shares[row] = before;
        }

        return worth;
    }

    private RowExtent[] ExtentsOf(ImmutableArray<RowSpace> rows) => [.. rows.Select(row => row.Extent(measure))];

    // Anything up to the least of interest for less than that.
    private double WorthOf(
        PageTree tree, ImmutableArray<RowSpace> rows, RowExtent[] extents, double[] shares, double least)
    {
        double needs = 0, ofShares = 0, worth = 0;
        for (int row = 0; row < rows.Length; row++)
            (needs, ofShares) = (needs + rows[row].Need, ofShares + (rows[row].Need * Math.Log(shares[row])));
        double scale = ScaleOf(tree, extents, shares, Math.Exp((least - ofShares) / needs) * (1 - Rounding));
        for (int row = 0; row < rows.Length; row++)
            worth += rows[row].Need * Math.Log(shares[row] * scale);
        return worth;
    }

    // The largest scale that fits; a trifle where not even the names do, and any scale below the least of interest for
    // less than that. Width and height are convex and made of straight lines, so that steps along their tangents from
    // above end at the scale after a few.
    private double ScaleOf(PageTree tree, RowExtent[] extents, double[] shares, double least)
    {
        Span<RowSize> sizes = stackalloc RowSize[extents.Length];
        double scale = double.PositiveInfinity;
        for (int row = 0; row < extents.Length; row++)
        {
            double most = Math.Min(room.Width / extents[row].Width, room.Height / extents[row].Height);
            scale = Math.Min(scale, most / shares[row]);
        }

        for (int i = 0; i < MostSteps && scale >= least; i++)
        {
            for (int row = 0; row < extents.Length; row++)
                sizes[row] = extents[row].At(scale, shares[row]);
            RowSize size = tree.Size(sizes);
            double step = Math.Max(
                Step(size.Width - room.Width, size.WidthGrowth), Step(size.Height - room.Height, size.HeightGrowth));
            if (step <= 0)
                return scale;
            scale -= step;
            if (!(scale > Least))
                break;
        }

        return Math.Max(scale, Least);

        static double Step(double over, double growth) => over <= Rounding ? 0 : over / growth;
    }
}
