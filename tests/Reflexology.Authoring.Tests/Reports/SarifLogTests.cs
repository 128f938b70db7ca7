using System.Text.Json;

namespace Reflexology.Authoring.Tests;

public class SarifLogTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "work"));

    private static readonly ValidatedFile Overlap =
        MapText.Validated(
            new TestZone("one", MapText.Box(20, 100, 40, 120)), new TestZone("two", MapText.Box(35, 100, 60, 120)));

    [Test]
    public void ToJson_Problem_HasRulePlaceZonesAndMeasures()
    {
        JsonElement run = Run(Overlap), result = run.GetProperty("results").EnumerateArray().Single();
        JsonElement rule = run.GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        JsonElement location = result.GetProperty("locations")[0];
        Assert.That(
            rule.GetProperty("id").GetString(),
            Is.EqualTo("undeclared-overlap").And.EqualTo(result.GetProperty("ruleId").GetString()));
        Assert.That(
            rule.GetProperty("help").GetProperty("text").GetString(), Is.EqualTo(MapRule.UndeclaredOverlap.Help()));
        Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
        Assert.That(
            result.GetProperty("message").GetProperty("text").GetString(),
            Does.StartWith(
                "expected zones of a foot that do not overlap, found 'two' on 'one': 5 mm wide and 20 mm long, 100 "
                    + "mm2"));
        Assert.That(
            location.GetProperty("physicalLocation").GetProperty("region").ToString(),
            Is.EqualTo("""{"startLine":12,"startColumn":30}""").IgnoreWhiteSpace);
        Assert.That(
            location.GetProperty("logicalLocations")
                .EnumerateArray()
                .Select(each => each.EnumerateObject().First().Value.GetString()),
            Is.EqualTo(["zones[1].shapes.plantar", "two", "one"]));
        Assert.That(
            result.GetProperty("properties").GetProperty("areaInMm2").GetDouble(), Is.EqualTo(100).Within(0.01));
    }

    [Test]
    public void ToJson_Log_SaysWhatItIs()
    {
        using JsonDocument log = JsonDocument.Parse(SarifLog.ToJson([Overlap], "1.2.3", Folder));
        Assert.That(log.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        Assert.That(log.RootElement.GetProperty("$schema").GetString(), Does.EndWith("sarif-2.1.0.json"));
        Assert.That(
            log.RootElement.GetProperty("runs")[0]
                .GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("version")
                .GetString(),
            Is.EqualTo("1.2.3"));
    }

    [TestCase("maps/мой map.json", "maps/%D0%BC%D0%BE%D0%B9%20map.json")]
    [TestCase("../a#b.json", "../a%23b.json")]
    public void ToJson_FileName_IsARelativeAddress(string name, string uri) => Assert.That(
        Run(Overlap with { Name = name, Problems = [] })
            .GetProperty("artifacts")[0]
            .GetProperty("location")
            .GetProperty("uri")
            .GetString(), Is.EqualTo(uri));

    [Test]
    public void ToJson_FullPathBelowTheFolder_IsARelativeAddress() => Assert.That(
        Run(Overlap with { Name = Path.Combine(Folder, "maps", "a.json") })
            .GetProperty("artifacts")[0]
            .GetProperty("location")
            .GetProperty("uri")
            .GetString(), Is.EqualTo("maps/a.json"));

    [Test]
    public void ToJson_FileWithoutProblems_IsAnArtifactWithoutResults()
    {
        JsonElement run = Run(Overlap with { Problems = [] });
        Assert.That(
            (run.GetProperty("artifacts").GetArrayLength(), run.GetProperty("results").GetArrayLength()),
            Is.EqualTo((1, 0)));
    }

    private static JsonElement Run(ValidatedFile file)
    {
        using JsonDocument log = JsonDocument.Parse(
            SarifLog.ToJson([file], "1.0", Folder), new JsonDocumentOptions { AllowDuplicateProperties = false });
        return log.RootElement.GetProperty("runs")[0].Clone();
    }
}
