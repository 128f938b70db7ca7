using System.Text.Json.Nodes;

namespace Reflexology.Cli.Tests;

/// <summary>
/// Each way a map file can be wrong: exit code 1, the place, what was found and expected, and no picture.
/// </summary>
[TestFixture]
internal sealed class BadMapFileTests : ToolTests
{
    [Test]
    public void Map_Missing_IsNamed() =>
        Tool.Run("draw", "--map", "none.json")
            .ShouldBe(1, "", "error: Cannot read the map 'none.json': there is no such file.\n");

    [Test]
    public void Map_MissingFolder_IsNamed() =>
        Tool.Run("draw", "--map", "no/where")
            .ShouldBe(1, "", "error: Cannot read the map 'no/where': there is no such file.\n");

    [Test]
    public void Map_IsAFolder_IsSaid()
    {
        Directory.CreateDirectory(Tool.PathOf("maps.json"));
        Tool.Run("zones", "--map", "maps.json")
            .ShouldBe(1, "", "error: Cannot read the map 'maps.json': expected a file, found a folder.\n");
    }

    [Test]
    public void Map_NameWithBracketsAndGreatLength_IsShownAsItIs()
    {
        string name = $"[red]{new string('x', 120)}[/].json";
        Tool.Run("zones", "--map", name)
            .ShouldBe(1, "", $"error: Cannot read the map '{name}': there is no such file.\n");
    }

    [Test]
    public void Map_NotJson_SaysWhere() => ShouldFail("hello",
        "(1,1): expected JSON, found 'h'. Check the file in an editor that knows JSON; comments and trailing commas "
            + "are not allowed.");

    [Test]
    public void Map_Empty_SaysWhere() => ShouldFail("",
        "(1,1): expected the rest of the JSON, found the end of the file. Check the file in an editor that knows "
            + "JSON; comments and trailing commas are not allowed.");

    [Test]
    public void Map_Truncated_SaysWhere() => ShouldFail(
        MapFile.Basic[..MapFile.Basic.IndexOf(",\n  \"units\"", StringComparison.Ordinal)],
        "(4,15): expected the rest of the JSON, found the end of the file. Check the file in an editor that knows "
            + "JSON; comments and trailing commas are not allowed.");

    [Test]
    public void Map_UnknownMember_SuggestsTheNearest() => ShouldFail(
        MapFile.Replaced("\"units\"", "\"unit\": 1, \"units\""),
        "(5,3) unit: expected one of $schema, format, version, units, id, origin, names, tradition, laterality, "
            + "sources, contradictions, zones, found 'unit'. Did you mean 'units'?");

    [Test]
    public void Map_DuplicateKey_IsNamed() => ShouldFail(
        MapFile.Replaced("\"units\": \"mm\"", "\"units\": \"mm\", \"units\": \"mm\""),
        "(5,18) units: expected each member once, found 'units' a second time.");

    [Test]
    public void Map_WrongVersion_IsNamed() => ShouldFail(MapFile.Replaced("\"version\": 1", "\"version\": 2"),
        "(4,14) version: expected 1, found 2. A newer version of the library may read this file.");

    [Test]
    public void Map_WrongUnit_IsNamed() => ShouldFail(MapFile.Replaced("\"units\": \"mm\"", "\"units\": \"inch\""),
        "(5,12) units: expected 'mm', found 'inch'. Convert all paths to millimetres on the reference foot.");

    [Test]
    public void Map_BadPathData_SaysTheOffset() => ShouldFail(MapFile.WithShape("M10 10 L20 ten Z"),
        "(269,32) zones[0].shapes.plantar (zone 'head-and-neck'): expected a number in millimetres, found 't' at "
            + "offset 11 of the path.");

    [Test]
    public void Map_SelfCrossingOutline_SaysWhere() => ShouldFail(
        MapFile.WithShape("M50 150 L80 190 L80 150 L55 180 Z"),
        "(269,20) zones[0].shapes.plantar (zone 'head-and-neck'): expected a border that does not cross itself, "
        + "found a border that cuts through itself near (64.21, 168.95) at vertex 0 of ring 0.");

    [Test]
    public void Map_ZoneOutsideTheFoot_SaysHowFar() => ShouldFail(MapFile.WithShape("M1 1 L9 1 L9 9 L1 9 Z"),
        "(269,20) zones[0].shapes.plantar (zone 'head-and-neck'): expected a zone inside the silhouette, to 0.05 mm, "
        + "found a zone that reaches 37.14 mm out of the foot near (1, 1) at vertex 0 of ring 0.");

    [Test]
    public void Map_UnknownBodyArea_SuggestsTheNearest() =>
        ShouldFail(MapFile.Changed(map => map["zones"]![1]!["bodyAreas"] = new JsonArray("chst")),
            "(297,9) zones[1].bodyAreas[0] (zone 'chest-and-arms'): expected the id of a body area, found 'chst'. "
                + "Did you mean 'chest'?");

    [Test]
    public void Map_AssertionNamesAZoneOfAnotherView_SaysSo() =>
        ShouldFail(
            MapFile.Free(map =>
            {
                map["zones"]![2]!["shapes"]!.AsObject().Remove("dorsal");
                map["zones"]![1]!["assertions"] = new JsonArray(
                    MapFile.Assertion("dorsal", "distal-of", "zone:abdomen-and-legs"));
            }),
            "(134,13) zones[1].assertions[0].of[0] (zone 'chest-and-arms'): expected a region, bone, guide line, "
                + "landmark, border or zone of the dorsal view, "
            + "found 'zone:abdomen-and-legs', which has no shape there.");

    [Test]
    public void Map_SeveralProblems_AreAllNamedInTheirOrder()
    {
        File.WriteAllText(Tool.PathOf("bad.json"), MapFile.Basic
            .Replace("\"units\": \"mm\"", "\"units\": \"cm\"", StringComparison.Ordinal)
            .Replace("\"bodyAreas\": [\"head-and-neck\"]", "\"bodyAreas\": [\"haed\"]", StringComparison.Ordinal));

        ToolRun run = Tool.Run("at", "82", "26", "--map", "bad.json", "--json");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        string[] lines = run.Error.TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(4));
        Assert.That(lines[0], Does.StartWith("error: bad.json(5,12) units: expected 'mm', found 'cm'."));
        Assert.That(
            lines[1],
            Does.StartWith("error: bad.json(23,21) "
                + "contradictions[0].bodyAreas[0]:").And.EndsWith("Did you mean 'head'?"));
        Assert.That(
            lines[2],
            Does.StartWith("error: bad.json(67,21) zones[0].bodyAreas[0] (zone "
                + "'head-and-neck'):").And.EndsWith("Did you mean 'head'?"));
        Assert.That(lines[3], Is.EqualTo("3 problems in bad.json."));
    }

    // The file is refused by every command that reads it, and draw writes nothing.
    private void ShouldFail(string content, string problem)
    {
        File.WriteAllText(Tool.PathOf("bad.json"), content);
        Tool.Run("draw", "neck", "--map", "bad.json", "-o", "neck.png")
            .ShouldBe(1, "", $"error: bad.json{problem}\n1 problem in bad.json.\n");
        Assert.That(Tool.Entries, Is.EqualTo(["bad.json"]));
    }
}
