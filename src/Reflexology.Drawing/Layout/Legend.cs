using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The legend of a diagram in columns, below the feet or beside them. Lengths in points.</summary>
internal sealed class Legend
{
    private const double LineHeight = 1.34;
    private const double SwatchSize = 0.8;
    private const double Space = 1.6;

    // Of the sheet; what has no room there goes on to further sheets.
    private const double LargestShare = 0.38;

    private readonly ImmutableArray<LegendEntry> _entries;
    private readonly string _language;
    private readonly double _size, _keyWidth, _columnWidth;

    /// <param name="entries">What it says, in order.</param>
    /// <param name="language">The language of it.</param>
    /// <param name="size">Font size.</param>
    /// <param name="widest">The widest that a column may be; longer names are set smaller.</param>
    public Legend(ImmutableArray<LegendEntry> entries, string language, double size, double widest)
    {
        (_entries, _language, _size) = (entries, language, size);
        _keyWidth = entries.IsEmpty ? 0 : entries.Max(entry => FontSet.Width(entry.Key, language, isBold: true, size));
        double name = entries.IsEmpty ? 0 : entries.Max(entry => FontSet.Width(entry.Name, language, isBold: false, size));
        _columnWidth = Math.Min(name + TextStart + (Space * size), widest);
    }

    /// <summary>How many entries it has.</summary>
    public int Count => _entries.Length;

    private double Line => LineHeight * _size;

    private double TextStart => ((SwatchSize + 0.5) * _size) + (_keyWidth > 0 ? _keyWidth + (0.5 * _size) : 0);

    /// <summary>The room to keep free below the feet of a sheet.</summary>
    public double HeightBelow(PaperSize sheet, double width)
    {
        int columns = Columns(width);
        return _entries.IsEmpty ? 0 : Math.Min(Math.Ceiling((double)_entries.Length / columns) * Line, sheet.Height * LargestShare);
    }

    /// <summary>The room to keep free beside the feet of a sheet.</summary>
    public double WidthBeside(PaperSize sheet, double height)
    {
        int lines = Math.Max(1, (int)(height / Line));
        return _entries.IsEmpty ? 0 : Math.Min(Math.Ceiling((double)_entries.Length / lines) * _columnWidth, Math.Max(_columnWidth, sheet.Width * LargestShare));
    }

    /// <summary>As many entries as a rectangle has room for, from one on, and how many those are.</summary>
    public (GroupItem Items, int Count) In(PageRect room, int first, Func<Zone, PathStyle> styleOf, DiagramTheme theme)
    {
        int columns = Columns(room.Width), lines = Math.Max(1, (int)(room.Height / Line * 1.0001));
        int count = Math.Min(_entries.Length - first, columns * lines);
        int used = Math.Max(1, (int)Math.Ceiling((double)count / columns));
        ImmutableArray<DrawingItem>.Builder items = ImmutableArray.CreateBuilder<DrawingItem>();
        for (int i = 0; i < count; i++)
            items.AddRange(Entry(_entries[first + i], new PagePoint(room.Left + (i / used * _columnWidth), room.Top + ((i % used) + 0.5) * Line), styleOf, theme));
        return (new GroupItem("legend", PageTransform.Identity, null, items.ToImmutable()) { Mark = new ItemMark(MarkKind.Legend) { Box = room } }, count);
    }

    private int Columns(double width) => Math.Max(1, (int)((width + (Space * _size)) / _columnWidth));

    private IEnumerable<DrawingItem> Entry(LegendEntry entry, PagePoint at, Func<Zone, PathStyle> styleOf, DiagramTheme theme)
    {
        string id = $"legend.{entry.Zone.Id}";
        double side = SwatchSize * _size, baseLine = at.Y + (LabelBlock.HalfCapital * _size);
        yield return new PathItem($"{id}.colour", Shapes.Rectangle(at.X, at.Y - (side / 2), side, side), styleOf(entry.Zone));
        if (entry.Key.Length > 0)
        {
            PagePoint right = new(at.X + TextStart - (0.5 * _size), baseLine);
            yield return new TextItem($"{id}.key", entry.Key, right, new TextStyle(_size, theme.Text, _language) { Align = TextAlign.Right, IsBold = true });
        }

        double room = _columnWidth - TextStart - (Space * _size * 0.5);
        double fitted = Math.Min(_size, _size * room / Math.Max(FontSet.Width(entry.Name, _language, isBold: false, _size), 1e-9));
        yield return new TextItem($"{id}.name", entry.Name, new PagePoint(at.X + TextStart, baseLine), new TextStyle(fitted, theme.Text, _language) { Align = TextAlign.Left });
    }
}
