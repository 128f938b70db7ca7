using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The names of two maps over their parts of a page, which have one size. Lengths in points.</summary>
/// <param name="names">The names of the maps; none where the page has one map, which is all of it.</param>
/// <param name="theme">Colours.</param>
/// <param name="setting">Language and fonts.</param>
/// <param name="measure">Sizes on the page.</param>
internal sealed class MapHeadings(
    ImmutableArray<string> names, DiagramTheme theme, TextSetting setting, PageMeasure measure)
{
    private const double LineHeight = 1.2, Below = 0.55;

    // Between the parts, in font sizes.
    private const double Apart = 1.6, RuleWidth = 0.05;

    private const int MostLines = 3;

    private double Size => measure.Heading;

    private double Gap => Apart * Size;

    /// <summary>
    /// The rooms for the views of each map, below its name, in each arrangement: side by side, and below each other.
    /// </summary>
    public IEnumerable<ImmutableArray<PageRect>> Rooms(PageRect room)
    {
        if (names.IsEmpty)
            return [[room]];
        double width = Math.Max((room.Width - Gap) / 2, 1), height = Math.Max((room.Height - (Gap / 2)) / 2, 1);
        PageRect left = room with { Width = width }, upper = room with { Height = height };
        return
        [
            [BelowName(left), BelowName(left with { Left = room.Right - width })],
            [BelowName(upper), BelowName(upper with { Top = room.Bottom - height })],
        ];
    }

    /// <summary>The width of the part of a map beside the other one, and the height of its name.</summary>
    public (double Width, double Height) SideBySide(double width)
    {
        if (names.IsEmpty)
            return (width, 0);
        double half = (width - Gap) / 2;
        return (half, HeightIn(half));
    }

    /// <summary>True where a name has no room and was cut.</summary>
    public bool IsCut(double width) => names.Any(name => TextLines.IsShortened(name, LinesOf(name, width)));

    /// <summary>The names over some rooms, and a fine line between rooms side by side.</summary>
    public IEnumerable<DrawingItem> Of(ImmutableArray<PageRect> rooms)
    {
        if (names.IsEmpty)
            yield break;
        double height = HeightIn(rooms[0].Width);
        var style = new TextStyle(Size, theme.Text, setting.Language) { IsBold = true };
        foreach ((PageRect room, string name) in rooms.Zip(names))
        {
            ImmutableArray<string> lines = LinesOf(name, room.Width);

            // A short name stands above the views, not above its room.
            double top = room.Top - (Below * Size) - (lines.Length * LineHeight * Size);
            foreach ((int i, string line) in lines.Index())
            {
                string id = $"heading.{rooms.IndexOf(room) + 1}";
                PagePoint at = new(room.Center.X, top + (((i + 1) * LineHeight) - 0.24) * Size);
                yield return new TextItem(i == 0 ? id : $"{id}.{i + 1}", line, at, style);
            }
        }

        if (rooms[0].Top < rooms[1].Top)
            yield break;
        double middle = (rooms[0].Right + rooms[1].Left) / 2;
        Outline rule = Shapes.Line(
            [new(middle, rooms[0].Top - height + (0.2 * Size)), new(middle, rooms[0].Bottom)]);
        var fine = new PathStyle { Stroke = theme.QuietText.At(0.35), StrokeWidth = RuleWidth * Size };
        yield return new PathItem("rule", rule, fine);
    }

    private PageRect BelowName(PageRect room)
    {
        double height = HeightIn(room.Width);
        return room with { Top = room.Top + height, Height = Math.Max(room.Height - height, 1) };
    }

    private double HeightIn(double width) =>
        ((names.Max(name => LinesOf(name, width).Length) * LineHeight) + Below) * Size;

    private ImmutableArray<string> LinesOf(string name, double width) =>
        TextLines.Balanced(name, setting, isBold: true, width / Size, MostLines);
}
