using System.Text.Json;
using Reflexology.Drawing;

namespace Reflexology.Cli.Tests;

/// <summary>The shapes of a map out to other programs and back.</summary>
[TestFixture]
internal sealed class ExportImportTests : ToolTests
{
    [TestCase("svg")]
    [TestCase("geojson")]
    public void Import_OfWhatExportWrote_LeavesEveryByte(string ending)
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Basic);

        Tool.Run("export", "my.json", "--format", ending)
            .ShouldBe(0, $"Wrote basic.{ending}: 6 shapes of 3 zones of basic.\n", "");
        Tool.Run("import", $"basic.{ending}", "--into", "my.json")
            .ShouldBe(0, "Wrote my.json: 0 shapes changed, 6 as before.\n", "");

        Assert.That(File.ReadAllText(Tool.PathOf("my.json")), Is.EqualTo(MapFile.Basic));
        Assert.That(Tool.Entries, Is.EqualTo([$"basic.{ending}", "my.json"]));
    }

    [Test]
    public void Export_Scene_IsThatOfTheLibrary()
    {
        Tool.Run("export", "basic", "niere", "--format", "scene")
            .ShouldBe(0, "Wrote basic.scene.json: the scene of basic with 3 zones.\n", "");

        var diagram = new Diagram(FootMap.Load("basic")) { Highlight = ["kidney"] };
        byte[] expected = MapScene.Create(diagram).ToJson();
        Assert.That(File.ReadAllBytes(Tool.PathOf("basic.scene.json")), Is.EqualTo(expected));
    }

    [Test]
    public void Export_SceneOfAreasTwiceAndWithoutAZone_Warns()
    {
        Tool.Run("export", "ten-zones", "blood pressure", "blood-pressure", "--format", "scene", "-o", "my.json")
            .ShouldBe(
                0,
                "Wrote my.json: the scene of ten-zones with 10 zones.\n",
                "warning: 'blood pressure' and 'blood-pressure' name the same area, which counts once.\n"
                    + "warning: The map 'ten-zones' has no zone of 'Blood pressure', of its parts, or around it.\n");
    }

    [Test]
    public void Import_NewShapeAndOtherFile_WritesThatAndNamesTheRest()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Basic);
        Assert.That(Tool.Run("export", "my.json", "-o", "my.svg").ExitCode, Is.Zero);
        string svg = File.ReadAllText(Tool.PathOf("my.svg"));
        int layer = svg.IndexOf('>', svg.IndexOf("id=\"lateral\"", StringComparison.Ordinal));
        svg = svg[..layer]
            .TrimEnd(' ', '/')
                + "><path id=\"lateral.chest-and-arms\" d=\"M60 190H90V200H60Z\"/><path id=\"lateral.chst-and-arms\" "
                    + "d=\"M60 190H90V200Z\"/></g>"
                + svg[(layer + 1)..];
        File.WriteAllText(Tool.PathOf("my.svg"), svg);

        ToolRun run = Tool.Run("import", "my.svg", "--into", "my.json", "-o", "new.json");

        Assert.That(
            run.Output, Is.EqualTo("Wrote new.json: 1 shape changed, 6 as before.\n  lateral.chest-and-arms\n"));
        Assert.That(
            run.Error,
            Does.Match(@"^warning: my\.svg\(\d+,\d+\) path#lateral\.chst-and-arms: "
                + @"expected the id of a zone of 'basic', found 'chst-and-arms'\. Did you mean 'chest-and-arms'\? "));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Tool.PathOf("my.json")), Is.EqualTo(MapFile.Basic));
        using JsonDocument written = JsonDocument.Parse(File.ReadAllText(Tool.PathOf("new.json")));
        Assert.That(
            written.RootElement.GetProperty("zones")[1].GetProperty("shapes").GetProperty("lateral").GetString(),
            Is.EqualTo("M60.00 190.00 L90.00 190.00 L90.00 200.00 L60.00 200.00 Z"));
    }

    [Test]
    public void Import_ZoneOutOfTheFoot_IsRefusedAtItsPlaceAndTheMapStays()
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Basic);
        Assert.That(Tool.Run("export", "my.json", "-o", "my.svg").ExitCode, Is.Zero);
        string svg = File.ReadAllText(Tool.PathOf("my.svg"));
        int path = svg.IndexOf(
            " d=\"", svg.IndexOf("id=\"plantar.chest-and-arms\"", StringComparison.Ordinal), StringComparison.Ordinal)
            + 4;
        File.WriteAllText(Tool.PathOf("my.svg"), svg[..path] + "M1 1H9V9Z" + svg[svg.IndexOf('"', path)..]);

        ToolRun run = Tool.Run("import", "my.svg", "--into", "my.json");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Match(
            @"^error: my\.svg\(\d+,\d+\) path#plantar\.chest-and-arms \(zone 'chest-and-arms'\): "
            + @"expected a zone inside the silhouette, to 0\.05 mm, "
            + @"found a zone that reaches .* out of the foot near .*\.\n"
            + @"1 problem in my\.svg\.\n$"));
        Assert.That(File.ReadAllText(Tool.PathOf("my.json")), Is.EqualTo(MapFile.Basic));
    }

    [Test]
    public void Import_FileMissing_IsNamed()
    {
        Tool.Run("import", "no.svg", "--into", "my.json")
            .ShouldBe(1, "", "error: Cannot read the drawing 'no.svg': there is no such file.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    [TestCase("export basic -o basic.pdf", "export", "--output: expected a file that ends in .svg, .geojson or "
        + ".json, or --format, found 'basic.pdf'.")]
    [TestCase("export", "export", "Expected MAP, found nothing.")]
    [TestCase("export basic --format pdf", "export", "--format: expected auto, svg, geojson or scene, found 'pdf'.")]
    [TestCase("export basic kidney -o basic.svg", "export",
        "AREA: expected none, for only --format scene lights areas up, found 'kidney'.")]
    [TestCase("import basic.txt --into my.json", "import", "DRAWING: expected a file that ends in .svg, .geojson or "
        + ".json, or --format, found 'basic.txt'.")]
    public void Usage_Wrong_IsSaid(string commandLine, string command, string error) =>
        ShouldBeWrongUsage(commandLine, $"'reflexology {command}"[1..], error);
}
