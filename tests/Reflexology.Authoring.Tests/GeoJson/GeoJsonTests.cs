using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reflexology.Drawing;

namespace Reflexology.Authoring.Tests;

/// <summary>GeoJSON as RFC 7946 has it goes out, and comes back as it was.</summary>
[TestFixture]
internal sealed class GeoJsonTests
{
    private const string Triangle = """{"type":"Polygon","coordinates":[[[50,80],[80,80],[80,120],[50,80]]]}""";
    private const string Properties = """{"zone":"chest-and-arms","aspect":"plantar"}""";
    private const string Feature = $$"""{"type":"Feature","properties":{{Properties}},"geometry":{{Triangle}}}""";

    [TestCaseSource(typeof(MapFiles), nameof(MapFiles.Ids))]
    public void ReadInto_FileAsWritten_LeavesEveryByte(string id)
    {
        ImportReport report = MapFiles.Import(
            id, MapFiles.Drawing(id, ShapeFileFormat.GeoJson), ShapeFileFormat.GeoJson);
        Assert.That(report.MapFile, Is.EqualTo(MapFiles.Bytes(id)));
        Assert.That(report.NotDrawn, Is.Empty);
        Assert.That(report.Unused, Is.Empty);
        Assert.That(
            report.Shapes.Select(shape => shape.Id),
            Is.EquivalentTo(ShapeId.All(FootMap.Load(id)).Select(shape => shape.Id)));
    }

    [TestCaseSource(typeof(MapFiles), nameof(MapFiles.Ids))]
    public void Write_EveryMap_IsAsTheRfcHasIt(string id)
    {
        FootMap map = FootMap.Load(id);
        using JsonDocument file = JsonDocument.Parse(MapFiles.Drawing(id, ShapeFileFormat.GeoJson));
        JsonElement root = file.RootElement;
        Assert.That(root.GetProperty("type").GetString(), Is.EqualTo("FeatureCollection"));
        Assert.That(root.GetProperty("frame").GetProperty("units").GetString(), Is.EqualTo("mm"));
        Assert.That(root.TryGetProperty("crs", out _), Is.False);

        Dictionary<string, Outline> outlines = ShapeId.All(map)
            .ToDictionary(shape => $"{shape.Id}", shape => shape.Outline);
        JsonElement[] features = [.. root.GetProperty("features").EnumerateArray()];
        Assert.That(features.Select(feature => feature.GetProperty("id").GetString()), Is.EqualTo(outlines.Keys));
        foreach (JsonElement feature in features)
        {
            string name = feature.GetProperty("id").GetString()!;
            Assert.That(feature.GetProperty("type").GetString(), Is.EqualTo("Feature"));
            JsonElement properties = feature.GetProperty("properties");
            Assert.That(
                name,
                Does.EndWith(
                    $"{properties.GetProperty("aspect").GetString()}.{properties.GetProperty("zone").GetString()}"));
            Assert.That(
                properties.GetProperty("names").GetProperty("en").GetString(),
                Is.EqualTo($"{map.ZoneWithId(properties.GetProperty("zone").GetString()!).Names}"));

            JsonElement geometry = feature.GetProperty("geometry"), coordinates = geometry.GetProperty("coordinates");
            JsonElement[] polygons = geometry.GetProperty("type").GetString() == "Polygon"
                ? [coordinates]
                : [.. coordinates.EnumerateArray()];
            double area = 0;
            int rings = 0;
            foreach (JsonElement polygon in polygons)
            {
                foreach ((JsonElement ring, int i) in polygon.EnumerateArray().Select((ring, i) => (ring, i)))
                {
                    MapPoint[] points =
                    [
                        .. ring.EnumerateArray()
                            .Select(position => new MapPoint(position[0].GetDouble(), position[1].GetDouble())),
                    ];
                    Assert.That(points, Has.Length.GreaterThan(3));
                    Assert.That(points[^1], Is.EqualTo(points[0]));
                    double signed = points.Zip(points.Skip(1), (a, b) => ((a.X * b.Y) - (b.X * a.Y)) / 2).Sum();
                    Assert.That(
                        signed > 0,
                        Is.EqualTo(i == 0),
                        $"{name}: an outer ring turns from x to y, a hole the other way");
                    area += signed;
                    rings++;
                }
            }

            Assert.That(rings, Is.EqualTo(outlines[name].Contours.Length));
            Assert.That(area, Is.EqualTo(EvenOddArea(outlines[name].Flatten())).Within(0.01), name);
        }
    }

