namespace Reflexology.Authoring.Tests;

/// <summary>The files that come with the library have nothing to mend.</summary>
public class BuiltInFilesTests
{
    private static IEnumerable<string> Files => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "maps"), "*.json").Select(path => Path.GetFileName(path)).Order();

    [TestCaseSource(nameof(Files))]
    public void Read_BuiltInFile_HasNoFindings(string file) =>
        Assert.That(FileValidation.Read(Path.Combine(AppContext.BaseDirectory, "maps", file)).Findings, Is.Empty);

    [Test]
    public void Files_AreAllSeven() => Assert.That(
        Files, Is.EqualTo(["anatomy.json", "basic.json", "chinese.json", "evidence.json", "foot.json", "ingham.json", "ten-zones.json"]));
}
