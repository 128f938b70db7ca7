using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Draws the labels of one view and their leaders, in points.</summary>
/// <param name="panel">The view and where it stands.</param>
/// <param name="zones">What the zones look like.</param>
/// <param name="theme">Colours.</param>
/// <param name="language">The language of the labels.</param>
internal sealed class LabelPicture(DrawingPanel panel, ZonePicture zones, DiagramTheme theme, string language)
{
    private const double LeaderWidth = 0.055, DotRadius = 0.13;

    /// <summary>Leaders below, labels above.</summary>
    public GroupItem Draw(ImmutableArray<PlacedLabel> labels) => new($"labels.{panel.View.Id}", PageTransform.Identity, null,
    [
        .. labels.Where(label => !label.Leader.IsEmpty).SelectMany(Leader),
        .. labels.Select(Label),
    ]);

    private IEnumerable<DrawingItem> Leader(PlacedLabel label)
    {
        Ink ink = zones.LeaderInk(label.Zone);
        PagePoint end = label.Leader[0];
        yield return new PathItem($"leader.{label.Zone.Id}", Shapes.Line(label.Leader), new PathStyle { Stroke = ink, StrokeWidth = LeaderWidth * label.Size })
        {
            Mark = Mark(MarkKind.Leader, label.Zone, null),
        };
        double radius = DotRadius * label.Size;
        yield return new PathItem($"dot.{label.Zone.Id}", Shapes.Ellipse(new(end.X, end.Y), radius, radius), new PathStyle
        {
            Fill = ink,
            Stroke = theme.SkinLight.At(0.8),
            StrokeWidth = LeaderWidth * label.Size,
        });
    }

    private GroupItem Label(PlacedLabel label)
    {
        TextStyle style = label.Leader.IsEmpty
            ? zones.LabelStyle(label.Zone, label.Size, panel.Transform.ToMap(label.At))
            : zones.LabelStyle(label.Zone, label.Size);
        return new GroupItem($"label.{label.Zone.Id}", PageTransform.Identity, null,
        [
            .. label.Block.Lines.Select((line, i) => new TextItem($"{label.Zone.Id}.{i}", line, label.BaseLine(i), style with { Align = label.Align })),
        ])
        {
            Mark = Mark(MarkKind.Label, label.Zone, label.Box),
        };
    }

    private ItemMark Mark(MarkKind kind, Zone zone, PageRect? box) =>
        new(kind) { Zone = zone, Foot = panel.View.Foot, Aspect = panel.View.Aspect, Title = kind == MarkKind.Label ? zone.Names[language] : null, Box = box };
}
