using System.Collections.Immutable;
using System.Text.Json;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>
/// Finds the shapes of a map in a GeoJSON file: by the properties <c>zone</c>, <c>aspect</c> and <c>foot</c>.
/// </summary>
internal sealed class GeoJsonMapReader
{
    // Some 100,000 positions, a dozen times as many as the largest built-in map has.
    private const int MostValues = 300_000;

    private readonly FootMap _map;
    private readonly string[] _zones;
    private readonly FileProblems _problems;
    private readonly ProblemList _unused = new();
    private readonly Dictionary<ShapeId, FoundShape> _found = [];

    private readonly GeoJsonCoordinates _coordinates;

    // Where the features begin, and what the file says it is.
    private readonly List<long> _starts = [];
    private string? _type;

    private GeoJsonMapReader(FootMap map, byte[] bytes, string name)
    {
        (_map, _zones, _problems) = (map, [.. map.Zones.Select(zone => zone.Id)], new FileProblems(name, bytes));
        _coordinates = new GeoJsonCoordinates(_problems);
    }

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
        reader.Scan();
        reader.ReadFeatures();
        reader._problems.ThrowIfAny();
        return ([.. reader._found.Values], reader._unused.InOrder());
    }

    private void Scan()
    {
        var reader = new Utf8JsonReader(_problems.Text.Bytes);
        try
        {
            string? member = null;
            for (int values = 0; reader.Read();)
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                    member = JsonText.Read(reader);
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject)
                    continue;
                if (++values > MostValues)
                    TooLarge(reader.TokenStartIndex, "values", MostValues);
                if (member == "features" && reader.CurrentDepth == 2)
                    _starts.Add(reader.TokenStartIndex);
                else if (member == "type" && reader is { CurrentDepth: 1, TokenType: JsonTokenType.String })
                    _type ??= JsonText.Read(reader);
            }
        }
        catch (JsonException)
        {
            // Reading the file finds the mistake, with its place.
        }
    }

    private void TooLarge(long offset, string of, long limit)
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

    private void ReadFeatures()
    {
        if (_type is not (null or "FeatureCollection" or "Feature"))
            _problems.Add(MapRule.WrongFormat, "type", $"'{_type}'", "'FeatureCollection' or 'Feature'",
                advice: "Put shapes into features with the properties zone, aspect and foot.");
        _problems.ThrowIfAny();
        if (_type == "Feature")
        {
            _starts.Insert(0, 0);
            GeoJsonFile.FeatureEntry? only =
                StrictJson.Read(_problems, GeoJsonFileContext.Default.FeatureEntry);
            _problems.ThrowIfAny();
            Feature(only!, 0, "");
            return;
        }

        GeoJsonFile? file = StrictJson.Read(_problems, GeoJsonFileContext.Default.GeoJsonFile);
        _problems.ThrowIfAny();
        if (file!.Frame is { Units: not "mm" })
            _problems.Add(
                MapRule.WrongFrame,
                "frame.units",
                $"'{file.Frame.Units}'",
                "'mm'",
                advice: "Convert all coordinates to millimetres on the reference foot.");
        for (int i = 0; i < file.Features.Length; i++)
            Feature(file.Features[i], i, FormattableString.Invariant($"features[{i}]"));
    }

    private void Feature(GeoJsonFile.FeatureEntry feature, int number, string path)
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
                zone is null ? path : Of(path, "properties.zone"),
                zone is null ? "no property 'zone'" : $"'{zone}'",
                $"the id of a zone of '{_map.Id}'",
                MapImport.AdviceForUnknownZone(zone, _zones));
            return;
        }

        if (feature.Properties!.Aspect is not { } word || EnumWord.Parse<Aspect>(word) is not { } aspect)
        {
            NotUsed(
                feature.Properties.Aspect is null ? path : Of(path, "properties.aspect"),
                $"'{feature.Properties.Aspect}'",
                "one of plantar, dorsal, medial, lateral");
            return;
        }

        if (FootOf(feature.Properties.Foot, _map.ZoneWithId(zone), aspect, path) is not { } foot)
            return;
        var id = new ShapeId(zone, aspect, foot == Foot.Left);
        List<FilledContours> pieces = [];
        string place = Of(path, "geometry.coordinates");
        bool isRight = geometry.Type == "Polygon"
            ? _coordinates.Polygon(coordinates, place, pieces)
            : _coordinates.Polygons(coordinates, place, pieces);
        if (!isRight)
            return;
        if (pieces.Count == 0)
        {
            NotUsed(path, "coordinates without a ring", "a ring of positions");
            return;
        }

        if (ZoneOutline.Excess(pieces) is var (of, most))
            TooLarge(_starts[number], of, most);
        Outline outline = ZoneOutline.Join(pieces);
        if (outline.Contours.IsEmpty)
        {
            NotUsed(path, "a shape that encloses nothing", "rings with an area that no hole takes away");
            return;
        }

        (int line, int column) = _problems.Text.At(_starts[number]);
        if (!_found.TryAdd(id, new FoundShape(id, outline, path, line, column) { IsFlattened = true }))
            NotUsed(path, $"a second shape '{id}'", "one feature a shape", "Combine them into a MultiPolygon.");
    }

    // The foot whose shape a feature is: the left one where that differs, else the right one, whose shape a zone on one
    // foot has, too. Null where the word is wrong, or would change the other foot as well.
    private Foot? FootOf(string? word, Zone zone, Aspect aspect, string path)
    {
        Feet? feet = word is null ? zone.Feet : EnumWord.Parse<Feet>(word);
        string place = Of(path, "properties.foot");
        if (feet is null)
            NotUsed(place, $"'{word}'", "one of left, right, both");
        else if (zone.Feet != Feet.Both && feet != Feet.Both && feet != zone.Feet)
            NotUsed(place, $"'{word}'", $"'{zone.Feet.ToWord()}', the foot of the zone '{zone.Id}'");
        else if (zone.Feet == Feet.Both && feet == Feet.Right && !zone.LeftShapes.ContainsKey(aspect))
            NotUsed(place, "'right'", "'both' or 'left'",
                $"The zone '{zone.Id}' has one shape for both feet there; draw another for the left foot first.");
        else
            return zone.Feet == Feet.Both && feet == Feet.Left ? Foot.Left : Foot.Right;
        return null;
    }

    private static string Of(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

    private void NotUsed(string path, string found, string expected, string? advice = null)
    {
        if (_unused.Lists(MapRule.NotUsed))
            _unused.Add(_problems.AtShape(MapRule.NotUsed, path, null, found, expected) with { Advice = advice });
        else
            _unused.Count(MapRule.NotUsed);
    }
}
