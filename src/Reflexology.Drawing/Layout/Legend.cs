using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The legend of a diagram in columns, below the feet or beside them. Lengths in points.</summary>
internal sealed class Legend
{
    private const double LineHeight = 1.34;
    private const double SwatchSize = 1;
    private const double Space = 1.6;

    // Of the sheet; what has no room there goes on to further sheets.
    private const double LargestShare = 0.38;

    private readonly ImmutableArray<LegendEntry> _entries;
    private readonly TextSetting _setting;
    private readonly double _size, _keyWidth, _columnWidth;

    /// <param name="entries">What it says, in order.</param>
    /// <param name="setting">How it is set.</param>
    /// <param name="size">Font size.</param>
    /// <param name="widest">The widest that a column may be; longer names are set smaller.</param>
    public Legend(ImmutableArray<LegendEntry> entries, TextSetting setting, double size, double widest)
    {
        (_entries, _setting, _size) = (entries, setting, size);
        _keyWidth = entries.IsEmpty ? 0 : entries.Max(entry => setting.Width(entry.Key, isBold: true, size));
        double name = entries.IsEmpty ? 0 : entries.Max(entry => setting.Width(entry.Name, entry.HasMembers, size));
        _columnWidth = Math.Min(name + TextStart + (Space * size), widest);
    }

    /// <summary>How many entries it has.</summary>
    public int Count => _entries.Length;

    private double Line => LineHeight * _size;

    private double SwatchEnd => (SwatchSize + 0.5) * _size;

    private double TextStart => SwatchEnd + (_keyWidth > 0 ? _keyWidth + (0.5 * _size) : 0);

    /// <summary>The room to keep free below the feet of a sheet, where there are entries.</summary>
    public double HeightBelow(PageSize sheet, double width) => Math.Min(Lines(0, Columns(width)) * Line, sheet.Height * LargestShare);

    /// <summary>The room to keep free beside the feet of a sheet, where there are entries.</summary>
    public double WidthBeside(PageSize sheet, double height)
    {
        int lines = Lines(height), columns = 1;
        while (columns * _columnWidth < sheet.Width * LargestShare && Places(0, columns, lines).Count() < _entries.Length)
            columns++;
        return Math.Min(columns * _columnWidth, Math.Max(_columnWidth, sheet.Width * LargestShare));
    }

    /// <summary>As many entries as a rectangle has room for, from one on, and how many those are.</summary>
    public (GroupItem Items, int Count) In(PageRect room, int first, DiagramTheme theme)
    {
        int columns = Columns(room.Width), lines = Math.Min(Lines(room.Height * 1.0001), Lines(first, columns));
        List<(int Column, int Line)> places = [.. Places(first, columns, lines)];
        IEnumerable<DrawingItem> items = places.Select((place, i) => Entry(
            _entries[first + i], new PagePoint(room.Left + (place.Column * _columnWidth), room.Top + ((place.Line + 0.5) * Line)), theme));
        return (new GroupItem("legend", PageTransform.Identity, null, [.. items]) { Mark = new ItemMark(MarkKind.Legend) { Box = room } }, places.Count);
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

    private GroupItem Entry(LegendEntry entry, PagePoint at, DiagramTheme theme) => new($"legend.{entry.Id}", PageTransform.Identity, null, [.. Parts(entry, at, theme)])
    {
        Mark = new ItemMark(MarkKind.LegendEntry) { Zone = entry.Zone, Box = new PageRect(at.X, at.Y - (Line / 2), _columnWidth - (Space * _size * 0.5), Line) },
    };

    private IEnumerable<DrawingItem> Parts(LegendEntry entry, PagePoint at, DiagramTheme theme)
    {
        string id = $"legend.{entry.Id}";
        double side = SwatchSize * _size, baseLine = at.Y + (LabelBlock.HalfCapital * _size);
        if (entry.Swatch is { } swatch)
            yield return new PathItem($"{id}.colour", Shapes.Rectangle(at.X, at.Y - (side / 2), side, side), swatch);
        if (entry.Key.Length > 0)
        {
            PagePoint right = new(at.X + TextStart - (0.5 * _size), baseLine);
            yield return new TextItem($"{id}.key", entry.Key, right, new TextStyle(_size, theme.Text, _setting.Language) { Align = TextAlign.Right, IsBold = true });
        }

        double start = entry.Key.Length == 0 ? SwatchEnd : TextStart, room = _columnWidth - start - (Space * _size * 0.5);
        double fitted = _setting.Fitted(entry.Name, entry.HasMembers, _size, room);
        yield return new TextItem($"{id}.name", entry.Name, new PagePoint(at.X + start, baseLine),
            new TextStyle(fitted, theme.Text, _setting.Language) { Align = TextAlign.Left, IsBold = entry.HasMembers });
    }
}
