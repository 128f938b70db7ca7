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
    /// <summary>Places names or, where all have them, numbers; names without room become numbers.</summary>
    /// <param name="diagram">What is drawn.</param>
    /// <param name="rows">Its views.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="roomFor">The room for the views beside a legend of some zones.</param>
    public static PageLabels Of(Diagram diagram, ImmutableArray<PanelRow> rows, PageMeasure measure, Func<ImmutableHashSet<Zone>, PageRect> roomFor)
    {
        ImmutableDictionary<Zone, string> keys = ZoneKeys.Of(diagram.Map);
        ImmutableArray<Zone> zones = [.. rows.SelectMany(row => row.Parts).SelectMany(part => part.View.Shapes).Select(shape => shape.Zone).Distinct()];
        ImmutableHashSet<Zone> numbered = diagram.Labels == LabelStyle.Numbers ? [.. zones] : [];
        while (true)
        {
            PageRect room = roomFor(numbered);
            PanelPlan plan = PanelRow.Arrangements(rows)
                .Select(arrangement => PanelPlan.Of(arrangement, room, measure, ColumnText(diagram, zones, TextOf, measure, PanelPlan.WidestColumn(arrangement, room.Width))))
                .MaxBy(each => each.Scale)!;
            var placed = plan.Panels.Select((panel, i) => new ViewLabels(panel, plan.Columns[i], TextOf, diagram.Language, measure.Label).Place()).ToList();
            ImmutableArray<(Zone Zone, Aspect Aspect)> left = [.. placed.SelectMany((view, i) => view.Left.Select(zone => (zone, plan.Panels[i].View.Aspect))).Distinct()];
            ImmutableHashSet<Zone> more = numbered.Union(left.Select(one => one.Zone));
            if (more.Count == numbered.Count)
                return new PageLabels(plan, [.. placed.Select(view => view.Placed)], numbered, left);
            numbered = more;
        }

        string TextOf(Zone zone) => numbered.Contains(zone) ? keys[zone] : zone.Names[diagram.Language];
    }

    // Names in up to two lines; wider ones are set smaller or in three.
    private static double ColumnText(Diagram diagram, ImmutableArray<Zone> zones, Func<Zone, string> textOf, PageMeasure measure, double widest)
    {
        double width = zones.IsEmpty ? 0 : zones.Max(zone => LabelBlock.Breaks(textOf(zone), diagram.Language, isBold: true).Where(block => block.Lines.Length <= 2).Min(block => block.Width));
        return Math.Min(width * measure.Label * 1.02, widest);
    }
}
