using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The legend of a diagram in columns, below the feet or beside them. Lengths in points.</summary>
internal sealed class Legend
{
    // In font sizes.
    private const double LineHeight = 1.2, EntryGap = 0.16, HeadingGap = 0.3;
    private const double SwatchWidth = 1.7, SwatchHeight = 1, Space = 1.5, Gap = 0.5;
    private const double PictogramHeight = 1.9;

    // Of the page; entries without room there continue on further pages.
    private const double LargestShare = 0.42, LargestShareBeside = 0.4;

    private readonly ImmutableArray<LegendEntry> _entries;
    private readonly TextSetting _setting;
    private readonly DiagramTheme _theme;
    private readonly double _size, _keyWidth, _columnWidth;
    private readonly bool _hasSwatches, _hasPictograms;
    private readonly LegendColumns _columns;
    private readonly Dictionary<LegendEntry, ImmutableArray<string>> _lines = [];

    /// <param name="entries">The entries in order.</param>
    /// <param name="setting">Language and fonts.</param>
    /// <param name="texts">The fixed texts.</param>
    /// <param name="theme">Colours.</param>
    /// <param name="size">Font size.</param>
    /// <param name="widest">The widest that a column may be; longer names break into lines.</param>
    public Legend(
        ImmutableArray<LegendEntry> entries,
        TextSetting setting,
        DiagramTexts texts,
        DiagramTheme theme,
        double size,
        double widest)
    {
        _entries = entries;
        _setting = setting;
        _theme = theme;
        _size = size;
        _hasSwatches = entries.Any(entry => entry.Swatch is not null);
        _hasPictograms = entries.Any(entry => entry.Pictogram is not null);
        IEnumerable<double> keys = entries.Select(entry => setting.Width(entry.Key, isBold: true, size));
        IEnumerable<double> names = entries.Select(entry => setting.Width(entry.Name, IsBold(entry), size))
            .Concat(entries.SelectMany(entry => entry.Details)
                .Select(detail => setting.Width(detail, isBold: false, size)));
        _keyWidth = keys.DefaultIfEmpty(0).Max();
        _columnWidth = Math.Min(names.DefaultIfEmpty(0).Max() + TextStart + (Space * size) + 0.1, widest);
        _columns = new LegendColumns(entries, HeightOf, Continued);

        LegendEntry Continued(LegendEntry heading) =>
            heading with { Id = $"{heading.Id}.continued", Name = texts.Continued(heading.Name) };
    }

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Length;

    private double SwatchEnd => _hasSwatches ? (SwatchWidth + Gap) * _size : 0;

    private double KeyEnd => SwatchEnd + (_keyWidth > 0 ? _keyWidth + (Gap * _size) : 0);

    // Numbers stand below pictograms, not beside them: a zone has one or the other.
    private double TextStart => _hasPictograms ? Math.Max(KeyEnd, (SwatchWidth + Gap) * _size) : KeyEnd;

    private double TextWidth => _columnWidth - TextStart - (Space * _size);

    /// <summary>The height of a legend with entries below the feet of a page.</summary>
    public double HeightBelow(PageSize page, double width) =>
        Math.Min(HeightIn(width), page.Height * LargestShare);

    /// <summary>The height of a legend with entries in columns of a width in all.</summary>
    public double HeightIn(double width) => _columns.LeastHeight(0, ColumnsIn(width));

    /// <summary>The width of a legend with entries beside the feet of a page.</summary>
    public double WidthBeside(PageSize page, double height)
    {
        double most = page.Width * LargestShareBeside;
        int columns = 1;
        while ((columns + 1) * _columnWidth < most && _columns.Fill(0, columns, height).Next < Count)
            columns++;
        return (columns * _columnWidth) - (Space * _size);
    }

    /// <summary>The legend on as many pages as it takes, one group per page; none without entries.</summary>
    /// <param name="first">The rectangle for it on the first page.</param>
    /// <param name="further">The rectangle for it on further pages.</param>
    public IEnumerable<GroupItem> Parts(PageRect first, PageRect further)
    {
        PageRect room = first;
        for (int next = 0; next < Count; room = further)
        {
            (GroupItem part, next) = Part(room, next);
            yield return part;
        }
    }

    // From one entry on as many as a rectangle has room for, in the middle of it.
    private (GroupItem Part, int Next) Part(PageRect room, int first)
    {
        int columns = ColumnsIn(room.Width);
        double height = Math.Min(_columns.LeastHeight(first, columns), room.Height);
        (ImmutableArray<LegendPlace> places, int next) = _columns.Fill(first, columns, height);
        int used = places.Max(place => place.Column) + 1;
        double left = room.Left + Math.Max((room.Width - (used * _columnWidth) + (Space * _size)) / 2, 0);
        IEnumerable<DrawingItem> items = places.Select(place =>
            Entry(place.Entry, new PagePoint(left + (place.Column * _columnWidth), room.Top + place.Top)));
        var part = new GroupItem("legend", PageTransform.Identity, null, [.. items])
        {
            Mark = new ItemMark(MarkKind.Legend) { Box = room },
        };
        return (part, next);
    }

