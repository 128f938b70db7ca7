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

    [TestCase("drawings/figma-frame")]
    [TestCase("tables/plain-csv")]
    public void All_FoldersOfEachKind_AreFound(string name) =>
        Assert.That(Cases.Select(one => one.Name), Does.Contain(name));
}
