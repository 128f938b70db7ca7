using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws the labels of one view and their leaders, in points.</summary>
/// <param name="panel">The view and its place on the page.</param>
/// <param name="zones">The looks of its zones.</param>
/// <param name="theme">Colours.</param>
/// <param name="language">The language of the labels.</param>
internal sealed class LabelPicture(DrawingPanel panel, ZonePicture zones, DiagramTheme theme, string language)
{
    private const double LeaderWidth = 0.065, EdgeWidth = 0.2, DotRadius = 0.15;

    // Of the areas of a pictogram, over the colour of its zone.
    private const double TintOpacity = 0.85;

    /// <summary>Leaders below, labels above.</summary>
    public GroupItem Draw(ImmutableArray<PlacedLabel> labels)
    {
        IEnumerable<DrawingItem> leaders = labels.Where(label => !label.Leader.IsEmpty).SelectMany(Leader);
        IEnumerable<DrawingItem> names = labels.Where(label => !label.IsShared).Select(Label);
        return new GroupItem($"labels.{panel.View.Id}", PageTransform.Identity, null, [.. leaders, .. names]);
    }

    private IEnumerable<DrawingItem> Leader(PlacedLabel label)
    {
        Ink ink = zones.LeaderInk(label.Zone);
        PagePoint end = label.Leader[0];
        double width = LeaderWidth * label.Size, radius = DotRadius * label.Size;
        if (zones.LeaderEdge(label.Zone) is { } edge)
        {
            var under = new PathStyle { Stroke = edge, StrokeWidth = EdgeWidth * label.Size };
            yield return new PathItem($"edge.{label.Zone.Id}", Shapes.Line(label.Leader), under);
        }

        var line = new PathStyle { Stroke = ink, StrokeWidth = width };
        yield return new PathItem($"leader.{label.Zone.Id}", Shapes.Line(label.Leader), line)
        {
            Mark = Mark(MarkKind.Leader, label.Zone, null),
        };
        var dot = new PathStyle { Fill = ink, Stroke = theme.SkinLight.At(0.8), StrokeWidth = width };
        yield return new PathItem($"dot.{label.Zone.Id}", Shapes.Ellipse(new(end.X, end.Y), radius, radius), dot);
    }

    private GroupItem Label(PlacedLabel label)
    {
        string id = label.Zone.Id;
        TextStyle style = label.Leader.IsEmpty
            ? zones.LabelStyle(label.Zone, label.Size, panel.Transform.ToMap(label.At))
            : zones.LabelStyle(label.Zone, label.Size);
        style = style with { Align = label.Align };
        IEnumerable<DrawingItem> parts = label.Block.Pictogram is { } pictogram
            ? [pictogram.At(new(label.At.X, label.At.Y), label.Box.Width, style.Ink, style.Halo!.Value.At(TintOpacity))]
            : label.Block.Lines.Select((line, i) => new TextItem($"{id}.{i}", line, label.BaseLine(i), style));
        string own = label.Piece == 0 ? $"label.{id}" : $"label.{id}.{label.Piece + 1}";
        return new GroupItem(own, PageTransform.Identity, null, [.. parts])
        {
            Mark = Mark(MarkKind.Label, label.Zone, label.Box),
        };
    }

    private ItemMark Mark(MarkKind kind, Zone zone, PageRect? box) => new(kind)
    {
        Zone = zone,
        Map = panel.Map,
        Foot = panel.View.Foot,
        Aspect = panel.View.Aspect,
        Title = kind == MarkKind.Label ? zone.Names[language] : null,
        Box = box,
    };
}
