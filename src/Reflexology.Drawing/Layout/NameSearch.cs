using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Chooses the size of the names on a page and which of them may stand beside the views, by what a reader gains: large
/// feet, zones with their names, large letters. A name that would take too much of the feet becomes a number.
/// </summary>
/// <param name="content">The views, names and notes to place.</param>
/// <param name="body">The area between header and footer.</param>
/// <param name="style">The way zones are named.</param>
/// <param name="measure">Sizes on the page.</param>
internal sealed class NameSearch(DiagramContent content, PageRect body, LabelStyle style, PageMeasure measure)
{
    // Against the logarithm of the size of the feet: the share of zones with a name, and the logarithm of the size of
    // names. Larger ones than usual gain little and only where there are names, smaller ones lose much.
    private const double WorthOfNames = 0.8, WorthOfLarger = 0.3, WorthOfSmaller = 1.8;

    // Names may take this much of the logarithm of the size of the feet, a fifth of the size; more counts fourfold.
    private const double LossForNames = 0.25;

    // What a zone is worth whose number has room in it.
    private const double WorthOfNumbers = 0.8;

    // Rounds of feet that make room for names, and names that make room for feet.
    private const int Rounds = 3;

    // Of the usual size of names, the largest that is another one.
    private const double Smaller = 0.97;

    // Of the names beside the views, the most that the next page to try has.
    private const double NextShare = 0.88;

    // Of the size of feet without names beside them, the least of interest.
    private const double LeastShare = 0.5, LeastShareWithoutNames = 0.85;

    // Of a line of a legend, in font sizes.
    private const double EntryWidth = 14, EntryHeight = 1.36;

    // Of the usual size.
    private static readonly ImmutableArray<double> Factors = [0.92, 1, 1.12, 1.25, 1.4];

    private static readonly ImmutableArray<int> Dropped = [0, 1, 2, 3, 4, 6, 9, int.MaxValue];

    private readonly ImmutableArray<PanelRow> _rows = content.Rows;
    private readonly double _needs = content.Needs;

    private bool HasNames => style == LabelStyle.Leaders;

    /// <summary>Finds names for the page, the best first, each with fewer names beside the views than before.</summary>
    public IEnumerable<FoundNames> Find()
    {
        double[] sizes = [.. Factors.Select(factor => factor * measure.Type).Where(size => size > measure.Least)];
        if (measure.Least < Smaller * sizes[0])
            sizes = [measure.Least, .. sizes];
        PlanSearch alone = Search(default, new NeededColumns[_rows.Length], 0, measure);
        double[] free = alone.Scales();
        double most = alone.Worth / _needs;
        double least = HasNames ? LeastShare : LeastShareWithoutNames;
        ImmutableArray<CommonColumns> names = content.NamesOf(
            style == LabelStyle.Numbers,
            [.. free.Select(scale => sizes[0] / scale)],
            [.. free.Select(scale => sizes[^1] / (least * scale))]);
        List<FoundNames> all = [];
        double best = double.NegativeInfinity;
        foreach (double size in sizes)
        {
            double before = best;
            foreach (NameChoice? choice in Choices())
            {
                content.Cancel.ThrowIfCancellationRequested();
                FoundNames found = Settled(names, choice, free, most, size);
                all.Add(found);
                best = Math.Max(best, found.Worth);
            }

            if (best == before)
                break;
        }

        int beside = int.MaxValue;
        foreach (FoundNames found in all.OrderByDescending(found => found.Worth))
        {
            if (found.Beside >= beside)
                continue;
            beside = (int)(NextShare * found.Beside);
            yield return found;
        }
    }

    /// <summary>The worth of a page, for comparison with that of other pages with the same views.</summary>
    /// <param name="feet">The mean logarithm of the scales, weighted by need.</param>
    /// <param name="share">The share of zones labelled as well as the style can.</param>
    /// <param name="size">The size of names, in points.</param>
    public double WorthOf(double feet, double share, double size)
    {
        double growth = Math.Log(size / measure.Type);
        return feet + ((style == LabelStyle.Numbers ? WorthOfNumbers : WorthOfNames) * share)
            + (growth > 0 ? share * WorthOfLarger * growth : WorthOfSmaller * growth);
    }

