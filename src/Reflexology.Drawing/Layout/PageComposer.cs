using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Composes the pages of a diagram: places its labels beside its legend, then lists what is drawn on each page.
/// </summary>
internal sealed class PageComposer
{
    // Width of the outlines of the other map's zones, in points.
    private const double LeastGhost = 0.75;

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
        _placed = new Lazy<PlacedPage>(() => new BodyPlacement(content, page, _furniture.Body, measure).Place());
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
        ImmutableArray<GroupItem> legends =
            [.. placed.Legend.Parts(placed.LegendArea, _furniture.Body)];
        ImmutableArray<DrawingPanel>[] panels = [.. placed.Maps.Zip(_content.Maps, PanelsOf)];
        List<ImmutableArray<DrawingItem>> pages = [[.. Feet(placed, panels), .. Body(placed), .. legends.Take(1)]];
        pages.AddRange(legends.Skip(1).Select(more => (ImmutableArray<DrawingItem>)[.. _furniture.Header, more]));
        ImmutableArray<ImmutableArray<DrawingItem>> complete =
            [.. pages.Select((items, i) => Complete(items, number: i + 1, pages.Count))];
        bool isCut = _furniture.IsCut || _content.Headings(_measure).IsCut(placed.Rooms[0].Width);
        IEnumerable<string> notes = new LayoutNotes(_content).Notes(placed, complete, _measure, isCut);
        return new DiagramLayout(
            [.. complete.Select((items, i) => PageOf(items, i == 0 ? [.. panels.SelectMany(map => map)] : []))],
            [.. notes]);

        static ImmutableArray<DrawingPanel> PanelsOf(PageLabels labels, MapContent map) =>
            [.. labels.Plan.Panels.Select(panel => panel with { Map = map.Word })];
    }

    private IEnumerable<DrawingItem> Feet(PlacedPage placed, ImmutableArray<DrawingPanel>[] panels)
    {
        PanelPlan plan = placed.Maps[0].Plan;
        IEnumerable<DrawingItem>[] maps = [.. placed.Maps.Select((labels, i) => Feet(labels, panels[i], i))];
        return
        [
            .. maps is [var only] ? only : maps.Zip(_content.Maps, GroupOf),
            .. _furniture.Header,
            .. _content.Headings(_measure).Of(placed.Rooms, [.. placed.Maps.Select(Drawn)]),
            .. placed.Maps.SelectMany((labels, i) => Captions(labels, _content.Maps[i])),
            _furniture.Scale(plan),
        ];

        static GroupItem GroupOf(IEnumerable<DrawingItem> items, MapContent map) =>
            new($"map.{map.Word}", PageTransform.Identity, null, [.. items]);
    }

    private IEnumerable<DrawingItem> Body(PlacedPage placed) =>
        placed.Body is { } body ? _content.Body!.Items(body.Centre, body.Size) : [];

    // With the names beside the views, and the captions below them.
    private PageRect Drawn(PageLabels labels)
    {
        double top = labels.Plan.Panels.Select(panel => panel.Bounds.Top)
            .Concat(labels.Placed.SelectMany(view => view).Select(label => label.Box.Top)).Min();
        double bottom = labels.Plan.Rows.Max(row => row.FeetBottom) + (2 * _measure.Caption);
        return new PageRect(labels.Plan.Left, top, labels.Plan.Right - labels.Plan.Left, bottom - top);
    }

    // The views of a map, then all of its labels.
    private IEnumerable<DrawingItem> Feet(PageLabels labels, ImmutableArray<DrawingPanel> panels, int map)
    {
        MapContent content = _content.Maps[map];
        ImmutableArray<ZonePicture> zones =
            [.. panels.Select(panel => new ZonePicture(panel.View, content.Diagram, content.Colours, panel.LineScale))];
        return
        [
            .. panels.Select((panel, i) => Panel(panel, zones[i], content, GhostsOn(panel, map))),
            .. labels.Placed.Select((placed, i) =>
                new LabelPicture(panels[i], zones[i], Diagram.Theme, Diagram.Language).Draw(placed)),
        ];
    }

    private IEnumerable<TextItem> Captions(PageLabels labels, MapContent map)
    {
        var captions = new Captions(_content.Texts, Diagram.Theme, new TextSetting(Diagram), _measure, map.Word);
        return labels.Plan.Rows.SelectMany(captions.Of);
    }

    // The outlines of the other map's zones on a view.
    private IEnumerable<DrawingItem> GhostsOn(DrawingPanel panel, int map)
    {
        if (_content.Maps.Length == 1)
            return [];
        int other = 1 - map;
        MapContent content = _content.Maps[other];
        FootView view = content.Diagram.Map[panel.View.Id];
        return new ZonePicture(view, content.Diagram, content.Colours, panel.LineScale).Ghosts(
            _content.Ghosts[other], LeastGhost / panel.Transform.Scale);
    }

    private GroupItem Panel(DrawingPanel panel, ZonePicture zones, MapContent map, IEnumerable<DrawingItem> ghosts)
    {
        FootView view = panel.View;
        MapRect area = panel.Area;
        Outline? cut = _content.CloseUp is null ? null : Shapes.Rectangle(area.Left, area.Top, area.Width, area.Height);
        string caption = _content.Texts.Caption(view.Foot, view.Aspect);
        return new GroupItem(
            view.Id.ToString(),
            panel.Transform,
            cut,
            [.. new ViewPicture(view, Diagram, panel.LineScale).Items(zones.Zones()), .. Over(ghosts)])
        {
            Mark = new ItemMark(MarkKind.View)
            {
                Map = panel.Map,
                Foot = view.Foot,
                Aspect = view.Aspect,
                Title = panel.Map is null ? caption : _content.Texts.Saying(map.Name, caption),
                Box = panel.Bounds,
            },
        };

        IEnumerable<DrawingItem> Over(IEnumerable<DrawingItem> lines)
        {
            ImmutableArray<DrawingItem> items = [.. lines];
            return items.IsEmpty
                ? []
                : [new GroupItem("ghosts", PageTransform.Identity, view.Drawing.Silhouette, items)];
        }
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
