namespace Reflexology.Drawing;

/// <summary>The texts around the views of a page: head, captions, foot.</summary>
internal sealed class SurroundingTexts(Diagram diagram, DiagramTexts texts, DiagramHead head, PageSize page, PageMeasure measure)
{
    private readonly TextSetting _setting = TextSetting.Of(diagram);

    private DiagramTheme Theme => diagram.Theme;

    /// <summary>Title and subtitle.</summary>
    public IEnumerable<DrawingItem> Head()
    {
        yield return Line("title", head.Title, measure.Margin + (0.8 * measure.Title), measure.Title, Theme.Text, isBold: true);

        // Many zones are counted where their names would become too small to read.
        const double Readable = 0.7;
        bool isReadable = _setting.Fitted(head.Subtitle, isBold: false, measure.Subtitle, page.Width - (2 * measure.Margin)) >= Readable * measure.Subtitle;
        yield return Line("subtitle", isReadable ? head.Subtitle : head.BriefSubtitle, measure.Margin + (1.55 * measure.Title), measure.Subtitle, Theme.QuietText);
    }

    /// <summary>The captions of a row stand on one line, below its tallest view and below the labels beside it, whose leaders would cross them.</summary>
    public IEnumerable<DrawingItem> Captions(PanelRow row, PageLabels labels)
    {
        List<int> views = [.. Enumerable.Range(0, labels.Plan.Panels.Length).Where(i => row.Parts.Any(part => part.View == labels.Plan.Panels[i].View))];
        List<DrawingPanel> inRow = [.. views.Select(i => labels.Plan.Panels[i])];
        double bottom = Math.Max(inRow.Max(panel => panel.Bounds.Bottom), views.SelectMany(view => labels.PlacedIn(view)).Select(label => label.Box.Bottom).DefaultIfEmpty().Max());
        double y = bottom + measure.Caption;
        foreach (DrawingPanel panel in inRow)
        {
            string id = $"caption.{panel.View.Id}";
            yield return Caption(id, texts.Caption(panel.View.Foot, panel.View.Aspect), panel, y, measure.Caption);
            if (panel.View.Shapes.IsEmpty)
                yield return Caption($"{id}.empty", texts.NoZone, panel, y + (0.95 * measure.Caption), measure.Notice);
        }
    }

    /// <summary>The bar that says how large the feet are.</summary>
    public GroupItem Scale(double pointsPerMillimetre) => ScaleBar.At(
        new PagePoint(measure.Margin, page.Height - (0.98 * measure.FootHeight)), pointsPerMillimetre, 0.9 * measure.Notice, Theme, texts);

    /// <summary>Source and notice, and the number of the page where there are several.</summary>
    public IEnumerable<DrawingItem> Foot(int number, int count)
    {
        yield return Line("source", head.Source, page.Height - (0.57 * measure.FootHeight), measure.Notice, Theme.QuietText);
        yield return Line("notice", texts.Notice, page.Height - (0.28 * measure.FootHeight), measure.Notice, Theme.QuietText);
        if (count > 1)
        {
            yield return new TextItem("page", $"{number} / {count}", new PagePoint(page.Width - measure.Margin, page.Height - (0.92 * measure.FootHeight)),
                new TextStyle(measure.Notice, Theme.QuietText, diagram.Language) { Align = TextAlign.Right });
        }
    }

    private TextItem Caption(string id, string text, DrawingPanel panel, double y, double size)
    {
        double fitted = _setting.Fitted(text, isBold: false, size, panel.Bounds.Width * 0.92);
        double middle = panel.Bounds.Left + (panel.Bounds.Width / 2);
        return new TextItem(id, text, new PagePoint(middle, y), new TextStyle(fitted, Theme.QuietText, diagram.Language));
    }

    private TextItem Line(string id, string text, double y, double size, Ink ink, bool isBold = false)
    {
        double fitted = _setting.Fitted(text, isBold, size, page.Width - (2 * measure.Margin));
        return new TextItem(id, text, new PagePoint(page.Width / 2, y), new TextStyle(fitted, ink, diagram.Language) { IsBold = isBold });
    }
}