    [Test]
    public void Parts_RingsInRings_AreHolesAndIslandsInThem()
    {
        var polygon = new Polygon(
            [Square(0, 100), Square(10, 90), Square(20, 80), Square(30, 40), Square(60, 70), Square(200, 300)]);
        int[] rings = [.. PolygonParts.Of(polygon).Select(part => part.Length)];
        Assert.That(rings, Is.EqualTo([2, 3, 1]));
    }

    [Test]
    public void ReadInto_MovedFeature_IsWrittenAsLines()
    {
        JsonNode file = JsonNode.Parse(MapFiles.Drawing("basic", ShapeFileFormat.GeoJson))!;
        JsonNode feature = file["features"]!.AsArray()
            .Single(entry => (string?)entry!["id"] == "plantar.chest-and-arms")!;
        const string Rectangle = "[[50,80],[80,80],[80,120],[50,120],[50,80]]";
        const string Triangle = "[[50,130],[60,130],[60,140],[50,130]]";
        feature["geometry"] = JsonNode.Parse(
            $$"""{"type":"MultiPolygon","coordinates":[[{{Rectangle}}],[{{Triangle}}]]}""");
        file["features"]!.AsArray()
            .Remove(file["features"]!.AsArray().Single(entry => (string?)entry!["id"] == "dorsal.head-and-neck"));
        ImportReport report = MapFiles.Import("basic", file.ToJsonString(), ShapeFileFormat.GeoJson);

        Assert.That(report.Changed.Select(shape => $"{shape.Id}"), Is.EqualTo(["plantar.chest-and-arms"]));
        Assert.That(report.NotDrawn.Select(id => $"{id}"), Is.EqualTo(["dorsal.head-and-neck"]));
        Assert.That(Encoding.UTF8.GetString([.. report.MapFile]),
            Does.Contain(
                "\"plantar\": \"M50.00 80.00 L80.00 80.00 L80.00 120.00 L50.00 120.00 Z M50.00 130.00 L60.00 130.00 "
                    + "L60.00 140.00 Z\","));
    }

    [TestCase("hello", "my.geojson(1,1): expected JSON, found 'h'.")]
    [TestCase("[]", "my.geojson(1,1): expected an object, found an array.")]
    [TestCase(
        """{"type":"FeatureCollection"}""",
        "my.geojson(1,1): expected a member 'features', found an object without 'features'.")]
    [TestCase("""{"type":7,"features":[]}""", "my.geojson(1,9) type: expected a text, found a number.")]
    [TestCase(
        """{"type":"FeatureCollection","type":"a","features":[]}""",
        "my.geojson(1,29) type: expected each member once, found 'type' a second time.")]
    [TestCase(
        """{"type":"FeatureCollection","features":[null]}""",
        "my.geojson(1,41) features[0]: expected an object, found null.")]
    [TestCase(
        """{"type":"Topology","objects":{}}""",
        "my.geojson(1,9) type: expected 'FeatureCollection' or 'Feature', found 'Topology'. Put shapes into features")]
    [TestCase(
        """{"type":"Polygon","coordinates":[]}""",
        "my.geojson(1,9) type: expected 'FeatureCollection' or 'Feature', found 'Polygon'.")]
    [TestCase(
        """{"type":"FeatureCollection","frame":{"units":"m","origin":"","x":"","y":"","foot":"","note":""},"""
            + "\"features\":[]}",
        "my.geojson(1,46) frame.units: expected 'mm', found 'm'.")]
    public void ReadInto_OtherFile_IsRefusedWithItsPlace(string file, string problem) =>
        Assert.That(MapFiles.Refused("basic", file, ShapeFileFormat.GeoJson).Message, Does.StartWith(problem));

