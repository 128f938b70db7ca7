using System.Text.Json.Nodes;

namespace Reflexology.Authoring.Tests;

/// <summary>Each part of a GeoJSON file that is wrong has its place, and what is right beside it is read.</summary>
[TestFixture]
internal sealed class GeoJsonPartsTests
{
    private const string Ring = "[[50,80],[80,80],[80,120],[50,80]]";
    private const string Properties = """{"zone":"chest-and-arms","aspect":"plantar"}""";
    private const string Geometry = $$"""{"type":"Polygon","coordinates":[{{Ring}}]}""";
    private const string Right = $$"""{"type":"Feature","properties":{{Properties}},"geometry":{{Geometry}}}""";

    private static string Collection(params string[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    private static string Of(string type, string coordinates) => Collection(Right.Replace(
        Geometry, $$"""{"type":"{{type}}","coordinates":{{coordinates}}}""", StringComparison.Ordinal));

    private static MapProblem Refused(string file) =>
        MapFiles.Refused("basic", file, ShapeFileFormat.GeoJson).Problems.Single();

    private static ImportReport Import(string file, string map = "basic") =>
        MapFiles.Import(map, file, ShapeFileFormat.GeoJson);

    [TestCase("MultiPolygon", "7", "", "an array of polygons", "something else")]
    [TestCase("MultiPolygon", $"[[{Ring}],7]", "[1]", "an array of rings", "something else")]
    [TestCase("MultiPolygon", $"[[{Ring}],[{Ring}],[7]]", "[2][0]", "an array of positions", "something else")]
    [TestCase("Polygon", $"[{Ring},{Ring},7]", "[2]", "an array of positions", "something else")]
    [TestCase("Polygon", "[[[50,80],7]]", "[0][1]", "two numbers in millimetres", "no position")]
    [TestCase("Polygon", "[[[50,80],{}]]", "[0][1]", "two numbers in millimetres", "no position")]
    [TestCase("Polygon", "[[[50,80],[80]]]", "[0][1]", "two numbers in millimetres", "other numbers")]
    [TestCase("Polygon", "[[[50,80],[1000001,80]]]", "[0][1]", "two numbers in millimetres", "other numbers")]
    [TestCase("Polygon", "[[[50,80],[80,80],[50,80]]]", "[0]", "four positions or more, the last like the first",
        "a ring that is not closed")]
    public void ReadInto_WrongCoordinates_HavePlaceAndReason(
        string type, string coordinates, string place, string expected, string found)
    {
        MapProblem problem = Refused(Of(type, coordinates));
        Assert.That(
            (problem.Path, problem.Expected, problem.Found),
            Is.EqualTo(($"features[0].geometry.coordinates{place}", expected, found)));
    }

    // It is a position, though none on a foot.
    [Test]
    public void ReadInto_GreatestCoordinate_IsRead() => Assert.That(
        Refused(Of("Polygon", "[[[50,80],[1000000,80],[80,120],[50,80]]]")).Expected, Does.Contain("silhouette"));

    [Test]
    public void ReadInto_OtherType_IsTheOnlyProblem() =>
        Assert.That(Refused("""{"type":"Polygon","coordinates":[]}""").Advice,
            Is.EqualTo("Put shapes into features with the properties zone, aspect and foot."));

    [Test]
    public void ReadInto_OneFeatureOfOtherTypes_IsRefusedWithItsPlace() =>
        Assert.That(Refused("""{"type":"Feature","geometry":7}""").Path, Is.EqualTo("geometry"));

    // All but the shape stays, the mark in front, too.
    [Test]
    public void ReadInto_MapFileWithAByteOrderMark_KeepsIt()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        ImportReport report = MapFiles.Import(
            [.. mark, .. MapFiles.Bytes("basic")], Collection(Right), ShapeFileFormat.GeoJson);
        Assert.That(report.Changed.Count(), Is.EqualTo(1));
        Assert.That(
            report.MapFile, Is.EqualTo([.. mark, .. Import(Collection(Right)).MapFile.AsSpan()]));
    }

    [Test]
    public void ReadInto_OtherTextBeforeTheType_IsNoType() => Assert.That(
        Import(Collection(Right).Replace("{\"type\":\"FeatureC", "{\"name\":\"a\",\"type\":\"FeatureC",
            StringComparison.Ordinal)).Changed.Count(),
        Is.EqualTo(1));

    [Test]
    public void ReadInto_OtherUnits_SaysWhatToDo() => Assert.That(
        Refused("""{"type":"FeatureCollection","frame":{"units":"m","origin":"","x":"","y":"","foot":"","note":""},"""
            + "\"features\":[]}").Advice,
        Is.EqualTo("Convert all coordinates to millimetres on the reference foot."));

    [Test]
    public void ReadInto_TooManyValues_SaysWhatToDo() => Assert.That(
        Refused($"[{string.Join(',', Enumerable.Repeat('1', 300_001))}]").Advice,
        Is.EqualTo("Simplify the shapes, or split the file."));

    [TestCase("\"geometry\":" + Geometry, "\"geometry\":null", "", "a Polygon or a MultiPolygon", "a geometry 'null'")]
    [TestCase("\"zone\":\"chest-and-arms\",", "", "", "the id of a zone of 'basic'", "no property 'zone'")]
    [TestCase("chest-and", "chest", ".properties.zone", "the id of a zone of 'basic'", "'chest-arms'")]
    [TestCase(",\"aspect\":\"plantar\"", "", "", "one of plantar, dorsal, medial, lateral", "''")]
    [TestCase("plantar", "top", ".properties.aspect", "one of plantar, dorsal, medial, lateral", "'top'")]
    public void ReadInto_FeatureOfNoShape_IsNamedWithItsPlace(
        string old, string text, string place, string expected, string found)
    {
        MapProblem unused = Import(Collection(Right, Right.Replace(old, text, StringComparison.Ordinal)))
            .Unused.Single();
        Assert.That(
            (unused.Path, unused.Expected, unused.Found), Is.EqualTo(($"features[1]{place}", expected, found)));
    }

    [Test]
    public void ReadInto_SecondFeatureOfAShape_IsNamedAndTheFirstRead()
    {
        ImportReport report = Import(Collection(Right, Right.Replace("120", "110", StringComparison.Ordinal)));
        MapProblem unused = report.Unused.Single();
        Assert.That(
            (unused.Path, unused.Expected, unused.Found, unused.Advice),
            Is.EqualTo(("features[1]", "one feature a shape", "a second shape 'plantar.chest-and-arms'",
                "Combine them into a MultiPolygon.")));
        Assert.That(System.Text.Encoding.UTF8.GetString([.. report.MapFile]),
            Does.Contain("M50.00 80.00 L80.00 80.00 L80.00 120.00 Z"));
    }

    // The heart is on the left foot alone.
    [TestCase("both", null)]
    [TestCase("left", null)]
    [TestCase("right", "expected 'left', the foot of the zone 'heart', found 'right'.")]
    public void ReadInto_FootOfAZoneOnOneFoot_IsThatOrBoth(string foot, string? problem)
    {
        JsonNode file = JsonNode.Parse(MapFiles.Drawing("chinese", ShapeFileFormat.GeoJson))!;
        file["features"]!.AsArray().Single(feature => (string?)feature!["properties"]!["zone"] == "heart")!
            ["properties"]!["foot"] = foot;

        ImportReport report = Import(file.ToJsonString(), "chinese");

        Assert.That(report.Changed, Is.Empty);
        Assert.That(report.Unused, Has.Length.EqualTo(problem is null ? 0 : 1));
        if (problem is not null)
            Assert.That($"{report.Unused[0]}", Does.Contain(problem));
    }

    [Test]
    public void Write_File_SaysItsFrameAndEndsItsLine()
    {
        string text = MapFiles.Drawing("basic", ShapeFileFormat.GeoJson);
        Assert.That(JsonNode.Parse(text)!["frame"]!.ToJsonString(), Is.EqualTo(
            """{"units":"mm","origin":"top left of the view of each aspect","x":"right","y":"down","foot":"right","""
            + "\"note\":\"Millimetres on a foot, not degrees. Each aspect has a frame of its own. All shapes stand on "
            + "the right foot\\u0027s view, those of the left foot, too.\"}"));
        Assert.That(text, Does.EndWith("}\n").And.Not.EndsWith("\n\n"));
    }
}
