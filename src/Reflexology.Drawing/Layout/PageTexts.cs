using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The texts around the views of a page: head, captions, foot.</summary>
internal sealed class PageTexts(Diagram diagram, DiagramTexts texts, DiagramHead head, PaperSize page, PageMeasure measure)
{
    private readonly SortedSet<string> _notes = new(StringComparer.Ordinal);

    /// <summary>What could not be written, so far.</summary>
    public IEnumerable<string> Notes => _notes;

    private DiagramTheme Theme => diagram.Theme;

    /// <summary>Title and subtitle.</summary>
    public IEnumerable<DrawingItem> Head()
    {
        yield return Line("title", head.Title, measure.Margin + (0.8 * measure.Title), measure.Title, Theme.Text, isBold: true);

        // Many zones are counted where their names would become too small to read.
        const double Readable = 0.7;
        bool isReadable = Fitted(head.Subtitle, measure.Subtitle, page.Width - (2 * measure.Margin), isBold: false) >= Readable * measure.Subtitle;
        yield return Line("subtitle", isReadable ? head.Subtitle : head.BriefSubtitle, measure.Margin + (1.55 * measure.Title), measure.Subtitle, Theme.QuietText);
    }

    /// <summary>The captions of a row stand on one line, below its tallest view.</summary>
    public IEnumerable<DrawingItem> Captions(PanelRow row, ImmutableArray<DrawingPanel> panels)
    {
        List<DrawingPanel> inRow = [.. panels.Where(panel => row.Parts.Any(part => part.View == panel.View))];
        double y = inRow.Max(panel => panel.Bounds.Bottom) + measure.Caption;
        foreach (DrawingPanel panel in inRow)
        {
            string id = $"caption.{ViewId.Of(panel.View)}";
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
        double fitted = Fitted(text, size, panel.Bounds.Width * 0.92, isBold: false);
        double middle = panel.Bounds.Left + (panel.Bounds.Width / 2);
        return new TextItem(id, text, new PagePoint(middle, y), new TextStyle(fitted, Theme.QuietText, diagram.Language));
    }

    private TextItem Line(string id, string text, double y, double size, Ink ink, bool isBold = false)
    {
        foreach (var rune in FontSet.Missing(text))
            _notes.Add($"No bundled font has the character '{rune}' (U+{rune.Value:X4}) of '{text}'.");
        double fitted = Fitted(text, size, page.Width - (2 * measure.Margin), isBold);
        return new TextItem(id, text, new PagePoint(page.Width / 2, y), new TextStyle(fitted, ink, diagram.Language) { IsBold = isBold });
    }

    private double Fitted(string text, double size, double width, bool isBold) =>
        Math.Min(size, width / Math.Max(FontSet.Width(text, diagram.Language, isBold, size: 1), 1e-9));
}