    [Test]
    public void ReadInto_RingOfWrongPositions_IsOneProblem()
    {
        string file = Collection(
            Feature.Replace("[80,80],[80,120]", "[80,\"a\"],[80,\"b\"],[80,120]", StringComparison.Ordinal));
        Assert.That(
            MapFiles.Refused("basic", file, ShapeFileFormat.GeoJson).Problems.Select(problem => problem.Path),
            Is.EqualTo(["features[0].geometry.coordinates[0][1]"]));
    }

    [TestCase(DrawingBytes.Most + 1, "bytes", 1)]
    [TestCase(600_100, "values", 600_003)]
    public void ReadInto_LargeFile_IsRefusedSoon(int length, string of, int column)
    {
        string one = of == "values" ? "1," : " ";
        string file = $$"""{"a":[{{string.Concat(Enumerable.Repeat(one, length / one.Length))}}1]}""";
        MapProblem problem = MapFiles.Refused("basic", file, ShapeFileFormat.GeoJson).Problems.Single();
        Assert.That(
            (problem.Rule, problem.Found, problem.Line, problem.Column),
            Is.EqualTo((MapRule.TooLarge, $"more {of}", 1, column)));
    }

    [TestCase(
        "[50,80],[80,80]",
        "[50,80],[80,\"a\"]",
        "features[0].geometry.coordinates[0][1]: expected two numbers in millimetres, found other numbers.")]
    [TestCase(
        "[50,80]]]",
        "[50,81]]]",
        "features[0].geometry.coordinates[0]: expected four positions or more, the last like the first, found a ring "
            + "that is not closed.")]
    [TestCase(
        "[[[50,80],[80,80],[80,120],[50,80]]]",
        "7",
        "features[0].geometry.coordinates: expected an array of rings, found something else.")]
    [TestCase(
        "[80,120]",
        "[180,120]",
        "features[0] (zone 'chest-and-arms'): expected a zone inside the silhouette, to 0.05 mm, found a zone that "
            + "reaches")]
    public void ReadInto_WrongFeature_IsRefusedWithItsPlace(string old, string text, string problem)
    {
        string message = MapFiles.Refused(
            "basic", Collection(Feature.Replace(old, text, StringComparison.Ordinal)), ShapeFileFormat.GeoJson)
            .Message;
        Assert.That(message, Does.Match(@"^my\.geojson\(1,\d{2,}\) ").And.Contains(problem));
    }

    [TestCase(
        "chest-and-arms",
        "chest-and-arm",
        "expected the id of a zone of 'basic', found 'chest-and-arm'. Did you mean 'chest-and-arms'? A new zone needs "
            + "an entry in the map file first")]
    [TestCase("plantar", "top", "expected one of plantar, dorsal, medial, lateral, found 'top'.")]
    [TestCase("Polygon", "Point", "expected a Polygon or a MultiPolygon, found a geometry 'Point'.")]
    public void ReadInto_FeatureOfNoZone_IsNamed(string old, string text, string problem)
    {
        ImportReport report = MapFiles.Import(
            "basic",
            Collection(Feature + "," + Feature.Replace(old, text, StringComparison.Ordinal)),
            ShapeFileFormat.GeoJson);
        Assert.That(report.Unused.Single().ToString(), Does.StartWith("my.geojson(1,").And.Contains(problem));
    }

    [TestCase("Left")]
    [TestCase("L")]
    [TestCase("links")]
    [TestCase("left ")]
    [TestCase("")]
    public void ReadInto_FootOfNoKnownWord_IsNamed(string word)
    {
        ImportReport report = MapFiles.Import(
            "basic", Collection($"{Feature},{WithFoot(word)}"), ShapeFileFormat.GeoJson);
        Assert.That(
            report.Unused.Single().ToString(),
            Does.Contain($"features[1].properties.foot: expected one of left, right, both, found '{word}'."));
    }

    [Test]
    public void ReadInto_FootThatWouldChangeBoth_IsNamed() => Assert.That(
        MapFiles.Import("basic", Collection($"{Feature},{WithFoot("right")}"), ShapeFileFormat.GeoJson)
            .Unused.Single().ToString(),
        Does.Contain("properties.foot: expected 'both' or 'left', found 'right'. The zone 'chest-and-arms' has one "
            + "shape for both feet there; draw another for the left foot first."));

