using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Places views, labels and legend on a page. Labels without room become numbers of the legend, which takes room from
/// the labels: again until nothing changes.
/// </summary>
/// <param name="content">The views, names and notes to place.</param>
/// <param name="page">The page.</param>
/// <param name="body">The area between header and footer.</param>
/// <param name="style">The way zones are named.</param>
/// <param name="measure">Sizes on the page.</param>
/// <param name="names">The names chosen; null where no label may stand beside the views.</param>
internal sealed class PagePlacement(
    DiagramContent content, PageSize page, PageRect body, LabelStyle style, PageMeasure measure, FoundNames? names)
{
    private const int MostPasses = 8;

    // Of the height of columns, where labels had no room in it.
    private const double MoreSpare = 1.08;

    // Of a short legend beside the views, against the logarithm of the size of the feet: less where width is spare.
    private const double CostOfEmptyColumn = 0.25, CostOnWidePage = 0.1;

    // Of the weight of a zone: views without one have a size, too.
    private const double LeastNeed = 1.5;

    private readonly Captions _captions =
        new(content.Texts, content.Diagram.Theme, new TextSetting(content.Diagram), measure);

    private readonly NeededColumns[] _columns = names is null
        ? new NeededColumns[content.Rows.Length]
        : [.. names.Columns];

    private ImmutableHashSet<Zone> AllNumbers =>
        style == LabelStyle.Numbers ? [.. PanelRow.ZonesOf(content.Rows)] : [];

    /// <summary>The weight of a row when rows share a page.</summary>
    public static double Need(PanelRow row) => row.ZoneCount + LeastNeed;

    /// <summary>Finds the places.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlacedPage Place()
    {
        ImmutableHashSet<Zone> numbered = AllNumbers;
        for (int pass = 1; ; pass++)
        {
            content.Cancel.ThrowIfCancellationRequested();
            (PanelPlan plan, PageAreas areas) = PlanFor(LegendOf(numbered, content.Pictograms.Zones));
            PageLabels labels = content.Labels.Place(plan, style, measure);
            ImmutableHashSet<Zone> all = numbered.Union(labels.Numbered);
            bool hasMoreRoom = MakeRoom(labels);
            if ((all.Count == numbered.Count && !hasMoreRoom) || pass == MostPasses)
                return new PlacedPage(labels, LegendOf(labels.Numbered, labels.Drawn), areas.Legend, measure);
            numbered = all;
        }
    }

    // Makes columns wider or higher for zones without a label; false where there are none.
    private bool MakeRoom(PageLabels labels)
    {
        if (names is null || labels.Left.IsEmpty)
            return false;
        foreach ((int i, PanelRow row) in content.Rows.Index())
        {
            Zone[] left = [.. labels.Left.Where(left => left.Aspect == row.Aspect).Select(left => left.Zone)];
            if (left.Length == 0)
                continue;
            NeededColumns before = _columns[i] with { Height = MoreSpare * _columns[i].Height };
            _columns[i] = names.Rows[i].WithNumbers(before, left, measure.Label);
        }

        return true;
    }

    private Legend LegendOf(ImmutableHashSet<Zone> numbered, ImmutableHashSet<Zone> drawn) =>
        content.Legends.Build(numbered, drawn, page, measure);

    // The legend below or beside the views, whichever leaves them more.
    private (PanelPlan Plan, PageAreas Areas) PlanFor(Legend legend)
    {
        (PanelPlan Plan, PageAreas Areas, double Worth)? best = null;
        bool[] sides = legend.Count == 0 ? [false] : [false, true];
        foreach (bool isBeside in sides)
        {
            var areas = new PageAreas(page, body, legend, isBeside, measure.Gap);
            (PanelPlan plan, double worth) = PlanIn(areas.Views);
            double cost = page.Width > page.Height ? CostOnWidePage : CostOfEmptyColumn;
            if (isBeside)
                worth -= cost * (1 - areas.LegendFill) * content.Rows.Sum(Need);
            if (best is null || worth > best.Value.Worth)
                best = (plan, areas, worth);
        }

        PageAreas together = best!.Value.Areas.Together(best.Value.Plan.Width);
        return together == best.Value.Areas
            ? (best.Value.Plan, together)
            : (PlanIn(together.Views).Plan, together);
    }

    // Captions that need more lines than expected make the views smaller.
    private (PanelPlan Plan, double Worth) PlanIn(PageRect room)
    {
        var lines = content.Rows.ToDictionary(row => row.Aspect, _ => 1);
        while (true)
        {
            var search = new PlanSearch(room, measure);
            search.Try([.. content.Rows.Select(SpaceOf)]);
            PanelPlan plan = search.Plan();
            PlannedRow? higher = plan.Rows.FirstOrDefault(row => _captions.LinesOf(row) > lines[row.Row.Aspect]);
            if (higher is null)
                return (plan, search.Worth);
            lines[higher.Row.Aspect] = _captions.LinesOf(higher);
        }

        RowSpace SpaceOf(PanelRow row, int i) => new(
            row,
            Need(row),
            _columns[i],
            _captions.LeastWidth(row),
            Captions.Height(row, measure, lines[row.Aspect]));
    }
}
