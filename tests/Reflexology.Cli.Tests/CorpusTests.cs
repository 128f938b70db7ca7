using System.Diagnostics;

namespace Reflexology.Cli.Tests;

/// <summary>Files as users have them give what stands beside them: see <c>tests/Corpus/README.md</c>.</summary>
[TestFixture]
internal sealed class CorpusTests : ToolTests
{
    private static IEnumerable<CorpusCase> Cases => CorpusCase.All;

    [TestCaseSource(nameof(Cases))]
    public void Commands_OfEachCase_PrintWhatIsExpected(CorpusCase one)
    {
        string actual = one.Run(Tool);
        Assert.That(actual, Is.EqualTo(one.Expected), () => $"What came out is in {one.Keep(actual)}.");
    }

    [TestCaseSource(nameof(Cases))]
    public void Files_OfEachCase_AreNamedByACommand(CorpusCase one) => Assert.That(one.UnusedFiles, Is.Empty);

    // Not in CI: the programs are large, and write other bytes from version to version.
    [Explicit]
    [Category("Programs")]
    [TestCase("inkscape.sh", "drawings/inkscape-")]
    [TestCase("ogr2ogr.sh", "geojson/ogr-")]
    public void Commands_OnFilesMadeAnew_PrintWhatIsExpected(string script, string cases)
    {
        using Process make = Process.Start("bash", [Path.Combine(CorpusCase.Root, "make", script), Tool.Folder]);
        make.WaitForExit();
        Assert.That(make.ExitCode, Is.Zero);
        foreach (CorpusCase one in Cases.Where(one => one.Name.StartsWith(cases, StringComparison.Ordinal)))
        {
            using var tool = new Tool();
            Assert.That((one with { MadeIn = Tool.Folder }).Run(tool), Is.EqualTo(one.Expected), one.Name);
        }
    }

    [TestCase("drawings/figma-frame")]
    [TestCase("tables/plain-csv")]
    public void All_FoldersOfEachKind_AreFound(string name) =>
        Assert.That(Cases.Select(one => one.Name), Does.Contain(name));
}
