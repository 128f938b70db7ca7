using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Names inside the zones of one view, in its millimetres: all of one size where that is large enough, each at the
/// place of its zone with the most room. Where a name has no room a number stands for it; a zone with a pictogram needs
/// none.
/// </summary>
/// <param name="Labels">The names and numbers with their sizes.</param>
/// <param name="Numbered">The zones without their name.</param>
/// <param name="Left">Those of them with not even room for a number.</param>
internal sealed record ViewNames(
    ImmutableArray<(Zone Zone, ZoneLabel Label, double Size)> Labels,
    ImmutableArray<Zone> Numbered,
    ImmutableArray<Zone> Left)
{
    private const double LargestText = 5.6;

    // 9 pixels of a screen, also where names are found for a step of the zoom a little above theirs.
    private const double SmallestText = 2.34;

    /// <summary>Finds a place for the name of each zone of a view. Some milliseconds for a map of many zones.</summary>
    /// <param name="part">The view.</param>
    /// <param name="places">The places found in the views of its aspect.</param>
    /// <param name="numbers">The number of each zone.</param>
    /// <param name="setting">The setting of the names.</param>
    /// <param name="pictograms">The pictograms of its zones.</param>
    public static ViewNames Find(
        ViewPart part,
        SymmetricLabels places,
        ImmutableDictionary<Zone, string> numbers,
        TextSetting setting,
        ZonePictograms? pictograms = null)
    {
        List<ImmutableArray<MapPoint>> innerLines = [.. ZonePicture.InnerLines(part.View.Drawing)];
        double largest = LargestText * part.LineScale, smallest = SmallestText * part.LineScale;
        ILookup<bool, ZoneShape> drawn = part.View.Shapes.ToLookup(shape => PictogramOf(shape.Zone) is not null);
        List<(Zone Zone, FreeSpace Space, ZoneLabel Label)> names = [.. drawn[false].Select(NameOf)];
        double common = names.Select(name => name.Label.LargestSize).DefaultIfEmpty(largest).Min();
        common = Math.Min(largest, common);
        List<(Zone Zone, ZoneLabel Label, bool IsName)> shown =
            [.. names.Select(NameOrNumber).Where(label => IsWithin(part.Area, label.Label, SizeOf(label.Label)))];
        return new ViewNames(
            [
                .. shown.Select(label => (label.Zone, label.Label, Size: SizeOf(label.Label)))
                    .Where(label => label.Size >= smallest),
                .. drawn[true].Select(shape => (shape.Zone, PictogramOf(shape.Zone)!.AsLabel(1), Size: 1.0)),
            ],
            [.. shown.Where(label => !label.IsName).Select(label => label.Zone)],
            [.. shown.Where(label => SizeOf(label.Label) < smallest).Select(label => label.Zone)]);

        ZonePictogram? PictogramOf(Zone zone) => pictograms?.Of(part.View, zone);

        (Zone, FreeSpace, ZoneLabel) NameOf(ZoneShape shape)
        {
            var space = FreeSpace.InZone(part.View, shape);
            return (shape.Zone, space, Place(shape.Zone, space, shape.Zone.Names[setting.Language]));
        }

        (Zone Zone, ZoneLabel Label, bool IsName) NameOrNumber((Zone Zone, FreeSpace Space, ZoneLabel Label) name) =>
            SizeOf(name.Label) >= smallest
                ? (name.Zone, name.Label, IsName: true)
                : (name.Zone, Place(name.Zone, name.Space, numbers[name.Zone]), IsName: false);

        double SizeOf(ZoneLabel label) => common >= largest / 2 ? common : Math.Min(largest / 2, label.LargestSize);

        ZoneLabel Place(Zone zone, FreeSpace space, string text) => places.Label(
            part.View, zone, text, largest, () => ZoneLabel.Place(space, innerLines, text, setting, largest))!;
    }

    /// <summary>The labels on the page.</summary>
    public IEnumerable<PlacedLabel> On(DrawingPanel panel)
    {
        PageTransform transform = panel.Transform;
        return Labels.Select(label => new PlacedLabel(
            label.Zone,
            label.Label.Block,
            label.Size * transform.Scale,
            TextAlign.Middle,
            transform.ToPage(label.Label.Centre)));
    }

    // Where a part of the view is shown, labels at its edge would be cut.
    private static bool IsWithin(MapRect area, ZoneLabel label, double size)
    {
        double x = label.Block.Width * size / 2, y = label.Block.Height * size / 2;
        return label.Centre.X - x >= area.Left && label.Centre.X + x <= area.Right
            && label.Centre.Y - y >= area.Top && label.Centre.Y + y <= area.Bottom;
    }
}
