using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Composes the pages of a diagram: places its labels beside its legend, then lists what is drawn on each page.
/// </summary>
internal sealed class PageComposer
{
    private readonly DiagramContent _content;
    private readonly PageMeasure _measure;
    private readonly PageFurniture _furniture;
    private readonly Lazy<PlacedPage> _placed;

    /// <param name="content">The views, names and notes to place.</param>
    /// <param name="page">The size of each page.</param>
    /// <param name="measure">Sizes on the page.</param>
    public PageComposer(DiagramContent content, PageSize page, PageMeasure measure)
    {
        _content = content;
        Page = page;
        _measure = measure;
        _furniture = new PageFurniture(content, page, measure);
        _placed = new Lazy<PlacedPage>(() => PlacedPage.Create(content, page, _furniture.Body, measure));
    }

    /// <summary>The size of each page.</summary>
    public PageSize Page { get; }

    /// <summary>
    /// The height that a legend below the views takes with the gap above it; 0 for none. Labels are placed to find it.
    /// </summary>
    public double LegendHeight
    {
        get
        {
            Legend legend = _placed.Value.Legend;
            return legend.Count == 0 ? 0 : legend.HeightBelow(Page, _furniture.Body.Width) + _measure.Gap;
        }
    }

    private Diagram Diagram => _content.Diagram;

    /// <summary>The page of a picture as high as its views, its header and its footer.</summary>
    public static PageComposer OfPicture(DiagramContent content, double width, double views, PageMeasure measure)
    {
        var furniture = new PageFurniture(content, new PageSize(width, 1), measure);
        double height = furniture.HeadHeight + views + furniture.FootHeight;
        return new PageComposer(content, new PageSize(width, Math.Round(height / 0.75) * 0.75), measure);
    }

    /// <summary>The pages.</summary>
    public DiagramLayout Compose()
    {
        PlacedPage placed = _placed.Value;
        PageLabels labels = placed.Labels;
        ImmutableArray<GroupItem> legends =
            [.. placed.Legend.Parts(placed.LegendArea, _furniture.Body)];
        List<ImmutableArray<DrawingItem>> pages = [[.. Feet(labels), .. legends.Take(1)]];
        pages.AddRange(legends.Skip(1).Select(more => (ImmutableArray<DrawingItem>)[.. _furniture.Header, more]));
        ImmutableArray<ImmutableArray<DrawingItem>> complete =
            [.. pages.Select((items, i) => Complete(items, number: i + 1, pages.Count))];
        IEnumerable<string> notes = new LayoutNotes(_content).Notes(labels, complete, _measure, _furniture.IsCut);
        return new DiagramLayout(
            [.. complete.Select((items, i) => PageOf(items, i == 0 ? labels.Plan.Panels : []))], [.. notes]);
    }

    private IEnumerable<DrawingItem> Feet(PageLabels labels)
    {
        ImmutableArray<DrawingPanel> panels = labels.Plan.Panels;
        ImmutableArray<ZonePicture> zones =
            [.. panels.Select(panel => new ZonePicture(panel.View, Diagram, _content.Colours, panel.LineScale))];
        var captions = new Captions(_content.Texts, Diagram.Theme, new TextSetting(Diagram), _measure);
        return
        [
            .. panels.Zip(zones, Panel),
            .. labels.Placed.Select((placed, i) =>
                new LabelPicture(panels[i], zones[i], Diagram.Theme, Diagram.Language).Draw(placed)),
            .. _furniture.Header,
            .. labels.Plan.Rows.SelectMany(captions.Of),
            _furniture.Scale(labels.Plan),
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
        Outline paper = Shapes.Rectangle(0, 0, Page.Width, Page.Height);
        return
        [
            new PathItem("paper", paper, new PathStyle { Fill = Diagram.Theme.Paper }),
            .. items,
            .. _furniture.Footer(number, count),
        ];
    }

    private DiagramPage PageOf(ImmutableArray<DrawingItem> items, ImmutableArray<DrawingPanel> panels) =>
        new(Page, items, panels) { Fonts = Diagram.Fonts, Title = _content.Header.Title };
}