    [TestCase("both", "shapes")]
    [TestCase("left", "leftShapes")]
    [TestCase("right", "shapes")]
    public void ReadInto_FootOfAZoneThatDiffers_IsThatShape(string foot, string member)
    {
        string text = MapFiles.Text("basic").Replace(
            "\"shapes\": {", "\"leftShapes\": { \"plantar\": \"M50 81 L80 81 L80 120 Z\" },\n \"shapes\": {",
            StringComparison.Ordinal);
        ImportReport report = MapFiles.Import(
            Encoding.UTF8.GetBytes(text), Collection(WithFoot(foot)), ShapeFileFormat.GeoJson);
        using JsonDocument map = JsonDocument.Parse(report.MapFile.AsMemory());
        Assert.That(
            map.RootElement.GetProperty("zones")[1].GetProperty(member).GetProperty("plantar").GetString(),
            Is.EqualTo("M50.00 80.00 L80.00 80.00 L80.00 120.00 Z"));
    }

    // A and B are squares, the second one in the first.
    [TestCase("[[A],[A]]", "A")]
    [TestCase("[[A],[B]]", "A")]
    [TestCase("[[B],[A]]", "A")]
    [TestCase("[[A,B]]", "A B")]
    [TestCase("[[A,B],[B]]", "A")]
    [TestCase("[[A,B],[A]]", "A")]
    [TestCase("[[A,B,B]]", "A B")]
    [TestCase("[[B,A],[B]]", "B")]
    public void ReadInto_PartsOnEachOther_AreTheAreaTheyCover(string coordinates, string written)
    {
        string parts = coordinates
            .Replace("A", "[[50,80],[80,80],[80,110],[50,110],[50,80]]", StringComparison.Ordinal)
            .Replace("B", "[[60,90],[70,90],[70,100],[60,100],[60,90]]", StringComparison.Ordinal);
        string feature = Feature.Replace("Polygon", "MultiPolygon", StringComparison.Ordinal)
            .Replace("[[[50,80],[80,80],[80,120],[50,80]]]", parts, StringComparison.Ordinal);
        ImportReport report = MapFiles.Import("basic", Collection(feature), ShapeFileFormat.GeoJson);
        Assert.That(
            Encoding.UTF8.GetString([.. report.MapFile]),
            Does.Contain("\"" + written
                .Replace("A", "M50.00 80.00 L80.00 80.00 L80.00 110.00 L50.00 110.00 Z", StringComparison.Ordinal)
                .Replace("B", "M60.00 90.00 L70.00 90.00 L70.00 100.00 L60.00 100.00 Z", StringComparison.Ordinal)
                + "\""));
    }

    [TestCase("[50,80,3.5],[80,80,0],[80,120,1e3],[50,80,3.5]")]
    [TestCase("[50,80,null],[80,80,null],[80,120,null],[50,80,null]")]
    [TestCase("[50,80,1,2],[80,80,1,2],[80,120,1,2],[50,80,1,2]")]
    [TestCase("[50,80],[80,80,1],[80,120,\"a\"],[50,80]")]
    public void ReadInto_MoreNumbersThanTwo_ArePassedOver(string ring) => Assert.That(
        MapFiles.Import(
            "basic",
            Collection(Feature.Replace("[50,80],[80,80],[80,120],[50,80]", ring, StringComparison.Ordinal)),
            ShapeFileFormat.GeoJson).Changed.Count(),
        Is.EqualTo(1));

    [TestCase("Polygon", "[]")]
    [TestCase("MultiPolygon", "[]")]
    [TestCase("MultiPolygon", "[[]]")]
    [TestCase("MultiPolygon", "[[],[]]")]
    public void ReadInto_CoordinatesWithoutARing_AreNamed(string type, string coordinates)
    {
        string empty = Feature.Replace("Polygon", type, StringComparison.Ordinal)
            .Replace("[[[50,80],[80,80],[80,120],[50,80]]]", coordinates, StringComparison.Ordinal);
        Assert.That(
            MapFiles.Import("basic", Collection($"{Feature},{empty}"), ShapeFileFormat.GeoJson).Unused.Single()
                .ToString(),
            Does.Contain("features[1]: expected a ring of positions, found coordinates without a ring."));
    }

