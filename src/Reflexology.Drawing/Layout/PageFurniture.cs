namespace Reflexology.Drawing;

/// <summary>Everything on a page around its views: header, captions, scale bar, footer.</summary>
internal sealed class PageFurniture
{
    // Many zones are counted where their names would be smaller than this share of the size wanted.
    private const double Readable = 0.7;

    private const double ScaleMillimetres = 50;

    private readonly DiagramTheme _theme;
    private readonly DiagramTexts _texts;
    private readonly PageHeader _header;
    private readonly PageSize _page;
    private readonly PageMeasure _measure;
    private readonly TextSetting _setting;
    private readonly Letterhead _letterhead;

    // The height of the line of credit.
    private readonly double _credit;

    /// <param name="diagram">The diagram.</param>
    /// <param name="texts">The fixed texts in its language.</param>
    /// <param name="header">The texts of its header.</param>
    /// <param name="page">The page.</param>
    public PageFurniture(Diagram diagram, DiagramTexts texts, PageHeader header, PageSize page)
    {
        _theme = diagram.Theme;
        _texts = texts;
        _header = header;
        _page = page;
        _measure = new PageMeasure(page);
        _setting = new TextSetting(diagram);
        _letterhead = new Letterhead(diagram, page);
        _credit = diagram.Credit is null ? 0 : _measure.CreditHeight;
    }

    private double TextWidth => _page.Width - (2 * _measure.Margin);

    // The title stands in the middle of the page, whatever is on its left.
    private double HeaderWidth => TextWidth - (2 * _letterhead.LogoRoom);

    /// <summary>Title and subtitle.</summary>
    public IEnumerable<DrawingItem> Header()
    {
        double size = _measure.Title, y = _measure.Margin + (0.8 * size);
        yield return Line("title", _header.Title, y, size, _theme.Text, isBold: true);

        double fitted = _setting.Fitted(_header.Subtitle, isBold: false, _measure.Subtitle, HeaderWidth);
        string subtitle = fitted >= Readable * _measure.Subtitle ? _header.Subtitle : _header.BriefSubtitle;
        yield return Line("subtitle", subtitle, _measure.Margin + (1.55 * size), _measure.Subtitle, _theme.QuietText);
    }

    /// <summary>
    /// The captions of a row, on one line below its tallest view and below the labels beside it, whose leaders
    /// would cross them.
    /// </summary>
    public IEnumerable<DrawingItem> Captions(PanelRow row, PageLabels labels)
    {
        List<DrawingPanel> panels = [];
        double bottom = 0;
        foreach ((int i, DrawingPanel panel) in labels.Plan.Panels.Index())
        {
            if (!row.Parts.Any(part => part.View == panel.View))
                continue;
            panels.Add(panel);
            bottom = Math.Max(bottom, panel.Bounds.Bottom);
            bottom = labels.PlacedIn(i).Aggregate(bottom, (lowest, label) => Math.Max(lowest, label.Box.Bottom));
        }

        double y = bottom + _measure.Caption;
        foreach (DrawingPanel panel in panels)
        {
            string id = $"caption.{panel.View.Id}";
            yield return Caption(id, _texts.Caption(panel.View.Foot, panel.View.Aspect), panel, y, _measure.Caption);
            double below = y + (0.95 * _measure.Caption);
            if (panel.View.Shapes.IsEmpty)
                yield return Caption($"{id}.empty", _texts.NoZone, panel, below, _measure.Notice);
        }
    }

    /// <summary>A bar as long as some millimetres of the reference foot, with its text to the right.</summary>
    public GroupItem Scale(double pointsPerMillimetre)
    {
        double size = 0.9 * _measure.Notice;
        double left = _measure.Margin, y = _page.Height - (0.98 * _measure.FootHeight) - _credit;
        double length = ScaleMillimetres * pointsPerMillimetre, right = left + length, half = 0.25 * size;
        Outline bar = Shapes.Line(
        [
            new(left, y - half), new(left, y + half), new(left, y),
            new(right, y), new(right, y - half), new(right, y + half),
        ]);
        PagePoint text = new(right + (0.5 * size), y + (LabelBlock.HalfCapital * size));
        return new GroupItem("scale", PageTransform.Identity, null,
        [
            new PathItem("bar", bar, new PathStyle { Stroke = _theme.QuietText, StrokeWidth = 0.08 * size }),
            new TextItem(
                "length",
                $"{ScaleMillimetres} {_texts.Millimetre}",
                text,
                new TextStyle(size, _theme.QuietText, _texts.Language) { Align = TextAlign.Left }),
        ]);
    }

    /// <summary>Source and notice, and the number of the page where there are several.</summary>
    public IEnumerable<DrawingItem> Footer(int number, int count)
    {
        double size = _measure.Notice, height = _measure.FootHeight;
        yield return Line("source", _header.Source, _page.Height - (0.57 * height), size, _theme.QuietText);
        yield return Line("notice", _texts.Notice, _page.Height - (0.28 * height), size, _theme.QuietText);
        if (count > 1)
        {
            PagePoint right = new(_page.Width - _measure.Margin, _page.Height - (0.92 * height) - _credit);
            var style = new TextStyle(size, _theme.QuietText, _setting.Language) { Align = TextAlign.Right };
            yield return new TextItem("page", $"{number} / {count}", right, style);
        }
    }

    private TextItem Caption(string id, string text, DrawingPanel panel, double y, double size)
    {
        double fitted = _setting.Fitted(text, isBold: false, size, panel.Bounds.Width * 0.92);
        PagePoint middle = new(panel.Bounds.Center.X, y);
        return new TextItem(id, text, middle, new TextStyle(fitted, _theme.QuietText, _setting.Language));
    }

    private TextItem Line(string id, string text, double y, double size, Ink ink, bool isBold = false)
    {
        double fitted = _setting.Fitted(text, isBold, size, id is "title" or "subtitle" ? HeaderWidth : TextWidth);
        var style = new TextStyle(fitted, ink, _setting.Language) { IsBold = isBold };
        return new TextItem(id, text, new PagePoint(_page.Width / 2, y), style);
    }
}
