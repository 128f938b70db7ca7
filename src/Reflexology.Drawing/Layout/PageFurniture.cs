using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Everything on a page around its views: header, scale bar, footer.</summary>
internal sealed class PageFurniture
{
    private const double LineHeight = 1.25;

    // Of the page's width.
    private const double LongestScale = 0.3;

    private const int MostNoticeLines = 4;

    private static readonly ImmutableArray<int> ScaleMillimetres = [50, 20, 10, 5];

    private readonly DiagramTheme _theme;
    private readonly DiagramTexts _texts;
    private readonly PageSize _page;
    private readonly PageMeasure _measure;
    private readonly TextSetting _setting;
    private readonly PageHeaderLines _header;
    private readonly ImmutableArray<(string Id, string Text)> _lines;

    /// <param name="content">The texts.</param>
    /// <param name="page">The page; of a picture as high as it needs, its width counts.</param>
    /// <param name="measure">Sizes on the page.</param>
    public PageFurniture(DiagramContent content, PageSize page, PageMeasure measure)
    {
        _theme = content.Diagram.Theme;
        _texts = content.Texts;
        _page = page;
        _measure = measure;
        _setting = new TextSetting(content.Diagram);
        Letterhead = new Letterhead(content.Diagram, page, measure);
        _header = new PageHeaderLines(content.Header, _theme, _setting, measure, page, Letterhead);
        _lines =
        [
            .. Named("credit", Letterhead.Credit),
            .. Lines("source", content.Header.Source),
            .. Lines("notice", _texts.Notice),
        ];
    }

    /// <summary>Title, subtitle and logo.</summary>
    public IEnumerable<DrawingItem> Header => [.. _header.Items, .. Letterhead.Logo()];

    private Letterhead Letterhead { get; }

    /// <summary>True where a line of the header was cut.</summary>
    public bool IsCut => _header.IsCut;

    /// <summary>The height of the header with the margin above it.</summary>
    public double HeadHeight => _header.Bottom;

    /// <summary>The height of the footer with the margin below it.</summary>
    public double FootHeight => ((_lines.Length + 1.3) * Line) + _measure.Notice + (0.7 * _measure.Margin);

    /// <summary>All between header and footer.</summary>
    public PageRect Body => new(
        _measure.Margin,
        HeadHeight,
        _page.Width - (2 * _measure.Margin),
        Math.Max(_page.Height - HeadHeight - FootHeight, 1));

    private double Line => LineHeight * _measure.Notice;

    private double FirstLine => _page.Height - FootHeight + (0.6 * _measure.Notice) + (0.9 * Line);

    /// <summary>A bar as long as some millimetres of the reference foot, with its text to the right.</summary>
    /// <param name="plan">The views.</param>
    public GroupItem Scale(PanelPlan plan)
    {
        double points = plan.Largest.Transform.Scale, size = _measure.Notice;
        int millimetres = ScaleMillimetres.FirstOrDefault(
            length => length * points <= LongestScale * _page.Width, ScaleMillimetres[^1]);
        double left = _measure.Margin, y = FirstLine - (LabelBlock.HalfCapital * size);
        double right = left + (millimetres * points), half = 0.25 * size;
        Outline bar = Shapes.Line(
        [
            new(left, y - half), new(left, y + half), new(left, y),
            new(right, y), new(right, y - half), new(right, y + half),
        ]);
        string length = plan.HasSeveralScales
            ? _texts.LengthOfView(millimetres, plan.Largest.View.Aspect)
            : _texts.LengthOfFoot(millimetres);
        PagePoint text = new(right + (0.5 * size), FirstLine);
        var style = new TextStyle(size, _theme.QuietText, _texts.Language) { Align = TextAlign.Left };
        return new GroupItem("scale", PageTransform.Identity, null,
        [
            new PathItem("bar", bar, new PathStyle { Stroke = _theme.QuietText, StrokeWidth = 0.08 * size }),
            new TextItem("length", length, text, style),
        ]);
    }

    /// <summary>Source and notice, and the number of the page where there are several.</summary>
    public IEnumerable<DrawingItem> Footer(int number, int count)
    {
        var style = new TextStyle(_measure.Notice, _theme.QuietText, _setting.Language);
        foreach ((int i, (string id, string line)) in _lines.Index())
        {
            PagePoint at = new(_page.Width / 2, FirstLine + ((i + 1.3) * Line));
            Ink ink = id.StartsWith("credit", StringComparison.Ordinal) ? _theme.Text : _theme.QuietText;
            yield return new TextItem(id, line, at, style with { Ink = ink });
        }

        if (count > 1)
        {
            PagePoint right = new(_page.Width - _measure.Margin, FirstLine);
            yield return new TextItem("page", $"{number} / {count}", right, style with { Align = TextAlign.Right });
        }
    }

    private IEnumerable<(string, string)> Lines(string id, string text)
    {
        if (text.Length == 0)
            return [];
        double width = (_page.Width - (2 * _measure.Margin)) / _measure.Notice;
        return Named(id, TextLines.Balanced(text, _setting, isBold: false, width, MostNoticeLines));
    }

    private static IEnumerable<(string, string)> Named(string id, ImmutableArray<string> lines) =>
        lines.Select((line, i) => (i == 0 ? id : $"{id}.{i + 1}", line));
}
