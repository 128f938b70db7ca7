using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reflexology.Cli.Tests;

/// <summary>What is wrong in files, in every format.</summary>
[TestFixture]
internal sealed class ValidateTests : ToolTests
{
    private const string Box = "M20 100 L40 100 L40 120 L20 120 Z";

    [Test]
    public void Validate_BuiltInFiles_HaveNothingToMend()
    {
        string maps = Path.Combine(AppContext.BaseDirectory, "maps");
        Tool.Run(
            "validate", Path.Combine(maps, "basic.json"), Path.Combine(maps, "foot.json"),
            Path.Combine(maps, "anatomy.json"), Path.Combine(maps, "evidence.json"))
            .ShouldBe(0, "Nothing to mend in 4 files.\n", "");
    }

    [Test]
    public void Validate_SeveralFiles_TellsAllProblemsOfAll()
    {
        File.WriteAllText(Tool.PathOf("a.json"), MapFile.Replaced("\"mm\"", "\"in\""));
        File.WriteAllText(Tool.PathOf("b.json"), MapFile.WithShape("M1 1"));
        ToolRun run = Tool.Run("validate", "a.json", "b.json", "none.json");
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            lines[0],
            Is.EqualTo("a.json(5,12): error wrong-frame: units: expected 'mm', found 'in'. Convert all paths to "
                + "millimetres on the reference foot."));
        Assert.That(lines[1], Does.Match(@"^b\.json\(\d+,\d+\): error empty-outline: zones\[0\]\.shapes\.plantar: "));
        Assert.That(
            lines[2],
            Is.EqualTo("none.json(1,1): error unreadable: expected a file that can be read, found no such file. Name "
                + "a file that is there."));
        Assert.That(lines[^1], Is.EqualTo("3 errors, 0 warnings in 3 files."));
    }

    [Test]
    public void Validate_Overlap_IsAnErrorWithItsPlace()
    {
        WriteTwo(Box, "M35 100 L60 100 L60 120 L35 120 Z");
        ToolRun run = Tool.Run("validate", "map.json");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Output,
            Does.Contain("error undeclared-overlap: zones[1].shapes.plantar: expected zones of a foot that do not "
                + "overlap, found 'chest-and-arms' on 'head-and-neck': 5 mm wide and 20 mm long, 100 mm2, near "
                + "(37.5, 110) on the plantar aspect of both feet."));
    }

    [Test]
    public void Validate_GapAlone_IsAWarningAndNoFailure()
    {
        WriteTwo(Box, "M40.1 100 L60 100 L60 120 L40.1 120 Z");
        ToolRun run = Tool.Run("validate", "map.json");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("warning gap: ").And.EndsWith("0 errors, 1 warning in 1 file.\n"));
    }

    [Test]
    public void Validate_Json_HasPlaceAndMeasures()
    {
        WriteTwo(Box, "M35 100 L60 100 L60 120 L35 120 Z");
        JsonElement answer = Tool.Run("validate", "map.json", "--format", "json")
            .Json(), finding = answer.GetProperty("files")[0]
            .GetProperty("findings")[0];
        Assert.That(
            (answer.GetProperty("errors").GetInt32(), answer.GetProperty("warnings").GetInt32()), Is.EqualTo((1, 0)));
        Assert.That(finding.GetProperty("rule").GetString(), Is.EqualTo("undeclared-overlap"));
        Assert.That(finding.GetProperty("place").ToString(), Is.EqualTo(
            """{"feet":"both","aspect":"plantar","x":37.5,"y":110,"areaInMm2":100,"widthInMm":5,"lengthInMm":20}""")
            .IgnoreWhiteSpace);
    }

    [Test]
    public void Validate_SarifIntoAFile_IsWrittenWholeAndCounted()
    {
        File.WriteAllText(Tool.PathOf("a map.json"), MapFile.Replaced("\"mm\"", "\"in\""));
        Tool.Run("validate", "a map.json", "--format", "sarif", "-o", "report.sarif")
            .ShouldBe(1, "Wrote report.sarif. 1 error, 0 warnings in 1 file.\n", "");
        JsonNode run = JsonNode.Parse(File.ReadAllText(Tool.PathOf("report.sarif")))!["runs"]![0]!;
        Assert.That(
            $"{run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]}",
            Is.EqualTo("a%20map.json"));
        Assert.That($"{run["tool"]!["driver"]!["version"]}", Is.EqualTo(ValidationReport.ToolVersion));
    }

    [TestCase("validate", "Expected FILE, found nothing.")]
    [TestCase("validate a.json --format xml", "--format: expected text, json or sarif, found 'xml'.")]
    [TestCase("validate a.json -o ./a.json", "--output: expected another file than that of FILE, found 'a.json' "
        + "again: './a.json'.")]
    [TestCase("validate a.json --wach", "Did you mean '--watch'?")]
    public void Validate_WrongUsage_IsSaid(string line, string sentence)
    {
        ToolRun run = Tool.Run(line.Split(' '));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(sentence));
    }

    private void WriteTwo(string first, string second) => File.WriteAllText(Tool.PathOf("map.json"), MapFile.Free(map =>
    {
        JsonArray zones = map["zones"]!.AsArray();
        zones.RemoveAt(2);
        zones[0]!["shapes"] = new JsonObject { ["plantar"] = first };
        zones[1]!["shapes"] = new JsonObject { ["plantar"] = second };
    }));
}
