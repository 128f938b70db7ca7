using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Lays a diagram out: a pure function from what to draw and the sheet to the drawing list. Nothing is painted here.
/// </summary>
internal sealed class DiagramLayout
{
    private readonly Diagram _diagram;
    private readonly PageSize _page;
    private readonly DiagramTexts _texts;
    private readonly ImmutableArray<PanelRow> _rows;
    private readonly bool _isCloseUp;
    private readonly ZoneColours _colours;
    private readonly PageMeasure _measure;
    private readonly SurroundingTexts _around;
    private readonly ImmutableDictionary<Zone, string> _keys;
    private readonly LegendPlan _plan;

    private DiagramLayout(Diagram diagram, PageSize page)
    {
        (_diagram, _page, _measure) = (diagram, page, new PageMeasure(page));
        _texts = DiagramTexts.For(diagram.Language);
        _rows = PanelRow.Of(diagram);
        Zone? closeUp = diagram.CloseUp is { } id ? diagram.Map.ZoneWithId(id) : null;
        _isCloseUp = closeUp is not null;
        _colours = ZoneColours.For(diagram);
        _keys = ZoneKeys.Of(diagram.Map);
        _plan = new LegendPlan(diagram, _rows, _colours, _keys, page, _measure);
        _around = new SurroundingTexts(diagram, _texts, new DiagramHead(diagram, _texts, closeUp), page, _measure);
    }

    /// <summary>Lays a diagram out on a sheet; of several the first, see <see cref="LayPages"/>.</summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area, or there is no zone to show large.</exception>
    /// <exception cref="ArgumentException">
    /// The diagram has no foot or no aspect, or the zone to show large is on none of them, or the sheet has no area.
    /// </exception>
    public static DiagramPage Lay(Diagram diagram, PageSize page) => LayPages(diagram, page)[0];

    /// <summary>Lays a diagram out on one sheet, or on more where its legend does not have room on the first.</summary>
    /// <exception cref="UnknownNameException">As of <see cref="Lay"/>.</exception>
    /// <exception cref="ArgumentException">As of <see cref="Lay"/>.</exception>
    public static ImmutableArray<DiagramPage> LayPages(Diagram diagram, PageSize page)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        if (!page.IsValid)
            throw new ArgumentException($"Expected a sheet of 1 to 14400 points a side, found {page.Width} x {page.Height}.", nameof(page));
        return new DiagramLayout(diagram, page).Pages();
    }

    /// <summary>The size of the picture that a diagram with its legend fills at a given width, in pixels. Costs as much as a layout.</summary>
    /// <exception cref="UnknownNameException">As of <see cref="Lay"/>.</exception>
    /// <exception cref="ArgumentException">The diagram has no foot or no aspect, or the zone to show large is on none of them.</exception>
    public static PictureSize NaturalSize(Diagram diagram, int width)
    {
        ImmutableArray<PanelRow> rows = PanelRow.Of(diagram);
        var measure = new PageMeasure(width / 100.0);
        double scale = (width - (2 * measure.Margin)) / rows.Max(row => row.Width);
        double height = (rows.Sum(row => row.Height) * scale)
            + measure.Margin + measure.HeadHeight + measure.FootHeight + (rows.Length * measure.CaptionHeight);

        // Beside the feet of a wide picture a legend takes no height.
        if (width <= height && diagram.HasLegend is not false)
        {
            var layout = new DiagramLayout(diagram, new PageSize(width, height));
            height += layout._plan.HeightBelow(layout._plan.For(layout.Labels().Numbered));
        }

        return new PictureSize(width, (int)Math.Round(height));
    }

    private ImmutableArray<DiagramPage> Pages()
    {
        PageLabels labels = Labels();
        ImmutableArray<DrawingPanel> panels = labels.Plan.Panels;
        ImmutableArray<ZonePicture> zones = [.. panels.Select(panel => new ZonePicture(panel.View, _diagram, _colours, LineScale(panel)))];
        Legend legend = _plan.For(labels.Numbered);
        (GroupItem first, int shown) = legend.In(_plan.Rooms(legend).Legend, 0, _diagram.Theme);
        List<ImmutableArray<DrawingItem>> pages =
        [
            [
                .. panels.Select((panel, i) => Panel(panel, zones[i])),
                .. labels.Placed.Select((placed, i) => new LabelPicture(panels[i], zones[i], _diagram.Theme, _diagram.Language).Draw(placed)),
                .. _around.Head(),
                .. labels.Plan.Rows.SelectMany(row => _around.Captions(row, labels)),
                .. _isCloseUp ? Array.Empty<DrawingItem>() : [_around.Scale(labels.Plan.Scale)],
                .. shown > 0 ? [first] : Array.Empty<DrawingItem>(),
            ],
        ];
        while (shown < legend.Count)
        {
            (GroupItem more, int count) = legend.In(_plan.Body, shown, _diagram.Theme);
            pages.Add([.. _around.Head(), more]);
            shown += count;
        }

        ImmutableArray<ImmutableArray<DrawingItem>> complete = [.. pages.Select((items, i) => Complete(items, i + 1, pages.Count))];
        ImmutableArray<string> notes = [.. _plan.Notes(labels), .. Unwritten(complete)];
        return [.. complete.Select((items, i) => new DiagramPage(_page, items, i == 0 ? panels : [], i == 0 ? notes : []) { Fonts = _diagram.Fonts })];
    }

    private PageLabels Labels() => PageLabels.Of(_diagram, _rows, _keys, _measure, numbered => _plan.Rooms(_plan.For(numbered)).Views);

    private ImmutableArray<DrawingItem> Complete(ImmutableArray<DrawingItem> items, int number, int count) =>
    [
        new PathItem("paper", Shapes.Rectangle(0, 0, _page.Width, _page.Height), new PathStyle { Fill = _diagram.Theme.Paper }),
        .. items,
        .. _around.Foot(number, count),
    ];

    private GroupItem Panel(DrawingPanel panel, ZonePicture zones)
    {
        Outline? cut = _isCloseUp ? Shapes.Rectangle(panel.Area.Left, panel.Area.Top, panel.Area.Width, panel.Area.Height) : null;
        return new GroupItem(panel.View.Id.ToString(), panel.Transform, cut, [.. new ViewPicture(panel.View, _diagram, LineScale(panel)).Items(zones.Zones())])
        {
            Mark = new ItemMark(MarkKind.View)
            {
                Foot = panel.View.Foot,
                Aspect = panel.View.Aspect,
                Title = _texts.Caption(panel.View.Foot, panel.View.Aspect),
                Box = panel.Bounds,
            },
        };
    }

    private IEnumerable<string> Unwritten(ImmutableArray<ImmutableArray<DrawingItem>> pages) =>
        from text in pages.SelectMany(page => DrawingItem.All(page)).OfType<TextItem>().Select(item => item.Text).Distinct()
        from rune in FontSet.Missing(text, _diagram.Fonts)
        select $"No font has the character '{rune}' (U+{rune.Value:X4}) of '{text}'. Add a font that has it.";

    private static double LineScale(DrawingPanel panel) => new ViewPart(panel.View, panel.Area).LineScale;
}
