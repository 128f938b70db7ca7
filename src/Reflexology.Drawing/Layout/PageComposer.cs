using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Composes the pages of a diagram: places its labels beside its legend, then lists what is drawn on each page.
/// </summary>
internal sealed class PageComposer
{
    private readonly DiagramContent _content;
    private readonly PageSize _page;
    private readonly PageMeasure _measure;
    private readonly PageFurniture _furniture;
    private readonly Lazy<(PageLabels Labels, Legend Legend)> _placed;

    /// <param name="content">The views, names and notes to place.</param>
    /// <param name="page">The size of each page.</param>
    public PageComposer(DiagramContent content, PageSize page)
    {
        _content = content;
        _page = page;
        _measure = new PageMeasure(page);
        _furniture = new PageFurniture(content.Diagram, content.Texts, content.Header, page);
        _placed = new Lazy<(PageLabels, Legend)>(Place);
    }

    /// <summary>The zones that have numbers instead of names. Labels with leaders are placed to find them.</summary>
    public ImmutableHashSet<Zone> Numbered => Diagram.Labels == LabelStyle.Leaders
        ? _placed.Value.Labels.Numbered
        : _content.Labels.Numbered;

    private Diagram Diagram => _content.Diagram;

    /// <summary>The pages.</summary>
    public DiagramLayout Compose()
    {
        (PageLabels labels, Legend legend) = _placed.Value;
        PageAreas areas = _content.Areas(_page, legend);
        ImmutableArray<GroupItem> legends = [.. legend.Parts(areas.Legend, areas.Body, Diagram.Theme)];
        List<ImmutableArray<DrawingItem>> pages = [[.. Feet(labels), .. legends.Take(1)]];
        pages.AddRange(legends.Skip(1).Select(more => (ImmutableArray<DrawingItem>)[.. _furniture.Header(), more]));
        ImmutableArray<ImmutableArray<DrawingItem>> complete =
            [.. pages.Select((items, i) => Complete(items, number: i + 1, pages.Count))];
        IEnumerable<string> notes = new LayoutNotes(_content).Notes(labels, complete);
        return new DiagramLayout(
            [.. complete.Select((items, i) => Page(items, i == 0 ? labels.Plan.Panels : []))], [.. notes]);
    }

    // A legend takes room from the labels, and labels without room become numbers of the legend: again until none do.
    private (PageLabels Labels, Legend Legend) Place()
    {
        ImmutableHashSet<Zone> numbered = _content.Labels.Numbered;
        while (true)
        {
            _content.Cancel.ThrowIfCancellationRequested();
            Legend legend = _content.LegendOf(numbered, _page);
            PageLabels labels = _content.Labels.Place(_content.Areas(_page, legend).Views, _measure, numbered);
            ImmutableHashSet<Zone> more = numbered.Union(labels.Left.Select(left => left.Zone));
            if (more.Count == numbered.Count)
                return (labels, legend);
            numbered = more;
        }
    }

    private IEnumerable<DrawingItem> Feet(PageLabels labels)
    {
        ImmutableArray<DrawingPanel> panels = labels.Plan.Panels;
        ImmutableArray<ZonePicture> zones =
            [.. panels.Select(panel => new ZonePicture(panel.View, Diagram, _content.Colours, panel.LineScale))];
        IEnumerable<DrawingItem> scale = _content.CloseUp is null ? [_furniture.Scale(labels.Plan.Scale)] : [];
        return
        [
            .. panels.Zip(zones, Panel),
            .. labels.Placed.Select((placed, i) =>
                new LabelPicture(panels[i], zones[i], Diagram.Theme, Diagram.Language).Draw(placed)),
            .. _furniture.Header(),
            .. labels.Plan.Rows.SelectMany(row => _furniture.Captions(row, labels)),
            .. scale,
        ];
    }

    private GroupItem Panel(DrawingPanel panel, ZonePicture zones)
    {
        FootView view = panel.View;
        MapRect area = panel.Area;
        Outline? cut = _content.CloseUp is null ? null : Shapes.Rectangle(area.Left, area.Top, area.Width, area.Height);
        return new GroupItem(
            view.Id.ToString(),
            panel.Transform,
            cut,
            [.. new ViewPicture(view, Diagram, panel.LineScale).Items(zones.Zones())])
        {
            Mark = new ItemMark(MarkKind.View)
            {
                Foot = view.Foot,
                Aspect = view.Aspect,
                Title = _content.Texts.Caption(view.Foot, view.Aspect),
                Box = panel.Bounds,
            },
        };
    }

    private ImmutableArray<DrawingItem> Complete(ImmutableArray<DrawingItem> items, int number, int count)
    {
        Outline paper = Shapes.Rectangle(0, 0, _page.Width, _page.Height);
        return
        [
            new PathItem("paper", paper, new PathStyle { Fill = Diagram.Theme.Paper }),
            .. items,
            .. _furniture.Footer(number, count),
            .. new Letterhead(Diagram, _page).Items(),
        ];
    }

    private DiagramPage Page(ImmutableArray<DrawingItem> items, ImmutableArray<DrawingPanel> panels) =>
        new(_page, items, panels) { Fonts = Diagram.Fonts };
}
