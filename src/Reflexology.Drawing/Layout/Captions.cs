using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The captions below the views of a row, and a line below views without a zone.</summary>
/// <param name="texts">The fixed texts.</param>
/// <param name="theme">Colours.</param>
/// <param name="setting">Language and fonts.</param>
/// <param name="measure">Sizes on the page.</param>
/// <param name="map">The word for the map of the views on a page of two; null on a page of one.</param>
internal sealed class Captions(
    DiagramTexts texts, DiagramTheme theme, TextSetting setting, PageMeasure measure, string? map = null)
{
    private const double LineHeight = 1.15, Above = 0.55, Below = 0.75;

    // Between the captions of a pair, in font sizes.
    private const double Gap = 0.8;

    /// <summary>The height of captions of a number of lines, with the space around them.</summary>
    public static double Height(PanelRow row, PageMeasure measure, int lines)
    {
        double height = ((lines * LineHeight) + Above + Below) * measure.Caption;
        return row.ZoneCount == 0 ? height + (LineHeight * measure.Notice) : height;
    }

    /// <summary>The width that a view of a row needs for its caption in two lines, in points.</summary>
    public double LeastWidth(PanelRow row) => row.Parts.SelectMany(part => Parts(part.View))
        .Max(part => setting.Width(part, isBold: false, measure.Caption)) + (Gap * measure.Caption);

    /// <summary>The lines that the captions of a row take where they are.</summary>
    public int LinesOf(PlannedRow row) => row.Panels.Max(panel => Lines(row, panel).Length);

    /// <summary>The captions.</summary>
    /// <param name="row">The row in its place.</param>
    public IEnumerable<TextItem> Of(PlannedRow row)
    {
        double size = measure.Caption, top = row.FeetBottom + (Above * size), y = top;
        var style = new TextStyle(size, theme.QuietText, setting.Language);
        foreach (DrawingPanel panel in row.Panels)
        {
            foreach ((int i, string line) in Lines(row, panel).Index())
            {
                string id = i == 0 ? $"caption.{Of(panel)}" : $"caption.{Of(panel)}.{i + 1}";
                double at = top + (i * LineHeight * size) + (0.75 * size);
                yield return new TextItem(id, line, new PagePoint(panel.Bounds.Center.X, at), style);
                y = Math.Max(y, at);
            }
        }

        if (row.Row.ZoneCount > 0)
            yield break;
        double width = row.Place.Width / measure.Notice;
        string text = TextLines.Wrap(texts.NoZone, setting, isBold: false, width, most: 1)[0];
        PagePoint below = new(row.Axis, y + (LineHeight * measure.Notice));
        yield return new TextItem(
            $"caption.{Of(row.Panels[0])}.empty", text, below, style with { Size = measure.Notice });
    }

    private string Of(DrawingPanel panel) => map is null ? $"{panel.View.Id}" : $"{map}.{panel.View.Id}";

    // The foot, and below it the side.
    private IEnumerable<string> Parts(FootView view) => [texts.NameOf(view.Foot), texts[view.Aspect.ToWord()]];

    private ImmutableArray<string> Lines(PlannedRow row, DrawingPanel panel)
    {
        double centre = panel.Bounds.Center.X, left = row.Place.Left, right = row.Place.Right;
        if (row.Panels.Length > 1)
            (left, right) = panel == row.Panels[0] ? (left, row.Axis) : (row.Axis, right);
        double half = Math.Min(centre - left, right - centre) - (Gap / 2 * measure.Caption);
        string text = texts.Caption(panel.View.Foot, panel.View.Aspect);
        double room = Math.Max(2 * half, measure.Caption) / measure.Caption;
        ImmutableArray<string> lines = TextLines.Wrap(text, setting, isBold: false, room);
        return lines.Length == 1 ? lines : [.. Parts(panel.View).SelectMany(Fitted)];

        IEnumerable<string> Fitted(string part) => TextLines.Wrap(part, setting, isBold: false, room, most: 2);
    }
}
