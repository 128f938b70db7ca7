using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Title and subtitle of a page broken into lines, and a line about areas that the page does not show.
/// </summary>
internal sealed class PageHeaderLines
{
    private const double LineHeight = 1.16;

    // A title that needs three lines is set smaller before it is.
    private const int MostTitleLines = 2, MostSubtitleLines = 2, MostBriefLines = 3, MostElsewhereLines = 3;

    private static readonly ImmutableArray<double> TitleShares = [1, 0.82, 0.66];

    private readonly TextSetting _setting;
    private readonly double _middle, _width;
    private readonly List<TextItem> _items = [];

    /// <param name="header">The texts.</param>
    /// <param name="theme">Colours.</param>
    /// <param name="setting">Language and fonts.</param>
    /// <param name="measure">Sizes on the page.</param>
    /// <param name="page">The page.</param>
    /// <param name="letterhead">The logo beside the lines.</param>
    public PageHeaderLines(
        PageHeader header,
        DiagramTheme theme,
        TextSetting setting,
        PageMeasure measure,
        PageSize page,
        Letterhead letterhead)
    {
        _setting = setting;
        _middle = page.Width / 2;

        // The title stands in the middle of the page, whatever is on its left.
        _width = page.Width - (2 * measure.Margin) - (2 * letterhead.LogoRoom);
        double size = TitleShares.Select(share => share * measure.Title)
            .FirstOrDefault(size => IsWithin(header.Title, isBold: true, size, MostTitleLines),
                TitleShares[^1] * measure.Title);
        Bottom = measure.Margin - (0.18 * size);
        Add("title", header.Title, size, theme.Text, MostTitleLines + 1, isBold: true);

        double subtitleSize = measure.Subtitle;
        bool isFull = IsWithin(header.Subtitle, isBold: false, subtitleSize, MostSubtitleLines);
        string subtitle = isFull ? header.Subtitle : header.BriefSubtitle;
        if (subtitle.Length > 0)
        {
            Bottom += 0.25 * subtitleSize;
            Add("subtitle", subtitle, subtitleSize, theme.QuietText, MostBriefLines);
        }

        if (header.Elsewhere.Length > 0)
        {
            Bottom += 0.4 * measure.Notice;
            Add("elsewhere", header.Elsewhere, measure.Notice, theme.Text, MostElsewhereLines, isBold: true);
        }

        Bottom = Math.Max(Bottom + (1.1 * measure.Label), letterhead.Bottom + (0.5 * measure.Label));
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<TextItem> Items => _items;

    /// <summary>The upper end of what follows.</summary>
    public double Bottom { get; private set; }

    /// <summary>True where a line was cut for want of room.</summary>
    public bool IsCut { get; private set; }

    private bool IsWithin(string text, bool isBold, double size, int most)
    {
        ImmutableArray<string> lines = TextLines.Wrap(text, _setting, isBold, _width / size);
        return lines.Length <= most && !TextLines.IsShortened(text, lines);
    }

    private void Add(string id, string text, double size, Ink ink, int most, bool isBold = false)
    {
        ImmutableArray<string> lines = TextLines.Balanced(text, _setting, isBold, _width / size, most);
        IsCut |= TextLines.IsShortened(text, lines);
        var style = new TextStyle(size, ink, _setting.Language) { IsBold = isBold };
        foreach ((int i, string line) in lines.Index())
        {
            Bottom += LineHeight * size;
            PagePoint at = new(_middle, Bottom - (0.24 * size));
            _items.Add(new TextItem(i == 0 ? id : $"{id}.{i + 1}", line, at, style));
        }
    }
}
