using System.Collections.Immutable;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// The place and size of the number or name in a zone of one view. Looser than a printed label: the fonts are the
/// reader's.
/// </summary>
internal sealed class HtmlLabel
{
    private const double Smallest = 1.8;
    private const double Precision = 0.1;

    // Wide enough for most names; each search is the room for one of them.
    private static readonly double[] Shapes = [1.3, 3.2];

    // Letters keep this share of the room: fonts of the machine may be wider than the one that is measured.
    private const double Filled = 0.85;

    private readonly ImmutableArray<(MapPoint Centre, double HalfWidth, double HalfHeight)> _rooms;

    /// <param name="view">The view.</param>
    /// <param name="shape">The zone in it.</param>
    public HtmlLabel(FootView view, ZoneShape shape)
    {
        var room = FreeSpace.InZone(view, shape);
        _rooms = [.. (shape.Zone.Number is null ? Shapes : Shapes[..1]).Select(width => Room(room, width))];
    }

    /// <summary>The text as markup, in at most three lines; empty where it would be too small to read.</summary>
    public string Markup(string text, string language, double largest, string attributes)
    {
        var setting = new TextSetting(language, DiagramFonts.Bundled);
        var labels = from broken in LabelBlock.Breaks(text, setting, isBold: true)
                     from room in _rooms
                     select (Size: Size(room, broken), room.Centre, Block: broken);
        (double size, MapPoint centre, LabelBlock block) = labels.MaxBy(label => Math.Min(label.Size, largest));
        if (size < Smallest)
            return "";
        size = Math.Min(size, largest);
        var markup = new StringBuilder();
        for (int line = 0; line < block.Lines.Length; line++)
        {
            string x = SceneDrawing.Number(centre.X);
            string y = SceneDrawing.Number(centre.Y + (block.BaseLine(line) * size));
            markup.Append(null, $"<text{attributes} x=\"{x}\" y=\"{y}\" font-size=\"{SceneDrawing.Number(size)}\">");
            markup.Append(null, $"{HtmlView.Escaped(block.Lines[line])}</text>");
        }

        return markup.ToString();
    }

    private static double Size((MapPoint Centre, double HalfWidth, double HalfHeight) room, LabelBlock block) =>
        Filled * Math.Min(2 * room.HalfWidth / block.Width, 2 * room.HalfHeight / block.Height);

    // With x measured in shares of the width, the room is a square.
    private static (MapPoint Centre, double HalfWidth, double HalfHeight) Room(FreeSpace room, double width)
    {
        (MapPoint pole, double half) = PoleOfInaccessibility.Find(new FreeSpaceEdges(room, width), Precision);
        return (new MapPoint(pole.X * width, pole.Y), half * width, half);
    }
}
