using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>One line of a legend.</summary>
/// <param name="Id">Unique in the legend.</param>
/// <param name="Name">The meaning of the colour or number.</param>
internal sealed record LegendEntry(string Id, string Name)
{
    /// <summary>The zone it explains; null for a colour of several.</summary>
    public Zone? Zone { get; init; }

    /// <summary>Its number on the picture; empty for an entry of a colour.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its colour and pattern; null where the heading above has them.</summary>
    public PathStyle? Swatch { get; init; }

    /// <summary>
    /// True for the heading of the entries after it, which is never the last of a column.
    /// </summary>
    public bool HasMembers { get; init; }
}

/// <summary>The legend of a diagram in columns, below the feet or beside them. Lengths in points.</summary>
internal sealed class Legend
{
    // In font sizes.
    private const double LineHeight = 1.34;
    private const double SwatchSize = 1;
    private const double Space = 1.6;
    private const double Gap = 0.5;

    // Of the page; entries without room there continue on further pages.
    private const double LargestShare = 0.38;

    // So that rounding loses no line of a rectangle that was made for the legend.
    private const double Rounding = 1.0001;

    private readonly ImmutableArray<LegendEntry> _entries;
    private readonly TextSetting _setting;
    private readonly double _size, _keyWidth, _columnWidth;

    /// <param name="entries">The lines in order.</param>
    /// <param name="setting">Language and fonts.</param>
    /// <param name="size">Font size.</param>
    /// <param name="widest">The widest that a column may be; longer names are set smaller.</param>
    public Legend(ImmutableArray<LegendEntry> entries, TextSetting setting, double size, double widest)
    {
        _entries = entries;
        _setting = setting;
        _size = size;
        IEnumerable<double> keys = entries.Select(entry => setting.Width(entry.Key, isBold: true, size));
        IEnumerable<double> names = entries.Select(entry => setting.Width(entry.Name, entry.HasMembers, size));
        _keyWidth = keys.DefaultIfEmpty(0).Max();
        _columnWidth = Math.Min(names.DefaultIfEmpty(0).Max() + TextStart + (Space * size), widest);
    }

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Length;

    private double Line => LineHeight * _size;

    private double SwatchEnd => (SwatchSize + Gap) * _size;

    private double TextStart => SwatchEnd + (_keyWidth > 0 ? _keyWidth + (Gap * _size) : 0);

    /// <summary>The height of a legend with entries below the feet of a page.</summary>
    public double HeightBelow(PageSize page, double width) =>
        Math.Min(Lines(0, Columns(width)) * Line, page.Height * LargestShare);

    /// <summary>The width of a legend with entries beside the feet of a page.</summary>
    public double WidthBeside(PageSize page, double height)
    {
        double most = page.Width * LargestShare;
        int lines = Lines(height), columns = 1;
        while (columns * _columnWidth < most && Places(0, columns, lines).Count() < _entries.Length)
            columns++;
        return Math.Min(columns * _columnWidth, Math.Max(_columnWidth, most));
    }

    /// <summary>The legend on as many pages as it takes, one group per page; none without entries.</summary>
    /// <param name="first">The rectangle for it on the first page.</param>
    /// <param name="further">The rectangle for it on further pages.</param>
    /// <param name="theme">Colours.</param>
    public IEnumerable<GroupItem> Parts(PageRect first, PageRect further, DiagramTheme theme)
    {
        PageRect room = first;
        for (int shown = 0; shown < Count; room = further)
        {
            GroupItem part = Part(room, shown, theme);
            shown += part.Items.Length;
            yield return part;
        }
    }

    // From one entry on as many as a rectangle has room for, at least one.
    private GroupItem Part(PageRect room, int first, DiagramTheme theme)
    {
        int columns = Columns(room.Width);
        int lines = Math.Min(Lines(room.Height * Rounding), Lines(first, columns));
        IEnumerable<DrawingItem> items = Places(first, columns, lines).Select((place, i) =>
        {
            double x = room.Left + (place.Column * _columnWidth), y = room.Top + ((place.Line + 0.5) * Line);
            return Entry(_entries[first + i], new PagePoint(x, y), theme);
        });
        return new GroupItem("legend", PageTransform.Identity, null, [.. items])
        {
            Mark = new ItemMark(MarkKind.Legend) { Box = room },
        };
    }

    private int Columns(double width) => Math.Max(1, (int)((width + (Space * _size)) / _columnWidth));

    private int Lines(double height) => Math.Max(1, (int)(height / Line));

    // The fewest lines with which the columns hold all entries.
    private int Lines(int first, int columns)
    {
        int lines = Math.Max(1, (_entries.Length - first + columns - 1) / columns);
        while (Places(first, columns, lines).Count() < _entries.Length - first)
            lines++;
        return lines;
    }

    // A heading is not parted from its first entry, where a column has more than one line.
    private IEnumerable<(int Column, int Line)> Places(int first, int columns, int lines)
    {
        int column = 0, line = 0;
        for (int i = first; i < _entries.Length; i++, line++)
        {
            if (line == lines || (_entries[i].HasMembers && line > 0 && line == lines - 1))
                (column, line) = (column + 1, 0);
            if (column == columns)
                yield break;
            yield return (column, line);
        }
    }

    private GroupItem Entry(LegendEntry entry, PagePoint at, DiagramTheme theme)
    {
        PageRect box = new(at.X, at.Y - (Line / 2), _columnWidth - (Space * _size * 0.5), Line);
        return new GroupItem($"legend.{entry.Id}", PageTransform.Identity, null, [.. Parts(entry, at, theme)])
        {
            Mark = new ItemMark(MarkKind.LegendEntry) { Zone = entry.Zone, Box = box },
        };
    }

    private IEnumerable<DrawingItem> Parts(LegendEntry entry, PagePoint at, DiagramTheme theme)
    {
        string id = $"legend.{entry.Id}";
        double side = SwatchSize * _size, baseLine = at.Y + (LabelBlock.HalfCapital * _size);
        if (entry.Swatch is { } swatch)
            yield return new PathItem($"{id}.colour", Shapes.Rectangle(at.X, at.Y - (side / 2), side, side), swatch);
        double start = SwatchEnd;
        if (entry.Key.Length > 0)
        {
            start = TextStart;
            PagePoint right = new(at.X + start - (Gap * _size), baseLine);
            yield return new TextItem($"{id}.key", entry.Key, right, Style(_size, TextAlign.Right, isBold: true));
        }

        double room = _columnWidth - start - (Space * _size * 0.5);
        double fitted = _setting.Fitted(entry.Name, entry.HasMembers, _size, room);
        PagePoint left = new(at.X + start, baseLine);
        yield return new TextItem($"{id}.name", entry.Name, left, Style(fitted, TextAlign.Left, entry.HasMembers));

        TextStyle Style(double size, TextAlign align, bool isBold) =>
            new(size, theme.Text, _setting.Language) { Align = align, IsBold = isBold };
    }
}
