using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Names inside the zones of one view, in its millimetres: all of one size where that is large enough, each at the place of
/// its zone with the most room. Where a name has no room a number stands for it.
/// </summary>
/// <param name="Labels">The names and numbers with their sizes.</param>
/// <param name="Numbered">The zones without their name.</param>
/// <param name="Left">Those of them with not even room for a number.</param>
internal sealed record ViewNames(
    ImmutableArray<(Zone Zone, ZoneLabel Label, double Size)> Labels, ImmutableArray<Zone> Numbered, ImmutableArray<Zone> Left)
{
    private const double LargestText = 5.6;
    private const double SmallestText = 1.7;

    /// <summary>Finds a place for the name of each zone of a view. Some milliseconds for a map of many zones.</summary>
    /// <param name="part">The view.</param>
    /// <param name="places">The places found in the views of its aspect.</param>
    /// <param name="keys">The number of each zone.</param>
    /// <param name="setting">The setting of the names.</param>
    public static ViewNames Of(ViewPart part, PairPlaces places, ImmutableDictionary<Zone, string> keys, TextSetting setting)
    {
        List<ImmutableArray<MapPoint>> innerLines = [.. ZonePicture.InnerLines(part.View.Drawing)];
        double largest = LargestText * part.LineScale, smallest = SmallestText * part.LineScale;
        List<(Zone Zone, ZoneRoom Room, ZoneLabel Name)> names = [.. part.View.Shapes.Select(shape =>
        {
            var room = ZoneRoom.Of(part.View, shape);
            return (shape.Zone, room, Place(shape.Zone, room, shape.Zone.Names[setting.Language]));
        })];
        double common = names.Count == 0 ? largest : Math.Min(largest, names.Min(name => name.Name.LargestSize));
        List<(Zone Zone, ZoneLabel Label, bool IsName)> labels =
        [
            .. names.Select(name => Size(name.Name) >= smallest
                ? (name.Zone, Label: name.Name, IsName: true)
                : (name.Zone, Label: Place(name.Zone, name.Room, keys[name.Zone]), IsName: false))
                .Where(label => IsShown(label.Label)),
        ];
        return new ViewNames(
            [.. labels.Select(label => (label.Zone, label.Label, Size: Size(label.Label))).Where(label => label.Size >= smallest)],
            [.. labels.Where(label => !label.IsName).Select(label => label.Zone)],
            [.. labels.Where(label => Size(label.Label) < smallest).Select(label => label.Zone)]);

        // Where a part of the view is shown, labels at its edge would be cut.
        bool IsShown(ZoneLabel label)
        {
            double x = label.Block.Width * Size(label) / 2, y = label.Block.Height * Size(label) / 2;
            return label.Centre.X - x >= part.Area.Left && label.Centre.X + x <= part.Area.Right
                && label.Centre.Y - y >= part.Area.Top && label.Centre.Y + y <= part.Area.Bottom;
        }

        double Size(ZoneLabel label) => common >= largest / 2 ? common : Math.Min(largest / 2, label.LargestSize);

        ZoneLabel Place(Zone zone, ZoneRoom room, string text) =>
            places.Label(part.View, zone, text, largest, () => ZoneLabel.Place(room, innerLines, text, setting, largest))!;
    }

    /// <summary>The labels on the page.</summary>
    public IEnumerable<PlacedLabel> On(DrawingPanel panel) => Labels.Select(label => new PlacedLabel(
        label.Zone, label.Label.Block, label.Size * panel.Transform.Scale, TextAlign.Middle, panel.Transform.ToPage(label.Label.Centre)));
}
