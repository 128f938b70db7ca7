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
/// <param name="corner">The room that the legend leaves free at its right end; null for none.</param>
internal sealed class PagePlacement(
    DiagramContent content, PageSize page, PageRect body, LabelStyle style, PageMeasure measure, FoundNames? names,
    CornerSize? corner = null)
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
        style == LabelStyle.Numbers ? [.. content.Maps.SelectMany(map => map.Labelled)] : [];

    /// <summary>The weight of a row of some labelled zones when rows share a page.</summary>
    public static double Need(double zones) => zones + LeastNeed;

    /// <summary>Finds the places.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlacedPage Place()
    {
        ImmutableHashSet<Zone> numbered = AllNumbers, drawn = [.. content.Maps.SelectMany(map => map.Pictograms.Zones)];
        for (int pass = 1; ; pass++)
        {
            content.Cancel.ThrowIfCancellationRequested();
            PagePlan plan = PlanFor(LegendOf(numbered, drawn));
            ImmutableArray<PageLabels> labels =
                [.. content.Maps.Zip(plan.Maps, (map, own) => map.Labels.Place(own, style, measure))];
            ImmutableHashSet<Zone> found = [.. labels.SelectMany(map => map.Numbered)], all = numbered.Union(found);
            bool hasMoreRoom = MakeRoom(labels);
            if ((all.Count == numbered.Count && !hasMoreRoom) || pass == MostPasses)
            {
                Legend legend = LegendOf(found, [.. labels.SelectMany(map => map.Drawn)]);
                return new PlacedPage(labels, plan.Rooms, legend, plan.Areas.Legend, measure);
            }

            numbered = all;
        }
    }

    // Makes columns wider or higher for zones without a label; false where there are none.
    private bool MakeRoom(ImmutableArray<PageLabels> labels)
    {
        (Zone Zone, Aspect Aspect)[] withoutRoom = [.. labels.SelectMany(map => map.Left)];
        if (names is null || withoutRoom.Length == 0)
            return false;
        foreach ((int i, PanelRow row) in content.Rows.Index())
        {
            Zone[] left = [.. withoutRoom.Where(left => left.Aspect == row.Aspect).Select(left => left.Zone)];
            if (left.Length == 0)
                continue;
            NeededColumns before = _columns[i] with { Height = MoreSpare * _columns[i].Height };
            _columns[i] = names.Rows[i].WithNumbers(before, left, measure.Label);
        }

        return true;
    }

    private Legend LegendOf(ImmutableHashSet<Zone> numbered, ImmutableHashSet<Zone> drawn) =>
        content.Legend(numbered, drawn, page, measure);

    // The legend below or beside the views, whichever leaves them more.
    private PagePlan PlanFor(Legend legend)
    {
        (PagePlan Plan, double Worth)? best = null;
        bool[] sides = legend.Count == 0 || corner is not null ? [false] : [false, true];
        foreach (bool isBeside in sides)
        {
            var areas = new PageAreas(page, body, legend, isBeside, measure.Gap, corner);
            (PagePlan plan, double worth) = PlanIn(areas);
            double cost = page.Width > page.Height || content.Maps.Length > 1 ? CostOnWidePage : CostOfEmptyColumn;
            if (isBeside)
                worth -= cost * (1 - areas.LegendFill) * content.Needs;
            if (best is null || worth > best.Value.Worth)
                best = (plan, worth);
        }

        PagePlan chosen = best!.Value.Plan;
        PageAreas together = chosen.Areas.Together(chosen.Width);
        return together == chosen.Areas ? chosen : PlanIn(together).Plan;
    }

    // Of two maps side by side or below each other, whichever leaves them more.
    private (PagePlan Plan, double Worth) PlanIn(PageAreas areas) =>
        content.Headings(measure).Best(
            areas.Views, content.Needs, rooms => PlanIn(areas, rooms), plan => plan.Worth);

    // Captions that need more lines than expected make the views smaller.
    private (PagePlan Plan, double Worth) PlanIn(PageAreas areas, ImmutableArray<PageRect> rooms)
    {
        var lines = content.Rows.ToDictionary(row => row.Aspect, _ => 1);
        while (true)
        {
            var search = new PlanSearch(rooms[0], measure);
            search.Try(SpacesOf(content.Maps[0]));
            PanelPlan plan = search.Plan();
            PlannedRow? higher = plan.Rows.FirstOrDefault(row => _captions.LinesOf(row) > lines[row.Row.Aspect]);
            if (higher is null)
            {
                IEnumerable<PanelPlan> others = content.Maps.Zip(rooms).Skip(1)
                    .Select(map => search.PlanOf(SpacesOf(map.First), map.Second));
                return (new PagePlan([plan, .. others], rooms, areas), search.Worth);
            }

            lines[higher.Row.Aspect] = _captions.LinesOf(higher);
        }

        ImmutableArray<RowSpace> SpacesOf(MapContent map) =>
            content.Spaces(map, _columns, _captions.LeastWidth, row => lines[row.Aspect], measure);
    }

    /// <summary>The views of each map in their places.</summary>
    /// <param name="Maps">The views of each map.</param>
    /// <param name="Rooms">The room of each map, below its name.</param>
    /// <param name="Areas">The areas of the page.</param>
    private sealed record PagePlan(
        ImmutableArray<PanelPlan> Maps, ImmutableArray<PageRect> Rooms, PageAreas Areas)
    {
        public double Width => Maps.Max(map => map.Right) - Maps.Min(map => map.Left);
    }
}
