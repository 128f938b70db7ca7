using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>Puts the shapes of a drawing into a map file.</summary>
/// <param name="map">The map as it is.</param>
/// <param name="bytes">Its file.</param>
/// <param name="mapName">Stands for its file in messages.</param>
/// <param name="drawingName">Stands for the drawing in messages.</param>
internal sealed class MapImport(FootMap map, byte[] bytes, string mapName, string drawingName)
{
    private readonly Dictionary<ShapeId, Outline> _old =
        ShapeId.All(map).ToDictionary(shape => shape.Id, shape => shape.Outline);

    /// <summary>
    /// The advice for a name in a drawing that is the id of no zone: the closest id, and how zones are added.
    /// </summary>
    public static string AdviceForUnknownZone(string? zone, IEnumerable<string> zones)
    {
        string? nearest = zone is null ? null : NameSuggestion.Nearest(zone, zones);
        string suggestion = nearest is null ? "" : $"Did you mean '{nearest}'? ";
        return $"{suggestion}A new zone needs an entry in the map file first: id, names, bodyAreas, feet, location, "
            + "shapes, sources, agreement.";
    }

    /// <summary>Puts the shapes into the map file.</summary>
    /// <exception cref="FootMapFormatException">
    /// None was found, or the map would be wrong with them; problems of a shape have its place in the drawing.
    /// </exception>
    public ImportReport Run(ImmutableArray<FoundShape> found, ImmutableArray<MapProblem> unused)
    {
        if (found.IsEmpty)
            throw new FootMapFormatException(drawingName, [.. unused, Nothing()]);
        var text = new MapFileText(bytes);
        List<MapProblem> problems = [.. unused];
        List<ImportedShape> shapes = [];
        Dictionary<string, FoundShape> changed = [];
        IEnumerable<FoundShape> inOrder = found
            .OrderBy(shape => ZoneNumber(shape.Id))
            .ThenBy(shape => shape.Id.IsLeft)
            .ThenBy(shape => shape.Id.Aspect);
        foreach (FoundShape shape in inOrder)
        {
            int zone = ZoneNumber(shape.Id);
            if (!text.HasRoomFor(zone, shape.Id))
            {
                problems.Add(NoRoom(shape));
                continue;
            }

            bool isChanged = !_old.TryGetValue(shape.Id, out Outline? old)
                || !OutlineDistance.IsWithin(
                    shape.IsFlattened ? Lines(old.Flatten()) : old, shape.Outline, ImportReport.Tolerance);
            shapes.Add(new ImportedShape(shape.Id, isChanged, shape.Line, shape.Column));
            if (!isChanged)
                continue;
            changed[MapFileText.PathOf(zone, shape.Id)] = shape;
            text.Set(zone, shape.Id, PathDataWriter.Write(shape.Outline, PathDataWriter.OfMapFiles));
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
            throw new FootMapFormatException(drawingName, [.. wrong.Problems.Select(InDrawing)]);
        }

        MapProblem InDrawing(MapProblem problem)
        {
            if (!changed.TryGetValue(problem.Path, out FoundShape? shape))
                return problem;
            return problem with
            {
                File = drawingName,
                Line = shape.Line,
                Column = shape.Column,
                Path = shape.Path,
                PathOffset = null,
                Ring = null,
                Vertex = null,
            };
        }
    }

    private static Outline Lines(Polygon polygon)
    {
        return new Outline([.. polygon.Rings.Select(Lines)]);

        static Contour Lines(ImmutableArray<MapPoint> ring) =>
            new(ring[0], [.. ring.Skip(1).Select(Curve.LineTo)], IsClosed: true);
    }

    private string ExampleOfAName() => _old.Keys.Select(id => $"{id}").FirstOrDefault("plantar.liver");

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
        Advice = $"Name each by the side of the foot and the zone, such as '{ExampleOfAName()}'.",
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

/// <summary>A shape that a drawing holds for a zone, in millimetres of its view.</summary>
/// <param name="Id">The id of the shape.</param>
/// <param name="Outline">Its curves.</param>
/// <param name="Path">The path in the drawing, for messages.</param>
/// <param name="Line">The line of that place.</param>
/// <param name="Column">The character in the line.</param>
internal sealed record FoundShape(ShapeId Id, Outline Outline, string Path, int Line, int Column)
{
    /// <summary>True where curves were exported as lines, so that the shape is compared with these.</summary>
    public bool IsFlattened { get; init; }
}