    private int ColumnsIn(double width) => Math.Max(1, (int)((width + (Space * _size) + 0.01) / _columnWidth));

    private double HeightOf(LegendEntry entry)
    {
        int further = Lines(entry).Length - 1 + Details(entry).Count();
        double lines = (FirstLine(entry) + (further * LineHeight) + EntryGap) * _size;
        return IsSetOff(entry) ? lines + (HeadingGap * _size) : lines;
    }

    private static bool IsSetOff(LegendEntry entry) => entry.IsSetOff || IsBold(entry);

    private static bool IsBold(LegendEntry entry) => entry.HasMembers || !entry.Details.IsEmpty;

    private static double FirstLine(LegendEntry entry) => entry.Pictogram is null ? LineHeight : PictogramHeight;

    private ImmutableArray<string> Lines(LegendEntry entry)
    {
        if (!_lines.TryGetValue(entry, out ImmutableArray<string> lines))
        {
            double width = (entry.HasMembers && entry.Key.Length == 0 ? TextWidth + TextStart - SwatchEnd : TextWidth);
            _lines[entry] = lines = TextLines.Wrap(entry.Name, _setting, IsBold(entry), width / _size);
        }

        return lines;
    }

    private IEnumerable<string> Details(LegendEntry entry) => entry.Details.SelectMany(detail =>
        TextLines.Wrap(detail, _setting, isBold: false, TextWidth / _size));

    private GroupItem Entry(LegendEntry entry, PagePoint at)
    {
        PageRect box = new(at.X, at.Y, _columnWidth - (Space * _size * 0.5), HeightOf(entry));
        double lift = IsSetOff(entry) ? HeadingGap * _size : 0;
        double middle = at.Y + lift + ((FirstLine(entry) + EntryGap) / 2 * _size);
        return new GroupItem(
            $"legend.{entry.Id}", PageTransform.Identity, null, [.. Parts(entry, new PagePoint(at.X, middle))])
        {
            Mark = new ItemMark(MarkKind.LegendEntry) { Zone = entry.Zone, Map = entry.Map, Box = box },
        };
    }

    // Swatch, number and name; the first line has its middle at a point.
    private IEnumerable<DrawingItem> Parts(LegendEntry entry, PagePoint at)
    {
        string id = $"legend.{entry.Id}";
        double baseLine = at.Y + (LabelBlock.HalfCapital * _size);
        if (entry.Swatch is { } swatch)
        {
            foreach (PathItem item in Swatch(id, entry, swatch, at))
                yield return item;
        }

        if (entry.Pictogram is { } pictogram)
        {
            var middle = new MapPoint(at.X + (SwatchWidth / 2 * _size), at.Y);
            yield return pictogram.At(middle, SwatchWidth * _size, _theme.Text, _theme.Skin);
        }

        double start = SwatchEnd;
        if (entry.Key.Length > 0)
        {
            start = TextStart;
            PagePoint right = new(at.X + start - (Gap * _size), baseLine);
            yield return new TextItem($"{id}.key", entry.Key, right, Style(TextAlign.Right, isBold: true));
        }
        else if (!entry.HasMembers && (entry.Pictogram is null || !_hasSwatches))
        {
            start = TextStart;
        }

        foreach ((int i, string line) in Lines(entry).Index())
        {
            string name = i == 0 ? $"{id}.name" : $"{id}.name.{i + 1}";
            PagePoint left = new(at.X + start, baseLine + (i * LineHeight * _size));
            yield return new TextItem(name, line, left, Style(TextAlign.Left, IsBold(entry)));
        }

        foreach ((int i, string line) in Details(entry).Index())
        {
            PagePoint left = new(at.X + start, baseLine + ((Lines(entry).Length + i) * LineHeight * _size));
            yield return new TextItem($"{id}.detail.{i + 1}", line, left, Style(TextAlign.Left, isBold: false));
        }

        TextStyle Style(TextAlign align, bool isBold) =>
            new(_size, _theme.Text, _setting.Language) { Align = align, IsBold = isBold };
    }

    // A zone on skin, as on the foot.
    private IEnumerable<PathItem> Swatch(string id, LegendEntry entry, PathStyle style, PagePoint at)
    {
        double width = SwatchWidth * _size, height = SwatchHeight * _size;
        if (entry.IsLine)
        {
            Outline line = Shapes.Line([at, new(at.X + width, at.Y)]);
            yield return new PathItem($"{id}.colour", line, style);
            yield break;
        }

        Outline area = Shapes.Rounded(new PageRect(at.X, at.Y - (height / 2), width, height), 0.4 * height);
        yield return new PathItem($"{id}.colour", area, style with { Fill = style.Fill?.Over(_theme.Skin) });
    }
}
