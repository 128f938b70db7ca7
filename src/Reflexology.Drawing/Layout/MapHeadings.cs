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
    private const double LineHeight = 1.2, Below = 0.55, Descent = 0.24;

    // Between the parts, in font sizes.
    private const double Apart = 1.6, RuleWidth = 0.05;

    private const int MostLines = 3;

    // Against the logarithm of the size of the feet.
    private const double AlongPage = 0.15;

    private double Size => measure.Heading;

    private double Gap => Apart * Size;

    /// <summary>
    /// The rooms for the views of each map, below its name, with the best of what is tried in them: side by side, or
    /// below each other. Where the feet are nearly as large, the arrangement along the longer side fills the page.
    /// </summary>
    /// <param name="room">The room for all.</param>
    /// <param name="needs">The weight of the views.</param>
    /// <param name="attempt">Tries rooms.</param>
    /// <param name="worthOf">The worth of what was tried.</param>
    public T Best<T>(PageRect room, double needs, Func<ImmutableArray<PageRect>, T> attempt, Func<T, double> worthOf)
    {
        if (names.IsEmpty)
            return attempt([room]);
        (ImmutableArray<PageRect> across, ImmutableArray<PageRect> down) = Halves(room);
        T beside = attempt(across), below = attempt(down);
        double bonus = room.Height > room.Width ? AlongPage * needs : -AlongPage * needs;
        return worthOf(below) + bonus > worthOf(beside) ? below : beside;
    }

    private (ImmutableArray<PageRect> Across, ImmutableArray<PageRect> Down) Halves(PageRect room)
    {
        double width = Math.Max((room.Width - Gap) / 2, 1), height = Math.Max((room.Height - (Gap / 2)) / 2, 1);
        PageRect left = room with { Width = width }, upper = room with { Height = height };
        return (
            [BelowName(left), BelowName(left with { Left = room.Right - width })],
            [BelowName(upper), BelowName(upper with { Top = room.Bottom - height })]);
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

    /// <summary>The names over the views of each map, and a fine line between maps side by side.</summary>
    /// <param name="rooms">The room of each map.</param>
    /// <param name="drawn">The rectangle of its views, their names and captions.</param>
    public IEnumerable<DrawingItem> Of(ImmutableArray<PageRect> rooms, ImmutableArray<PageRect> drawn)
    {
        if (names.IsEmpty)
            yield break;
        bool isAcross = rooms[0].Top == rooms[1].Top;
        double sameTop = drawn.Min(views => views.Top), top = double.PositiveInfinity;
        var style = new TextStyle(Size, theme.Text, setting.Language) { IsBold = true };
        for (int map = 0; map < names.Length; map++)
        {
            // Near the views, wherever they are in their room.
            ImmutableArray<string> lines = LinesOf(names[map], rooms[map].Width);
            double bottom = Math.Max(isAcross ? sameTop : drawn[map].Top, rooms[map].Top) - (Below * Size);
            foreach ((int i, string line) in lines.Index())
            {
                string id = i == 0 ? $"heading.{map + 1}" : $"heading.{map + 1}.{i + 1}";
                double y = bottom - ((lines.Length - i - 1) * LineHeight * Size) - (Descent * Size);
                yield return new TextItem(id, line, new PagePoint(rooms[map].Center.X, y), style);
            }

            top = Math.Min(top, bottom - (lines.Length * LineHeight * Size));
        }

        if (!isAcross)
            yield break;
        double middle = (rooms[0].Right + rooms[1].Left) / 2;
        Outline rule = Shapes.Line([new(middle, top), new(middle, drawn.Max(views => views.Bottom))]);
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
