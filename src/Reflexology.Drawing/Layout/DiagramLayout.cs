using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Lays a diagram out: a pure function from what to draw and the sheet to the drawing list. Nothing is painted here.
/// </summary>
public sealed class DiagramLayout
{
    // Parts of the page in hundredths of its measure, see Measure.
    private const double Margin = 3.6;
    private const double TitleSize = 5.4;
    private const double SubtitleSize = 2.5;
    private const double CaptionSize = 2.3;
    private const double NoticeSize = 1.75;
    private const double HeadHeight = 10.5;
    private const double FootHeight = 8;
    private const double CaptionHeight = 5.6;

    private readonly Diagram _diagram;
    private readonly PaperSize _page;
    private readonly DiagramTexts _texts;
    private readonly ImmutableArray<PanelRow> _rows;
    private readonly ImmutableArray<(BodyArea Area, ImmutableArray<ZoneMatch> Matches)> _answers;
    private readonly Zone? _closeUp;
    private readonly ImmutableHashSet<Zone> _lit;
    private readonly List<UnnamedZone> _unnamed = [];
    private readonly SortedSet<string> _notes = new(StringComparer.Ordinal);
    private readonly double _measure;

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
        _measure = Measure(page) / 100;
    }

    /// <summary>Lays a diagram out on a sheet.</summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area, or there is no zone to show large.</exception>
    /// <exception cref="ArgumentException">
    /// The diagram has no foot or no aspect, or the zone to show large is on none of them, or the sheet has no area.
    /// </exception>
    public static DiagramPage Lay(Diagram diagram, PaperSize page)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        if (page is not { Width: > 0 and <= 14400, Height: > 0 and <= 14400 })
            throw new ArgumentException($"Expected a sheet of 1 to 14400 points a side, found {page.Width} x {page.Height}.", nameof(page));
        return new DiagramLayout(diagram, page).Lay();
    }

    /// <summary>The height of the picture that a diagram fills at a given width, in pixels.</summary>
    /// <exception cref="UnknownNameException">There is no zone to show large.</exception>
    /// <exception cref="ArgumentException">The diagram has no foot or no aspect, or the zone to show large is on none of them.</exception>
    public static PictureSize NaturalSize(Diagram diagram, int width)
    {
        ImmutableArray<PanelRow> rows = PanelRow.Of(diagram);
        double measure = width / 100.0;
        double scale = (width - (2 * Margin * measure)) / rows.Max(row => row.Width);
        double height = (rows.Sum(row => row.Height) * scale)
            + ((Margin + HeadHeight + FootHeight + (rows.Length * CaptionHeight)) * measure);
        return new PictureSize(width, (int)Math.Round(height));
    }

    // Text grows with the sheet, and on a wide sheet with its height.
    private static double Measure(PaperSize page) => Math.Min(page.Width, page.Height);

    private DiagramPage Lay()
    {
        ImmutableArray<DrawingPanel> panels = [.. Panels()];
        ImmutableArray<DrawingItem> items =
        [
            new PathItem("paper", Rectangle(new MapRect(0, 0, _page.Width, _page.Height)), new PathStyle { Fill = _diagram.Theme.Paper }),
            .. panels.Select(Panel),
            .. Head(),
            .. _rows.SelectMany(row => Captions(row, panels)),
            Text("source", Source(), _page.Height - (FootHeight * 0.62 * _measure), NoticeSize, _diagram.Theme.QuietText),
            Text("notice", _texts.Notice, _page.Height - (FootHeight * 0.32 * _measure), NoticeSize, _diagram.Theme.QuietText),
        ];
        return new DiagramPage(_page, items, panels, [.. UnnamedZone.Notes(_unnamed, _diagram.Map), .. _notes]) { Fonts = _diagram.Fonts };
    }

    private IEnumerable<DrawingPanel> Panels()
    {
        double captions = _rows.Length * CaptionHeight * _measure;
        double top = (Margin + HeadHeight) * _measure;
        double width = _page.Width - (2 * Margin * _measure);
        double height = _page.Height - top - (FootHeight * _measure) - captions;
        double scale = Math.Max(Math.Min(width / _rows.Max(row => row.Width), height / _rows.Sum(row => row.Height)), 1e-6);
        double y = top + Math.Max(0, (height - (_rows.Sum(row => row.Height) * scale)) / 2);
        foreach (PanelRow row in _rows)
        {
            double x = (_page.Width - (row.Width * scale)) / 2;
            foreach ((FootView view, MapRect area) in row.Parts)
            {
                yield return new DrawingPanel(view, area, new PageTransform(scale, x - (area.Left * scale), y - (area.Top * scale)));
                x += (area.Width + PanelRow.Gap) * scale;
            }

            y += (row.Height * scale) + (CaptionHeight * _measure);
        }
    }

    private GroupItem Panel(DrawingPanel panel)
    {
        var foot = new FootPicture(panel.View.Drawing, _diagram.Theme, panel.LineScale);
        var bones = new BonePicture(panel.View.Drawing, _diagram.Theme, panel.LineScale);
        var zones = new ZonePicture(panel.View, _diagram, _lit, panel.LineScale);
        string id = $"{FileWord.Of(panel.View.Foot)}.{FileWord.Of(panel.View.Aspect)}";
        Outline? cut = _closeUp is null ? null : Rectangle(panel.Area);
        return new GroupItem(id, panel.Transform, cut,
        [
            .. foot.Skin(),
            .. _diagram.HasBones ? [bones.Bones()] : Array.Empty<DrawingItem>(),
            .. _diagram.HasGuides ? [bones.Guides()] : Array.Empty<DrawingItem>(),
            new GroupItem("zones", PageTransform.Identity, panel.View.Drawing.Outline, [.. zones.Zones()]),
            foot.Form(),
            .. foot.Lines(),
            new GroupItem("labels", PageTransform.Identity, null, _diagram.Labels != LabelStyle.None ? [.. zones.Labels(_unnamed)] : []),
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
        yield return Text("title", head.Title, (Margin + (TitleSize * 0.8)) * _measure, TitleSize, _diagram.Theme.Text, isBold: true);

        // Many zones are counted where their names would become too small to read.
        const double Readable = 0.7;
        bool isReadable = Fitted(head.Subtitle, SubtitleSize * _measure, _page.Width - (2 * Margin * _measure), isBold: false) >= Readable * SubtitleSize * _measure;
        yield return Text("subtitle", isReadable ? head.Subtitle : head.BriefSubtitle, (Margin + (TitleSize * 1.55)) * _measure, SubtitleSize, _diagram.Theme.QuietText);
    }

    // The captions of a row stand on one line, below its tallest view.
    private IEnumerable<DrawingItem> Captions(PanelRow row, ImmutableArray<DrawingPanel> panels)
    {
        List<DrawingPanel> inRow = [.. panels.Where(panel => row.Parts.Any(part => part.View == panel.View))];
        double y = inRow.Max(panel => panel.Bounds.Bottom) + (CaptionSize * _measure);
        foreach (DrawingPanel panel in inRow)
        {
            string id = $"caption.{FileWord.Of(panel.View.Foot)}.{FileWord.Of(panel.View.Aspect)}";
            yield return Caption(id, _texts.Caption(panel.View.Foot, panel.View.Aspect), panel, y, CaptionSize);
            if (panel.View.Shapes.IsEmpty)
                yield return Caption($"{id}.empty", _texts.NoZone, panel, y + (CaptionSize * 0.95 * _measure), NoticeSize);
        }
    }

    private TextItem Caption(string id, string text, DrawingPanel panel, double y, double size)
    {
        double fitted = Fitted(text, size * _measure, panel.Bounds.Width * 0.92, isBold: false);
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
        foreach (var rune in FontSet.Missing(text, _diagram.Fonts))
            _notes.Add($"No font has the character '{rune}' (U+{rune.Value:X4}) of '{text}'.");
        double fitted = Fitted(text, size * _measure, _page.Width - (2 * Margin * _measure), isBold);
        return new TextItem(id, text, new PagePoint(_page.Width / 2, y), new TextStyle(fitted, ink, _diagram.Language) { IsBold = isBold });
    }

    private double Fitted(string text, double size, double width, bool isBold) =>
        Math.Min(size, width / Math.Max(FontSet.Width(text, _diagram.Language, isBold, size: 1, _diagram.Fonts), 1e-9));

    private static Outline Rectangle(MapRect area) => new(
    [
        new Contour(new(area.Left, area.Top),
            [Curve.LineTo(new(area.Right, area.Top)), Curve.LineTo(new(area.Right, area.Bottom)), Curve.LineTo(new(area.Left, area.Bottom))],
            IsClosed: true),
    ]);
}
