using System.Collections.Immutable;
using System.Text.Json;

namespace Reflexology.Authoring;

/// <summary>
/// Finds the shapes of a map in a GeoJSON file: by the properties <c>zone</c>, <c>aspect</c> and <c>foot</c>.
/// </summary>
internal sealed class GeoJsonMapReader
{
    // Some 100,000 positions, a dozen times as many as the largest built-in map has; a file with all of them takes 200
    // MB and some seconds.
    private const int MostValues = 300_000;

    private readonly FootMap _map;
    private readonly string[] _zones;
    private readonly FileProblems _problems;
    private readonly List<MapProblem> _unused = [];
    private readonly Dictionary<ShapeId, FoundShape> _found = [];

    private GeoJsonMapReader(FootMap map, byte[] bytes, string name) =>
        (_map, _zones, _problems) = (map, [.. map.Zones.Select(zone => zone.Id)], new FileProblems(name, bytes));

    /// <summary>The shapes of the zones, and what belongs to none.</summary>
    /// <exception cref="FootMapFormatException">
    /// It is no GeoJSON of polygons in millimetres; the exception holds every problem.
    /// </exception>
    public static (ImmutableArray<FoundShape> Found, ImmutableArray<MapProblem> Unused) Read(
        FootMap map, Stream stream, string name)
    {
        byte[]? bytes = DrawingBytes.Read(stream);
        var reader = new GeoJsonMapReader(map, bytes ?? [], name);
        if (bytes is null)
            reader.TooLarge(0, "bytes", DrawingBytes.Most);
        reader.CheckValues();
        GeoJsonFile? file = StrictJson.Read(reader._problems, GeoJsonFileContext.Default.GeoJsonFile);
        reader._problems.ThrowIfAny();
        reader.Check(file!);
        for (int i = 0; i < file!.Features.Length; i++)
            reader.Feature(file.Features[i], FormattableString.Invariant($"features[{i}]"));
        reader._problems.ThrowIfAny();
        return ([.. reader._found.Values], [.. reader._unused]);
    }

    private void CheckValues()
    {
        var reader = new Utf8JsonReader(_problems.Text.Bytes);
        try
        {
            for (int values = 0; reader.Read();)
            {
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject)
                    continue;
                if (++values > MostValues)
                    TooLarge(reader.TokenStartIndex, "values", MostValues);
            }
        }
        catch (JsonException)
        {
            // Reading the file finds the mistake, with its place.
        }
    }

    private void TooLarge(long offset, string of, int limit)
    {
        (int line, int column) = _problems.Text.At(offset);
        _problems.Add(
            MapRule.TooLarge,
            new JsonPlace("", line, column),
            $"more {of}",
            FormattableString.Invariant($"at most {limit} {of}"),
            "Simplify the shapes, or split the file.");
        _problems.ThrowIfAny();
    }

    private void Check(GeoJsonFile file)
    {
        if (file.Type != "FeatureCollection")
            _problems.Add(MapRule.WrongFormat, "type", $"'{file.Type}'", "'FeatureCollection'");
        if (file.Frame is { Units: not "mm" })
            _problems.Add(
                MapRule.WrongFrame,
                "frame.units",
                $"'{file.Frame.Units}'",
                "'mm'",
                advice: "Convert all coordinates to millimetres on the reference foot.");
    }

    private void Feature(GeoJsonFile.FeatureEntry feature, string path)
    {
        if (feature.Geometry is not { Type: "Polygon" or "MultiPolygon", Coordinates: { } coordinates } geometry)
        {
            NotUsed(path, $"a geometry '{feature.Geometry?.Type ?? "null"}'", "a Polygon or a MultiPolygon");
            return;
        }

        string? zone = feature.Properties?.Zone;
        if (zone is null || !_zones.Contains(zone))
        {
            NotUsed(
                zone is null ? path : $"{path}.properties.zone",
                zone is null ? "no property 'zone'" : $"'{zone}'",
                $"the id of a zone of '{_map.Id}'",
                MapImport.AdviceForUnknownZone(zone, _zones));
            return;
        }

        if (feature.Properties!.Aspect is not { } word || EnumWord.Parse<Aspect>(word) is not { } aspect)
        {
            NotUsed(
                feature.Properties.Aspect is null ? path : $"{path}.properties.aspect",
                $"'{feature.Properties.Aspect}'",
                "one of plantar, dorsal, medial, lateral");
            return;
        }

        // A zone on the left foot alone has one shape, drawn like one of the right foot.
        bool isLeft = feature.Properties.Foot == "left" && _map.ZoneWithId(zone).Feet == Feet.Both;
        var id = new ShapeId(zone, aspect, isLeft);
        JsonPlace place = _problems.Places.Of(path);
        if (Outline(coordinates, geometry.Type == "MultiPolygon", $"{path}.geometry.coordinates") is not { } outline)
            return;
        if (!_found.TryAdd(id, new FoundShape(id, outline, path, place.Line, place.Column) { IsFlattened = true }))
            NotUsed(path, $"a second shape '{id}'", "one feature a shape", "Combine them into a MultiPolygon.");
    }

    private Outline? Outline(JsonElement coordinates, bool isMulti, string path)
    {
        List<Contour> contours = [];
        IEnumerable<(JsonElement, string)> polygons =
            isMulti ? Items(coordinates, path, "an array of polygons") : [(coordinates, path)];
        foreach ((JsonElement polygon, string polygonPath) in polygons)
        {
            foreach ((JsonElement ring, string ringPath) in Items(polygon, polygonPath, "an array of rings"))
            {
                // A wrong position is a problem by itself; the rest of its ring is not read.
                (JsonElement Item, string Path)[] positions = [.. Items(ring, ringPath, "an array of positions")];
                MapPoint[] points =
                [
                    .. positions.Select(position => Position(position.Item, position.Path))
                        .TakeWhile(point => point is not null)
                        .OfType<MapPoint>(),
                ];
                if (points.Length < positions.Length)
                    continue;
                if (points.Length < 4 || points[0] != points[^1])
                    _problems.Add(
                        MapRule.EmptyOutline,
                        ringPath,
                        "a ring that is not closed",
                        "four positions or more, the last like the first");
                else
                    contours.Add(
                        new Contour(points[0], [.. points.Skip(1).SkipLast(1).Select(Curve.LineTo)], IsClosed: true));
            }
        }

        return contours.Count == 0 ? null : new Outline([.. contours]);
    }

    private MapPoint? Position(JsonElement position, string path)
    {
        // A third number is a height.
        if (position.ValueKind == JsonValueKind.Array
            && position.GetArrayLength() is 2 or 3
            && Number(position[0]) is { } x
            && Number(position[1]) is { } y)
            return new MapPoint(x, y);
        _problems.Add(
            MapRule.InvalidValue,
            path,
            position.ValueKind == JsonValueKind.Array ? "other numbers" : "no position",
            "two numbers in millimetres");
        return null;
    }

    private static double? Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number
        && number.TryGetDouble(out double value)
        && Math.Abs(value) <= PathDataReader.MaxCoordinate
            ? value
            : null;

    private IEnumerable<(JsonElement Item, string Path)> Items(JsonElement array, string path, string expected)
    {
        if (array.ValueKind == JsonValueKind.Array)
            return array.EnumerateArray().Select((item, i) => (item, FormattableString.Invariant($"{path}[{i}]")));
        _problems.Add(MapRule.WrongType, path, "something else", expected);
        return [];
    }

    private void NotUsed(string path, string found, string expected, string? advice = null) =>
        _unused.Add(_problems.AtShape(MapRule.NotUsed, path, null, found, expected) with { Advice = advice });
}
