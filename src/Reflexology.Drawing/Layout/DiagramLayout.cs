using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Lays a diagram out: a pure function from what to draw and the sheet to the drawing list. Nothing is painted here.
/// </summary>
public sealed class DiagramLayout
{
    private readonly Diagram _diagram;
    private readonly PaperSize _page;
    private readonly DiagramTexts _texts;
    private readonly ImmutableArray<PanelRow> _rows;
    private readonly bool _isCloseUp;
    private readonly ImmutableHashSet<Zone> _lit;
    private readonly PageMeasure _measure;
    private readonly PageTexts _around;
    private readonly List<UnnamedZone> _unnamed = [];

    private DiagramLayout(Diagram diagram, PaperSize page)
    {
        (_diagram, _page, _measure) = (diagram, page, new PageMeasure(page));
        _texts = DiagramTexts.For(diagram.Language);
        _rows = PanelRow.Of(diagram);
        ImmutableArray<(BodyArea Area, ImmutableArray<ZoneMatch> Matches)> answers =
        [
            .. diagram.Highlight.Select(diagram.Map.Atlas.Get).Distinct()
                .Select(area => (area, diagram.Map.ZonesFor(area))),
        ];
        Zone? closeUp = diagram.CloseUp is { } id ? diagram.Map.ZoneWithId(id) : null;
        _isCloseUp = closeUp is not null;
        _lit = closeUp is not null ? [closeUp] : [.. answers.SelectMany(answer => answer.Matches).Select(match => match.Zone)];
        _around = new PageTexts(diagram, _texts, new DiagramHead(diagram, _texts, closeUp, answers), page, _measure);
    }

    /// <summary>Lays a diagram out on a sheet; of several the first, see <see cref="LayPages"/>.</summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area, or there is no zone to show large.</exception>
    /// <exception cref="ArgumentException">
    /// The diagram has no foot or no aspect, or the zone to show large is on none of them, or the sheet has no area.
    /// </exception>
    public static DiagramPage Lay(Diagram diagram, PaperSize page) => LayPages(diagram, page)[0];

    /// <summary>Lays a diagram out on one sheet, or on more where its legend does not have room on the first.</summary>
    /// <exception cref="UnknownNameException">As of <see cref="Lay"/>.</exception>
    /// <exception cref="ArgumentException">As of <see cref="Lay"/>.</exception>
    public static ImmutableArray<DiagramPage> LayPages(Diagram diagram, PaperSize page)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        if (!page.IsValid)
            throw new ArgumentException($"Expected a sheet of 1 to 14400 points a side, found {page.Width} x {page.Height}.", nameof(page));
        return new DiagramLayout(diagram, page).Pages();
    }

    /// <summary>The height of the picture that a diagram fills at a given width, in pixels.</summary>
    /// <exception cref="UnknownNameException">There is no zone to show large.</exception>
    /// <exception cref="ArgumentException">The diagram has no foot or no aspect, or the zone to show large is on none of them.</exception>
    public static PictureSize NaturalSize(Diagram diagram, int width)
    {
        ImmutableArray<PanelRow> rows = PanelRow.Of(diagram);
        var measure = new PageMeasure(width / 100.0);
        double scale = (width - (2 * measure.Margin)) / rows.Max(row => row.Width);
        double height = (rows.Sum(row => row.Height) * scale)
            + measure.Margin + measure.HeadHeight + measure.FootHeight + (rows.Length * measure.CaptionHeight);
        return new PictureSize(width, (int)Math.Round(height));
    }

    private ImmutableArray<DiagramPage> Pages()
    {
        ImmutableDictionary<Zone, string> keys = ZoneKeys.Of(_diagram.Map);
        var plan = new LegendPlan(_diagram, _rows, keys, _page, _measure);
        PageLabels labels = _diagram.Labels is LabelStyle.Leaders or LabelStyle.Numbers
            ? PageLabels.Of(_diagram, _rows, keys, _measure, numbered => plan.Rooms(plan.For(numbered)).Views)
            : new PageLabels(PanelPlan.Of(_rows, plan.Rooms(plan.For([])).Views, _measure, columnText: 0), [], [], []);
        ImmutableArray<DrawingPanel> panels = labels.Plan.Panels;
        ImmutableArray<ZonePicture> zones = [.. panels.Select(panel => new ZonePicture(panel.View, _diagram, _lit, panel.LineScale))];
        Legend legend = plan.For(labels.Numbered);
        (GroupItem first, int shown) = legend.In(plan.Rooms(legend).Legend, 0, zones[0].Swatch, _diagram.Theme);
        List<ImmutableArray<DrawingItem>> pages =
        [
            [
                .. panels.Select((panel, i) => Panel(panel, zones[i])),
                .. labels.Placed.Select((placed, i) => new LabelPicture(panels[i], zones[i], _diagram.Theme, _diagram.Language).Draw(placed)),
                .. _around.Head(),
                .. labels.Plan.Rows.SelectMany(row => _around.Captions(row, panels)),
                .. _isCloseUp ? Array.Empty<DrawingItem>() : [_around.Scale(labels.Plan.Scale)],
                .. shown > 0 ? [first] : Array.Empty<DrawingItem>(),
            ],
        ];
        while (shown < legend.Count)
        {
            (GroupItem more, int count) = legend.In(plan.Body, shown, zones[0].Swatch, _diagram.Theme);
            pages.Add([.. _around.Head(), more]);
            shown += count;
        }

        IEnumerable<UnnamedZone> without = labels.Left.Select(one => new UnnamedZone(one.Zone, one.Aspect, HasNumber: false));
        ImmutableArray<ImmutableArray<DrawingItem>> complete = [.. pages.Select((items, i) => Complete(items, i + 1, pages.Count))];
        ImmutableArray<string> notes = [.. UnnamedZone.Notes(_unnamed.Concat(without), _diagram.Map), .. plan.Notes(labels.Numbered), .. _around.Notes];
        return [.. complete.Select((items, i) => new DiagramPage(_page, items, i == 0 ? panels : [], i == 0 ? notes : []))];
    }

    private ImmutableArray<DrawingItem> Complete(ImmutableArray<DrawingItem> items, int number, int count) =>
    [
        new PathItem("paper", Shapes.Rectangle(0, 0, _page.Width, _page.Height), new PathStyle { Fill = _diagram.Theme.Paper }),
        .. items,
        .. _around.Foot(number, count),
    ];

    private GroupItem Panel(DrawingPanel panel, ZonePicture zones)
    {
        var foot = new FootPicture(panel.View.Drawing, _diagram.Theme, panel.LineScale);
        var bones = new BonePicture(panel.View.Drawing, _diagram.Theme, panel.LineScale);
        Outline? cut = _isCloseUp ? Shapes.Rectangle(panel.Area.Left, panel.Area.Top, panel.Area.Width, panel.Area.Height) : null;
        return new GroupItem(ViewId.Of(panel.View), panel.Transform, cut,
        [
            .. foot.Skin(),
            .. _diagram.HasBones ? [bones.Bones()] : Array.Empty<DrawingItem>(),
            .. _diagram.HasGuides ? [bones.Guides()] : Array.Empty<DrawingItem>(),
            new GroupItem("zones", PageTransform.Identity, panel.View.Drawing.Outline, [.. zones.Zones()]),
            foot.Form(),
            .. foot.Lines(),
            new GroupItem("labels", PageTransform.Identity, null, _diagram.Labels == LabelStyle.Inside ? [.. zones.Labels(_unnamed)] : []),
        ])
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
}