    // Of the two sides each by itself where there is one row; with several the search is longer.
    private IEnumerable<NameChoice?> Choices()
    {
        if (!HasNames)
            return [null];
        IEnumerable<NameChoice> even =
            [.. Enumerable.Range(1, 3).Select(lines => new NameChoice(lines, 0, 0) { IsEven = true })];
        return _rows.Length == 1
            ? [.. even, .. even.Select(choice => choice with { IsEven = false }), .. Fewer(), null]
            : [.. even, .. Dropped.Where(dropped => dropped is 2 or 4 or 9).SelectMany(Both), null];

        static IEnumerable<NameChoice> Fewer() =>
            from outer in Dropped from inner in Dropped select new NameChoice(3, outer, inner);

        static IEnumerable<NameChoice> Both(int dropped) =>
            Enumerable.Range(2, 2).Select(lines => new NameChoice(lines, dropped, dropped) { IsEven = true });
    }

    // From the largest feet on: those that have room for the names that do not stand in their zones.
    private FoundNames Settled(
        ImmutableArray<CommonColumns> names, NameChoice? choice, double[] scales, double most, double size)
    {
        PageMeasure own = measure.WithLabels(size);
        NeededColumns[] columns = [];
        int numbered = 0;
        double worth = 0;
        for (int round = 0; round < Rounds; round++)
        {
            NeededColumns[] next = [.. names.Select((row, i) => row.Columns(choice, size, scales[i]))];
            int count = names.Sum(row => row.Count), named = next.Sum(row => row.Inside + row.Beside);
            int nextNumbered = style == LabelStyle.Numbers ? count : count - named;
            if (nextNumbered == numbered && next.SequenceEqual(columns))
                break;
            (columns, numbered) = (next, nextNumbered);
            PlanSearch search = Search(choice, columns, numbered, own);
            scales = search.Scales();
            double share = count == 0 ? 1 : (double)named / count;
            double feet = search.Worth / _needs;
            worth = WorthOf(feet - (3 * Math.Max(0, most - LossForNames - feet)), share, size);
        }

        return new FoundNames(own, names, [.. columns], worth);
    }

    // The legend takes its room below the views or beside them, whichever leaves them more.
    private PlanSearch Search(NameChoice? choice, NeededColumns[] columns, int numbered, PageMeasure own)
    {
        if (numbered == 0 || content.Diagram.HasLegend is false)
            return In(body);
        double width = EntryWidth * measure.Legend, height = EntryHeight * measure.Legend;
        int across = Math.Max(1, (int)(body.Width / width)), down = Math.Max(1, (int)(body.Height / height));
        double below = Math.Ceiling((double)numbered / across) * height;
        double beside = Math.Ceiling((double)numbered / down) * width;
        PageRect above = body with { Height = Math.Max(body.Height - below, 1) };
        PlanSearch search = In(above);
        PlanSearch other = In(body with { Width = Math.Max(body.Width - beside, 1) });
        return other.Worth > search.Worth ? other : search;

        PlanSearch In(PageRect room) =>
            content.Headings(own).Best(room, _needs, Into, tried => tried.Worth);

        PlanSearch Into(ImmutableArray<PageRect> rooms)
        {
            var search = new PlanSearch(rooms[0], own);
            search.Try(content.Spaces(content.Maps[0], columns, _ => 0, _ => 1, own));
            return search;
        }
    }
}

/// <summary>The names chosen for a page.</summary>
/// <param name="Measure">Sizes on the page.</param>
/// <param name="Rows">The needs of the names of each row.</param>
/// <param name="Columns">The columns of each row.</param>
/// <param name="Worth">Their worth, for comparison with other names on the same page.</param>
internal sealed record FoundNames(
    PageMeasure Measure, ImmutableArray<CommonColumns> Rows, ImmutableArray<NeededColumns> Columns, double Worth)
{
    /// <summary>The number of names beside the views.</summary>
    public int Beside => Columns.Sum(columns => columns.Beside);
}
