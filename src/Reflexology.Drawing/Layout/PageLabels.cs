using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Which label each zone of a diagram has, a name or a number, and where the labels of all views stand.</summary>
/// <param name="Plan">Where the views stand.</param>
/// <param name="Placed">The labels of each view.</param>
/// <param name="Numbered">The zones that have a number instead of a name.</param>
/// <param name="Left">The zones with not even room for a number, by view.</param>
internal sealed record PageLabels(
    PanelPlan Plan, ImmutableArray<ImmutableArray<PlacedLabel>> Placed, ImmutableHashSet<Zone> Numbered, ImmutableArray<(Zone Zone, Aspect Aspect)> Left)
{
    /// <summary>The labels of a view by its place in the plan.</summary>
    public ImmutableArray<PlacedLabel> PlacedIn(int view) => Placed.IsEmpty ? [] : Placed[view];

    /// <summary>Places the labels of a diagram, and its views in the room they leave; names without room become numbers.</summary>
    /// <param name="diagram">What is drawn.</param>
    /// <param name="rows">Its views.</param>
    /// <param name="keys">The number of each zone.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="roomFor">The room for the views beside a legend of some zones.</param>
    public static PageLabels Of(
        Diagram diagram, ImmutableArray<PanelRow> rows, ImmutableDictionary<Zone, string> keys, PageMeasure measure, Func<ImmutableHashSet<Zone>, PageRect> roomFor) =>
        diagram.Labels switch
        {
            LabelStyle.Leaders or LabelStyle.Numbers => Beside(diagram, rows, keys, measure, roomFor),
            LabelStyle.Inside => Inside(ForEachAspect(diagram.Map, rows.SelectMany(row => row.Parts), part => part.View.Aspect, (part, places) => ViewNames.Of(part, places, keys, TextSetting.Of(diagram))), rows, measure, roomFor),
            LabelStyle.None => Inside([], rows, measure, roomFor),
            _ => throw new ArgumentException($"Expected labels inside, leaders, numbers or none, found {diagram.Labels}.", nameof(diagram)),
        };

    // The names lie in millimetres of the foot, whatever its size on the page.
    private static PageLabels Inside(ImmutableArray<ViewNames> names, ImmutableArray<PanelRow> rows, PageMeasure measure, Func<ImmutableHashSet<Zone>, PageRect> roomFor)
    {
        ImmutableHashSet<Zone> numbered = [.. names.SelectMany(view => view.Numbered)];
        var plan = PanelPlan.Of(rows, roomFor(numbered), measure, columnText: 0);
        return new PageLabels(plan, [.. names.Zip(plan.Panels, (view, panel) => view.On(panel).ToImmutableArray())], numbered,
            [.. names.Zip(plan.Panels, (view, panel) => view.Left.Select(zone => (zone, panel.View.Aspect))).SelectMany(left => left).Distinct()]);
    }

    private static PageLabels Beside(
        Diagram diagram, ImmutableArray<PanelRow> rows, ImmutableDictionary<Zone, string> keys, PageMeasure measure, Func<ImmutableHashSet<Zone>, PageRect> roomFor)
    {
        ImmutableArray<Zone> zones = PanelRow.ZonesOf(rows);
        ImmutableHashSet<Zone> numbered = diagram.Labels == LabelStyle.Numbers ? [.. zones] : [];
        while (true)
        {
            PageRect room = roomFor(numbered);
            double widest = zones.IsEmpty ? 0 : zones.Max(zone => Width(TextOf(zone).Text));
            PanelPlan plan = PanelRow.Arrangements(rows)
                .Select(arrangement => PanelPlan.Of(arrangement, room, measure, Math.Min(widest, PanelPlan.WidestColumn(arrangement, room.Width))))
                .MaxBy(each => each.Scale)!;
            ImmutableArray<(ImmutableArray<PlacedLabel> Placed, ImmutableArray<Zone> Left)> placed = ForEachAspect(
                diagram.Map, plan.Panels.Zip(plan.Columns), view => view.First.View.Aspect,
                (view, places) => new ViewLabels(view.First, view.Second, places, TextOf, TextSetting.Of(diagram), measure.Label).Place());
            ImmutableArray<(Zone Zone, Aspect Aspect)> left = [.. placed.SelectMany((view, i) => view.Left.Select(zone => (zone, plan.Panels[i].View.Aspect))).Distinct()];
            ImmutableHashSet<Zone> more = numbered.Union(left.Select(one => one.Zone));
            if (more.Count == numbered.Count)
                return new PageLabels(plan, [.. placed.Select(view => view.Placed)], numbered, left);
            numbered = more;
        }

        LabelText TextOf(Zone zone) => numbered.Contains(zone) ? new(keys[zone], IsNumber: true) : new(zone.Names[diagram.Language], IsNumber: false);

        // In up to two lines; wider names are set smaller or in three.
        double Width(string text) => 1.02 * measure.Label
            * LabelBlock.Breaks(text, TextSetting.Of(diagram), isBold: true).Where(block => block.Lines.Length <= 2).Min(block => block.Width);
    }

    // Aspects know nothing of each other; the views of one come one after the other.
    private static ImmutableArray<TResult> ForEachAspect<T, TResult>(FootMap map, IEnumerable<T> views, Func<T, Aspect> aspectOf, Func<T, PairPlaces, TResult> place)
    {
        ImmutableArray<ImmutableArray<T>> pairs = [.. views.GroupBy(aspectOf).Select(pair => pair.ToImmutableArray())];
        var placed = new ImmutableArray<TResult>[pairs.Length];
        Parallel.For(0, pairs.Length, i =>
        {
            var places = new PairPlaces(map);
            placed[i] = [.. pairs[i].Select(view => place(view, places))];
        });
        return [.. placed.SelectMany(pair => pair)];
    }
}
