using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Puts shapes that were found in a drawing into a map file.</summary>
/// <param name="map">The map as it is.</param>
/// <param name="bytes">Its file.</param>
/// <param name="mapName">Stands for its file in messages.</param>
/// <param name="drawingName">Stands for the drawing in messages.</param>
internal sealed class MapImport(FootMap map, byte[] bytes, string mapName, string drawingName)
{
    private readonly Dictionary<ShapeId, Outline> _old = ShapeId.All(map).ToDictionary(shape => shape.Id, shape => shape.Outline);

    /// <summary>The map file with the shapes.</summary>
    /// <exception cref="FootMapFormatException">None was found, or the map would be wrong with them; problems of a shape stand at its place in the drawing.</exception>
    public ImportReport Run(ImmutableArray<FoundShape> found, ImmutableArray<MapProblem> unused)
    {
        if (found.IsEmpty)
            throw new FootMapFormatException(drawingName, [.. unused, Nothing()]);
        var text = new MapFileText(bytes);
        List<MapProblem> problems = [.. unused];
        List<ImportedShape> shapes = [];
        Dictionary<string, FoundShape> changed = [];
        foreach (FoundShape shape in found.OrderBy(shape => ZoneNumber(shape.Id)).ThenBy(shape => shape.Id.IsLeft).ThenBy(shape => shape.Id.Aspect))
        {
            int zone = ZoneNumber(shape.Id);
            if (!text.HasRoomFor(zone, shape.Id))
            {
                problems.Add(NoRoom(shape));
                continue;
            }

            bool isChanged = !_old.TryGetValue(shape.Id, out Outline? old)
                || !OutlineDistance.IsWithin(shape.IsFlattened ? Lines(old.Flatten()) : old, shape.Outline, ImportReport.Tolerance);
            shapes.Add(new ImportedShape(shape.Id, isChanged, shape.Line, shape.Column));
            if (!isChanged)
                continue;
            changed[MapFileText.PathOf(zone, shape.Id)] = shape;
            text.Set(zone, shape.Id, PathDataText.Of(shape.Outline, PathDataText.OfMapFiles));
        }

        byte[] edited = text.Edited();
        return new ImportReport
        {
            Map = Parsed(edited, changed),
            MapFile = [.. edited],
            Shapes = [.. shapes],
            NotDrawn = [.. _old.Keys.Except(shapes.Select(shape => shape.Id))],
            Unused = [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)],
        };
    }

    private FootMap Parsed(byte[] edited, Dictionary<string, FoundShape> changed)
    {
        try
        {
            return FootMap.Parse(edited, mapName);
        }
        catch (FootMapFormatException wrong) when (wrong.Problems.Any(problem => changed.ContainsKey(problem.Path)))
        {
            throw new FootMapFormatException(drawingName,
            [
                .. wrong.Problems.Select(problem => changed.TryGetValue(problem.Path, out FoundShape? shape)
                    ? problem with { File = drawingName, Line = shape.Line, Column = shape.Column, Path = shape.Path, PathOffset = null, Ring = null, Vertex = null }
                    : problem),
            ]);
        }
    }

    private static Outline Lines(Polygon polygon) => new([.. polygon.Rings.Select(ring => new Contour(ring[0], [.. ring.Skip(1).Select(Curve.LineTo)], IsClosed: true))]);

    private int ZoneNumber(ShapeId id) => map.Zones.IndexOf(map.ZoneWithId(id.ZoneId));

    private MapProblem Nothing() => new()
    {
        Rule = MapRule.NotUsed,
        File = drawingName,
        Line = 1,
        Column = 1,
        Path = "",
        Found = "none",
        Expected = $"shapes of zones of '{map.Id}'",
        Advice = $"Name each by the side of the foot and the zone, such as '{_old.Keys.Select(id => $"{id}").FirstOrDefault("plantar.liver")}'.",
    };

    private MapProblem NoRoom(FoundShape shape) => new()
    {
        Rule = MapRule.NotUsed,
        File = drawingName,
        Line = shape.Line,
        Column = shape.Column,
        Path = shape.Path,
        ZoneId = shape.Id.ZoneId,
        Found = "a shape of the left foot alone",
        Expected = "a zone with 'leftShapes'",
        Advice = $"Add \"leftShapes\": {{}} to the zone in {mapName}, and import again.",
    };
}
