namespace Reflexology.Authoring.Tests;

/// <summary>The files that come with the library have nothing to mend but what is named here.</summary>
public class BuiltInFilesTests
{
    // Borders that two zones spell with numbers that differ; the first is 6 mm long and a seventh of a millimetre wide.
    private static readonly Dictionary<string, string[]> KnownGaps = new()
    {
        ["chinese.json"] = ["zones[29].shapes.plantar: descending-colon, small-intestine"],
        ["ingham.json"] =
        [
            "zones[19].shapes.plantar: diaphragm, shoulder, lung-chest",
            "zones[31].shapes.plantar: transverse-colon, ascending-colon, small-intestine",
            "zones[34].shapes.plantar: descending-colon, small-intestine",
            "zones[34].shapes.plantar: descending-colon, transverse-colon, small-intestine",
        ],
    };

    private static IEnumerable<string> Files => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "maps"), "*.json").Select(path => Path.GetFileName(path)).Order();

    [TestCaseSource(nameof(Files))]
    public void Read_BuiltInFile_HasNoFindingsButKnownGaps(string file)
    {
        ValidatedFile found = FileValidation.Read(Path.Combine(AppContext.BaseDirectory, "maps", file));
        Assert.That(found.Findings.Select(finding => $"{finding.JsonPath}: {string.Join(", ", finding.Zones)}"), Is.EqualTo(KnownGaps.GetValueOrDefault(file, [])), string.Join('\n', found.Findings));
        Assert.That(found.Findings.Select(finding => finding.Rule), Is.All.EqualTo(ValidationRule.Gap));
    }

    [Test]
    public void Files_AreAllSeven() => Assert.That(
        Files, Is.EqualTo(["anatomy.json", "basic.json", "chinese.json", "evidence.json", "foot.json", "ingham.json", "ten-zones.json"]));
}
