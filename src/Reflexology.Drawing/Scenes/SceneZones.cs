namespace Reflexology.Drawing;

/// <summary>The zones of a map with their shapes, all in the right foot's views.</summary>
internal sealed class SceneZones(FootMap map)
{
    private readonly SceneColours _colours = new(map);

    /// <summary>The zones in drawing order.</summary>
    public IEnumerable<SceneFile.ZoneEntry> All() => map.Zones.Select(zone => new SceneFile.ZoneEntry
    {
        Id = zone.Id,
        Number = zone.Number,
        Names = SceneTexts.Of(zone.Names),
        Group = _colours.Of(zone),
        Areas = [.. zone.BodyAreas.Select(area => area.Id)],
        Feet = [.. Enum.GetValues<Foot>().Where(zone.IsOn).Select(EnumWord.ToWord)],
        Crossed = zone.IsCrossed,
        Location = SceneTexts.OfEnglish(zone.Location),
        Pictogram = Pictogram.Of(zone)?.Id,
        Grade = zone.Agreement.Grade.ToWord(),
        Note = SceneTexts.OfEnglish(zone.Agreement.Note),
        Sources = [.. zone.Sources.Select(source => map.Sources.IndexOf(source))],
        Over = [.. zone.Over.Select(below => below.Id)],
        Shapes = [.. zone.Aspects.SelectMany(aspect => ShapesOf(zone, aspect))],
    });

    private IEnumerable<SceneFile.ShapeEntry> ShapesOf(Zone zone, Aspect aspect)
    {
        FileShape? right = zone.ShapeOn(Foot.Right, aspect), left = zone.ShapeOn(Foot.Left, aspect);
        if (right == left)
        {
            yield return Entry(zone, aspect, right!, "both", Foot.Right, Foot.Left);
            yield break;
        }

        if (right is not null)
            yield return Entry(zone, aspect, right, Foot.Right.ToWord(), Foot.Right);
        if (left is not null)
            yield return Entry(zone, aspect, left, Foot.Left.ToWord(), Foot.Left);
    }

    private SceneFile.ShapeEntry Entry(Zone zone, Aspect aspect, FileShape shape, string word, params Foot[] feet)
    {
        ZonePole pole = ZonePole.Find(map, zone, aspect, shape, feet);
        return new()
        {
            Aspect = aspect.ToWord(),
            Foot = word,
            D = SceneDrawing.Data(shape.Outline),
            At = [SceneDrawing.Rounded(pole.At.X), SceneDrawing.Rounded(pole.At.Y)],
            Room = SceneDrawing.Rounded(pole.Room),
        };
    }
}