    [TestCase("[[50,80],[80,80],[80,120],[50,80]],[[80,80],[50,80],[80,120],[80,80]]")]
    [TestCase("[[50,80],[80,80],[80,120],[50,80]],[[50,80],[80,80],[80,120],[50,80]]")]
    [TestCase("[[60,90],[70,90],[70,95],[60,90]],[[50,80],[80,80],[80,120],[50,80]]")]
    public void ReadInto_HoleOfAllOfTheShape_IsNamed(string rings) => Assert.That(
        MapFiles.Import(
            "basic",
            Collection(
                Feature.Replace("plantar", "dorsal", StringComparison.Ordinal)
                    .Replace("[50,80],[80,80],[80,120],[50,80]", "[50,80],[65,80],[65,120],[50,80]",
                        StringComparison.Ordinal)
                + "," + Feature.Replace("[[50,80],[80,80],[80,120],[50,80]]", rings, StringComparison.Ordinal)),
            ShapeFileFormat.GeoJson).Unused.Single().ToString(),
        Does.Contain("features[1]: expected rings with an area that no hole takes away, found a shape that encloses "
            + "nothing."));

    [Test]
    public void ReadInto_ManyFeaturesOfNoZone_AreCounted()
    {
        string others = string.Concat(Enumerable.Repeat(""",{"type":"Feature","geometry":null}""", 250));
        ImportReport report = MapFiles.Import("basic", Collection(Feature + others), ShapeFileFormat.GeoJson);
        Assert.That(report.Unused.Select(problem => problem.More), Is.EqualTo([.. new int[99], 150]));
    }

    [Test]
    public void ReadInto_ShapeOfMorePartsThanAMapMayHave_IsRefusedSoon()
    {
        string parts = string.Join(',', Enumerable.Repeat("[[[50,80],[80,80],[80,120],[50,80]]]", 501));
        string file = Collection(Feature.Replace("Polygon", "MultiPolygon", StringComparison.Ordinal)
            .Replace("[[[50,80],[80,80],[80,120],[50,80]]]", $"[{parts}]", StringComparison.Ordinal));
        Assert.That(
            MapFiles.Refused("basic", file, ShapeFileFormat.GeoJson).Message,
            Does.StartWith("my.geojson(1,41): expected at most 500 contours of a shape, found more contours of a "
                + "shape."));
    }

    [Test]
    public void ReadInto_OneFeature_IsRead() => Assert.That(
        MapFiles.Import("basic", $" {Feature}", ShapeFileFormat.GeoJson).Changed.Select(shape => $"{shape.Id}"),
        Is.EqualTo(["plantar.chest-and-arms"]));

    [TestCase("plantar", "top", "my.geojson(1,66) properties.aspect: expected one of plantar")]
    [TestCase("80,80", "80,\"a\"", "my.geojson(1,130) geometry.coordinates[0][1]: expected two numbers")]
    public void ReadInto_OneWrongFeature_IsNamedWithItsPlace(string old, string text, string problem) => Assert.That(
        MapFiles.Refused(
            "basic", Feature.Replace(old, text, StringComparison.Ordinal), ShapeFileFormat.GeoJson).Message,
        Does.StartWith(problem));

    private static string WithFoot(string word) =>
        Feature.Replace("\"aspect\"", $"\"foot\":\"{word}\",\"aspect\"", StringComparison.Ordinal);

    private static string Collection(string features) => $$"""{"type":"FeatureCollection","features":[{{features}}]}""";

    private static System.Collections.Immutable.ImmutableArray<MapPoint> Square(double from, double to) =>
        [new(from, from), new(to, from), new(to, to), new(from, to)];

    // A ring inside an odd number of others is a hole, whichever way it winds.
    private static double EvenOddArea(Polygon polygon)
    {
        double area = 0;
        foreach (var ring in polygon.Rings)
        {
            int around = polygon.Rings.Count(
                other => other != ring && ring.Count(new Polygon([other]).Contains) * 2 > ring.Length);
            area += (around % 2 == 0 ? 1 : -1) * new Polygon([ring]).Area;
        }

        return area;
    }
}
