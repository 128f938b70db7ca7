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
internal sealed class PagePlacement(
    DiagramContent content, PageSize page, PageRect body, LabelStyle style, PageMeasure measure)
{
    private const int MostPasses = 8;

    private const double MoreSpare = 1.2;

    // Of the weight of a zone: views without one have a size, too.
    private const double LeastNeed = 1.5;

    private readonly Captions _captions =
        new(content.Texts, content.Diagram.Theme, new TextSetting(content.Diagram), measure);

    // The labels beside the views of each aspect; none before a view needs some.
    private readonly Dictionary<Aspect, ImmutableHashSet<(Zone Zone, bool IsNumber)>> _beside = [];

    // The height of columns relative to that of their labels: more where they had no room for all.
    private readonly Dictionary<Aspect, double> _spare = [];

    private ImmutableHashSet<Zone> AllNumbers =>
        style == LabelStyle.Numbers ? [.. PanelRow.ZonesOf(content.Rows)] : [];

    private bool HasNames => style == LabelStyle.Leaders && content.CloseUp is null;

    /// <summary>Finds the places.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlacedPage Place()
    {
        ImmutableHashSet<Zone> numbered = AllNumbers;
        if (HasNames)
        {
            foreach (PanelRow row in content.Rows)
                _beside[row.Aspect] = [.. PanelRow.ZonesOf([row]).Select(zone => (zone, false))];
        }

        for (int pass = 1; ; pass++)
        {
            content.Cancel.ThrowIfCancellationRequested();
            (PanelPlan plan, PageAreas areas) = PlanFor(LegendOf(numbered));
            PageLabels labels = content.Labels.Place(plan, style, measure);
            ImmutableHashSet<Zone> all = numbered.Union(labels.Numbered);
            bool isSettled = all.Count == numbered.Count;
            foreach (PanelRow row in content.Rows)
                isSettled &= !IsChanged(row.Aspect, labels, pass);
            if (isSettled || pass == MostPasses)
                return new PlacedPage(labels, LegendOf(labels.Numbered), areas.Legend, measure);
            numbered = all;
        }
    }

    /// <summary>
    /// The worth of the first plan: before labels are placed it tells whether their columns leave room for feet.
    /// </summary>
    public double FirstWorth()
    {
        foreach (PanelRow row in content.Rows)
            _beside[row.Aspect] = [.. PanelRow.ZonesOf([row]).Select(zone => (zone, !HasNames))];
        double worth = PlanIn(body).Worth;
        _beside.Clear();
        return worth / content.Rows.Sum(Need);
    }

    private double Spare(Aspect aspect) => _spare.GetValueOrDefault(aspect, 1);

    private static double Need(PanelRow row) => row.ZoneCount + LeastNeed;

    // The labels beside the views are known after the first pass; later there are only more.
    private bool IsChanged(Aspect aspect, PageLabels labels, int pass)
    {
        ImmutableHashSet<(Zone, bool)>? before = _beside.GetValueOrDefault(aspect);
        ImmutableHashSet<(Zone, bool)> now =
            [.. labels.Beside.Where(label => label.Aspect == aspect).Select(label => (label.Zone, label.IsNumber))];
        ImmutableArray<Zone> left = content.CloseUp is null
            ? [.. labels.Left.Where(left => left.Aspect == aspect).Select(left => left.Zone)]
            : [];
        now = now.Union(left.Select(zone => (zone, true)));
        if (pass > 1 && before is not null)
            now = now.Union(before);
        if (now.Count == 0 && before is null)
            return false;
        _beside[aspect] = now;
        if (before is not null && left.Length > 0)
            _spare[aspect] = Spare(aspect) * MoreSpare;
        return before is null || left.Length > 0 || !before.SetEquals(now);
    }

    private Legend LegendOf(ImmutableHashSet<Zone> numbered) => content.Legends.Build(numbered, page, measure);

    // The legend below or beside the views, whichever leaves them more.
    private (PanelPlan Plan, PageAreas Areas) PlanFor(Legend legend)
    {
        (PanelPlan Plan, PageAreas Areas, double Worth)? best = null;
        bool[] sides = legend.Count == 0 ? [false] : [false, true];
        foreach (bool isBeside in sides)
        {
            var areas = new PageAreas(page, body, legend, isBeside, measure.Gap);
            (PanelPlan plan, double worth) = PlanIn(areas.Views);
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
            for (int width = 0; width < (HasNames ? LabelPlacement.WidthCount : 1); width++)
            {
                foreach (ImmutableArray<RowSpace> rows in Stacks([.. content.Rows.Select(row => SpaceOf(row, width))]))
                    search.Try(rows);
            }

            PanelPlan plan = search.Plan();
            PlannedRow? higher = plan.Rows.FirstOrDefault(row => _captions.LinesOf(row) > lines[row.Row.Aspect]);
            if (higher is null)
                return (plan, search.Worth);
            lines[higher.Row.Aspect] = _captions.LinesOf(higher);
        }

        RowSpace SpaceOf(PanelRow row, int width)
        {
            double text = 0, height = 0;
            if (_beside.TryGetValue(row.Aspect, out var labels) && !labels.IsEmpty)
            {
                text = labels.All(label => label.IsNumber)
                    ? content.Labels.WidthOfNumbers(row, measure)
                    : content.Labels.WidthOfNames(row, measure, page.Width, lines: width + 1);
                height = Spare(row.Aspect) * content.Labels.HeightBeside(row, labels, text, measure);
            }

            return new RowSpace(
                row,
                Need(row),
                text,
                height,
                _captions.LeastWidth(row),
                Captions.Height(row, measure, lines[row.Aspect]));
        }
    }

    // Pairs side by side; or those of the sides, which are wide, one foot below the other.
    private static IEnumerable<ImmutableArray<RowSpace>> Stacks(ImmutableArray<RowSpace> rows)
    {
        yield return rows;
        if (rows.Any(IsWidePair))
            yield return [.. rows.Select(space => space with { IsStacked = IsWidePair(space) })];

        static bool IsWidePair(RowSpace space) =>
            space.Row.Aspect is Aspect.Medial or Aspect.Lateral && space.Row.Parts.Length > 1;
    }
}
