using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Places the labels of a diagram on a page. Names in zones are placed in millimetres of the foot, once for all
/// pages; labels beside the feet in the points of a page, since columns for them leave the feet less room.
/// </summary>
internal sealed class LabelPlacement
{
    // Blocks are a little narrower than their column.
    private const double ColumnSpare = 1.02;

    private readonly Diagram _diagram;
    private readonly ImmutableArray<PanelRow> _rows;
    private readonly ImmutableDictionary<Zone, string> _numbers;
    private readonly ImmutableArray<Zone> _zones;
    private readonly ImmutableArray<ViewNames> _names;
    private readonly CancellationToken _cancel;

    /// <param name="diagram">The diagram.</param>
    /// <param name="rows">Its views.</param>
    /// <param name="numbers">The number of each zone.</param>
    /// <param name="cancel">Cancels the placement, here and later.</param>
    /// <exception cref="ArgumentException">The label style of the diagram is none of the enum.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public LabelPlacement(
        Diagram diagram,
        ImmutableArray<PanelRow> rows,
        ImmutableDictionary<Zone, string> numbers,
        CancellationToken cancel)
    {
        _cancel = cancel;
        _diagram = diagram;
        _rows = rows;
        _numbers = numbers;
        _zones = PanelRow.ZonesOf(rows);
        _names = diagram.Labels == LabelStyle.Inside ? NamesInZones() : [];
        Numbered = diagram.Labels switch
        {
            LabelStyle.Inside => [.. _names.SelectMany(view => view.Numbered)],
            LabelStyle.Numbers => [.. _zones],
            LabelStyle.Leaders or LabelStyle.None or LabelStyle.Pictograms => [],
            _ => throw new ArgumentException(
                $"Expected labels inside, leaders, numbers, pictograms or none, found {diagram.Labels}.",
                nameof(diagram)),
        };
    }

    /// <summary>The zones that have a number on any page. Where leaders have no room, more are numbered.</summary>
    public ImmutableHashSet<Zone> Numbered { get; }

    /// <summary>Places the labels, and the views in the room they leave.</summary>
    /// <param name="room">The area for views and labels.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="numbered">The zones to label with their numbers, <see cref="Numbered"/> at least.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PageLabels Place(PageRect room, PageMeasure measure, ImmutableHashSet<Zone> numbered) =>
        _diagram.Labels is LabelStyle.Leaders or LabelStyle.Numbers
            ? PlaceBeside(room, measure, numbered)
            : PlaceInside(room, measure);

    private ImmutableArray<ViewNames> NamesInZones()
    {
        TextSetting setting = new TextSetting(_diagram);
        return ForEachAspect(
            _rows.SelectMany(row => row.Parts),
            part => part.View.Aspect,
            (part, places) => ViewNames.Find(part, places, _numbers, setting));
    }

    private PageLabels PlaceInside(PageRect room, PageMeasure measure)
    {
        var plan = PanelPlan.Create(_rows, room, measure, columnText: 0);
        IEnumerable<ImmutableArray<PlacedLabel>> placed =
            _names.Zip(plan.Panels, (view, panel) => view.On(panel).ToImmutableArray());
        return new PageLabels(plan, [.. placed], Numbered, LeftIn(plan, _names.Select(view => view.Left)));
    }

    private PageLabels PlaceBeside(PageRect room, PageMeasure measure, ImmutableHashSet<Zone> numbered)
    {
        PanelPlan plan = LargestPlan(room, measure, numbered);
        TextSetting setting = new TextSetting(_diagram);
        ImmutableArray<(ImmutableArray<PlacedLabel> Placed, ImmutableArray<Zone> Left)> views = ForEachAspect(
            plan.Panels.Zip(plan.Columns, (panel, columns) => (Panel: panel, Columns: columns)),
            view => view.Panel.View.Aspect,
            (view, places) => new ViewLabels(
                view.Panel, view.Columns, places, zone => TextOf(zone, numbered), setting, measure.Label)
                    .Place(_cancel));
        return new PageLabels(
            plan, [.. views.Select(view => view.Placed)], numbered, LeftIn(plan, views.Select(view => view.Left)));
    }

    // Of all ways to arrange the views in rows the one with the largest feet.
    private PanelPlan LargestPlan(PageRect room, PageMeasure measure, ImmutableHashSet<Zone> numbered)
    {
        double widest = _zones.Select(zone => WidthOf(TextOf(zone, numbered).Text, measure)).DefaultIfEmpty(0).Max();
        return PanelRow.Arrangements(_rows).Select(PlanOf).MaxBy(plan => plan.Scale)!;

        PanelPlan PlanOf(ImmutableArray<PanelRow> rows) =>
            PanelPlan.Create(rows, room, measure, Math.Min(widest, PanelPlan.WidestColumn(rows, room.Width)));
    }

    // In up to two lines; wider names are set smaller or in three.
    private double WidthOf(string text, PageMeasure measure) => ColumnSpare * measure.Label
        * LabelBlock.Breaks(text, new TextSetting(_diagram), isBold: true)
            .Where(block => block.Lines.Length <= 2)
            .Min(block => block.Width);

    private LabelText TextOf(Zone zone, ImmutableHashSet<Zone> numbered) => numbered.Contains(zone)
        ? new LabelText(_numbers[zone], IsNumber: true)
        : new LabelText(zone.Names[_diagram.Language], IsNumber: false);

    private static ImmutableArray<(Zone Zone, Aspect Aspect)> LeftIn(
        PanelPlan plan, IEnumerable<ImmutableArray<Zone>> leftPerView)
    {
        IEnumerable<(Zone, Aspect)> left = plan.Panels
            .Zip(leftPerView, (panel, zones) => zones.Select(zone => (zone, panel.View.Aspect)))
            .SelectMany(zones => zones);
        return [.. left.Distinct()];
    }

    // The two feet of an aspect share their places and follow each other; aspects share nothing.
    private ImmutableArray<TResult> ForEachAspect<T, TResult>(
        IEnumerable<T> views, Func<T, Aspect> aspectOf, Func<T, SymmetricLabels, TResult> place)
    {
        ImmutableArray<ImmutableArray<T>> pairs = [.. views.GroupBy(aspectOf).Select(pair => pair.ToImmutableArray())];
        var placed = new ImmutableArray<TResult>[pairs.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { CancellationToken = _cancel }, i =>
        {
            var places = new SymmetricLabels(_diagram.Map, _cancel);
            placed[i] = [.. pairs[i].Select(view => place(view, places))];
        });
        return [.. placed.SelectMany(pair => pair)];
    }
}
