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
    private readonly ImmutableArray<(BodyArea Area, ImmutableArray<ZoneMatch> Matches)> _answers;
    private readonly Zone? _closeUp;
    private readonly ImmutableHashSet<Zone> _lit;
    private readonly List<UnnamedZone> _unnamed = [];
    private readonly SortedSet<string> _notes = new(StringComparer.Ordinal);
    private readonly PageMeasure _measure;

    private DiagramLayout(Diagram diagram, PaperSize page)
    {
        (_diagram, _page) = (diagram, page);
        _texts = DiagramTexts.For(diagram.Language);
        _rows = PanelRow.Of(diagram);
        _answers =
        [
            .. diagram.Highlight.Select(diagram.Map.Atlas.Get).Distinct()
                .Select(area => (area, diagram.Map.ZonesFor(area))),
        ];
        _closeUp = diagram.CloseUp is { } id ? diagram.Map.ZoneWithId(id) : null;
        _lit = _closeUp is { } zone ? [zone] : [.. _answers.SelectMany(answer => answer.Matches).Select(match => match.Zone)];
        _measure = new PageMeasure(page);
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
        if (page is not { Width: > 0 and <= 14400, Height: > 0 and <= 14400 })
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
        PageLabels labels = _diagram.Labels is LabelStyle.Leaders or LabelStyle.Numbers
            ? PageLabels.Of(_diagram, _rows, _measure, numbered => Rooms(LegendOf(numbered)).Views)
            : new PageLabels(PanelPlan.Of(_rows, Rooms(LegendOf([])).Views, _measure, 0), [], [], []);
        ImmutableArray<DrawingPanel> panels = labels.Plan.Panels;
        Legend legend = LegendOf(labels.Numbered);
        (GroupItem first, int shown) = legend.In(Rooms(legend).Legend, 0, SwatchOf, _diagram.Theme);
        List<ImmutableArray<DrawingItem>> pages =
        [
            [
                .. panels.Select(Panel),
                .. labels.Placed.Select((placed, i) => LabelsOf(panels[i]).Draw(placed)),
                .. Head(),
                .. labels.Plan.Rows.SelectMany(row => Captions(row, panels)),
                .. _closeUp is null ? [Scale(panels[0].Transform.Scale)] : Array.Empty<DrawingItem>(),
                .. shown > 0 ? [first] : Array.Empty<DrawingItem>(),
            ],
        ];
        while (shown < legend.Count)
        {
            (GroupItem more, int count) = legend.In(Body, shown, SwatchOf, _diagram.Theme);
            pages.Add([.. Head(), more]);
            shown += count;
        }

        ImmutableArray<string> notes = [.. UnnamedZone.Notes(_unnamed.Concat(labels.Left.Select(one => new UnnamedZone(one.Zone, one.Aspect, HasNumber: false))), _diagram.Map), .. InLegend(labels.Numbered), .. _notes];
        return [.. pages.Select((items, i) => Page(items, i, pages.Count, i == 0 ? panels : [], i == 0 ? notes : []))];
    }

    private PageRect Body => new(
        _measure.Margin, _measure.Margin + _measure.HeadHeight, _page.Width - (2 * _measure.Margin), _page.Height - _measure.Margin - _measure.HeadHeight - _measure.FootHeight);

    private DiagramPage Page(ImmutableArray<DrawingItem> items, int number, int count, ImmutableArray<DrawingPanel> panels, ImmutableArray<string> notes) => new(_page,
    [
        new PathItem("paper", Shapes.Rectangle(0, 0, _page.Width, _page.Height), new PathStyle { Fill = _diagram.Theme.Paper }),
        .. items,
        Text("source", Source(), _page.Height - (0.62 * _measure.FootHeight), _measure.Notice, _diagram.Theme.QuietText),
        Text("notice", _texts.Notice, _page.Height - (0.32 * _measure.FootHeight), _measure.Notice, _diagram.Theme.QuietText),
        .. count > 1 ? [PageNumber(number + 1, count)] : Array.Empty<DrawingItem>(),
    ],
    panels, notes);

    private TextItem PageNumber(int number, int count) => new("page", $"{number} / {count}", new PagePoint(_page.Width - _measure.Margin, _page.Height - (0.92 * _measure.FootHeight)),
        new TextStyle(_measure.Notice, _diagram.Theme.QuietText, _diagram.Language) { Align = TextAlign.Right });

    private GroupItem Scale(double scale) =>
        ScaleBar.At(new PagePoint(_measure.Margin, _page.Height - (0.95 * _measure.FootHeight)), scale, _measure.Notice * 0.8, _diagram.Theme, _diagram.Language);

    // Below the feet on an upright sheet, beside them on a wide one.
    private (PageRect Views, PageRect Legend) Rooms(Legend legend)
    {
        PageRect body = Body;
        if (legend.Count == 0)
            return (body, body);
        double gap = 1.5 * _measure.Label;
        if (_page.Width <= _page.Height)
        {
            double height = legend.HeightBelow(_page, body.Width);
            return (body with { Height = body.Height - height - (2 * gap) }, new PageRect(body.Left, body.Bottom - height - gap, body.Width, height));
        }

        double width = legend.WidthBeside(_page, body.Height);
        return (body with { Width = body.Width - width - gap }, new PageRect(body.Right - width, body.Top, width, body.Height));
    }

    private Legend LegendOf(ImmutableHashSet<Zone> numbered)
    {
        ImmutableDictionary<Zone, string> keys = ZoneKeys.Of(_diagram.Map);
        bool isComplete = _diagram.HasLegend ?? _diagram.Labels == LabelStyle.Numbers;
        ImmutableArray<LegendEntry> entries =
        [
            .. _rows.SelectMany(row => row.Parts).SelectMany(part => part.View.Shapes).Select(shape => shape.Zone).Distinct()
                .Where(zone => isComplete || (numbered.Contains(zone) && _diagram.HasLegend is not false))
                .OrderBy(zone => zone.Number ?? int.MaxValue).ThenBy(_diagram.Map.Zones.IndexOf)
                .Select(zone => new LegendEntry(zone, numbered.Contains(zone) ? keys[zone] : "", zone.Names[_diagram.Language])),
        ];
        return new Legend(entries, _diagram.Language, _measure.Label, 0.3 * _page.Width);
    }

    private IEnumerable<string> InLegend(ImmutableHashSet<Zone> numbered) => _diagram.Labels == LabelStyle.Numbers || numbered.IsEmpty
        ? []
        : [$"Numbers stand for names without room; the legend has them: {string.Join(", ", _diagram.Map.Zones.Where(numbered.Contains).Select(zone => zone.Names[_diagram.Language]))}."];

    private LabelPicture LabelsOf(DrawingPanel panel) => new(panel, ZonesOf(panel), _diagram.Theme, _diagram.Language);

    private ZonePicture ZonesOf(DrawingPanel panel) => new(panel.View, _diagram, _lit, panel.LineScale);

    private PathStyle SwatchOf(Zone zone) => new ZonePicture(_rows[0].Parts[0].View, _diagram, _lit, 1).Swatch(zone);

    private GroupItem Panel(DrawingPanel panel)
    {
        var foot = new FootPicture(panel.View.Drawing, _diagram.Theme, panel.LineScale);
        var bones = new BonePicture(panel.View.Drawing, _diagram.Theme, panel.LineScale);
        ZonePicture zones = ZonesOf(panel);
        string id = $"{FileWord.Of(panel.View.Foot)}.{FileWord.Of(panel.View.Aspect)}";
        Outline? cut = _closeUp is null ? null : Shapes.Rectangle(panel.Area.Left, panel.Area.Top, panel.Area.Width, panel.Area.Height);
        return new GroupItem(id, panel.Transform, cut,
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

    private IEnumerable<DrawingItem> Head()
    {
        var head = new DiagramHead(_diagram, _texts, _closeUp, _answers);
        yield return Text("title", head.Title, _measure.Margin + (0.8 * _measure.Title), _measure.Title, _diagram.Theme.Text, isBold: true);

        // Many zones are counted where their names would become too small to read.
        const double Readable = 0.7;
        bool isReadable = Fitted(head.Subtitle, _measure.Subtitle, _page.Width - (2 * _measure.Margin), isBold: false) >= Readable * _measure.Subtitle;
        yield return Text("subtitle", isReadable ? head.Subtitle : head.BriefSubtitle, _measure.Margin + (1.55 * _measure.Title), _measure.Subtitle, _diagram.Theme.QuietText);
    }

    // The captions of a row stand on one line, below its tallest view.
    private IEnumerable<DrawingItem> Captions(PanelRow row, ImmutableArray<DrawingPanel> panels)
    {
        List<DrawingPanel> inRow = [.. panels.Where(panel => row.Parts.Any(part => part.View == panel.View))];
        double y = inRow.Max(panel => panel.Bounds.Bottom) + _measure.Caption;
        foreach (DrawingPanel panel in inRow)
        {
            string id = $"caption.{FileWord.Of(panel.View.Foot)}.{FileWord.Of(panel.View.Aspect)}";
            yield return Caption(id, _texts.Caption(panel.View.Foot, panel.View.Aspect), panel, y, _measure.Caption);
            if (panel.View.Shapes.IsEmpty)
                yield return Caption($"{id}.empty", _texts.NoZone, panel, y + (0.95 * _measure.Caption), _measure.Notice);
        }
    }

    private TextItem Caption(string id, string text, DrawingPanel panel, double y, double size)
    {
        double fitted = Fitted(text, size, panel.Bounds.Width * 0.92, isBold: false);
        double middle = panel.Bounds.Left + (panel.Bounds.Width / 2);
        return new TextItem(id, text, new PagePoint(middle, y), new TextStyle(fitted, _diagram.Theme.QuietText, _diagram.Language));
    }

    private string Source()
    {
        string name = _diagram.Map.Names[_diagram.Language], tradition = _diagram.Map.Tradition[_diagram.Language];
        return _answers.IsEmpty ? name : $"{name} · {tradition}";
    }

    private TextItem Text(string id, string text, double y, double size, Ink ink, bool isBold = false)
    {
        foreach (var rune in FontSet.Missing(text))
            _notes.Add($"No bundled font has the character '{rune}' (U+{rune.Value:X4}) of '{text}'.");
        double fitted = Fitted(text, size, _page.Width - (2 * _measure.Margin), isBold);
        return new TextItem(id, text, new PagePoint(_page.Width / 2, y), new TextStyle(fitted, ink, _diagram.Language) { IsBold = isBold });
    }

    private double Fitted(string text, double size, double width, bool isBold) =>
        Math.Min(size, width / Math.Max(FontSet.Width(text, _diagram.Language, isBold, size: 1), 1e-9));
}
