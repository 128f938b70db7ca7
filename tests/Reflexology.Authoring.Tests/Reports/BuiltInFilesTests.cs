namespace Reflexology.Authoring.Tests;

/// <summary>The files that come with the library have nothing to mend.</summary>
public class BuiltInFilesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "maps");

    private static IEnumerable<string> Files =>
        Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order();

    [TestCaseSource(nameof(Files))]
    public void Read_BuiltInFile_HasNoProblems(string file) =>
        Assert.That(FileValidation.Read(Path.Combine(Folder, file)).Problems, Is.Empty);

    [Test]
    public void Files_AreAllSeven()
    {
        string[] all =
        [
            "anatomy.json",
            "basic.json",
            "chinese.json",
            "evidence.json",
            "foot.json",
            "ingham.json",
            "ten-zones.json",
        ];
        Assert.That(Files, Is.EqualTo(all));
    }
}
