using System.Text.RegularExpressions;

namespace Reflexology.Documentation.Tests;

[TestFixture]
internal sealed partial class SampleTests
{
    // CookbookTests, WebEndpointTests and the journeys of Reflexology.Web.Tests run these.
    private static readonly string[] WithTestsOfTheirOwn = ["Cookbook", "WebEndpoint", "BlazorMap"];

    private string _folder = "";

    private static IEnumerable<string> Samples =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "samples"))
            .Select(path => Path.GetFileName(path))
            .Except(["gallery"])
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Printing => Samples.Except(WithTestsOfTheirOwn);

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCaseSource(nameof(Printing))]
    public void Sample_AsBuilt_PrintsItsOutputAndWritesWhatItSays(string sample)
    {
        Assert.That(
            Path.Combine(Repository.Root, "samples", sample, "Output.txt"), Does.Exist, "what the sample prints");

        var result = DotnetCommand.Execute($"dotnet run --project samples/{sample}", _folder);

        Assert.That(result, Is.EqualTo((0, Repository.Read($"samples/{sample}/Output.txt"), "")));
        string said = string.Join(
            '\n', result.Output.Split('\n').Where(line => line.StartsWith("Wrote ", StringComparison.Ordinal)));
        string[] written = [.. FileName().Matches(said).Select(match => match.Value)];
        Assert.That(
            written.Where(file => !(new FileInfo(Path.Combine(_folder, file)) is { Exists: true, Length: > 1000 })),
            Is.Empty);
        Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName), Is.EquivalentTo(written));
    }

    [TestCaseSource(nameof(Samples))]
    public void Program_IsShortAndOpensWithWhatItShows(string sample)
    {
        string[] lines = Repository.Read($"samples/{sample}/Program.cs").TrimEnd('\n').Split('\n');

        Assert.That(lines, Has.Length.LessThan(60));
        Assert.That(lines[0], Does.Match("^// [A-Z].{30}"));
    }

    [Test]
    public void Readme_AllSamples_AreInItsTable() => Assert.That(
        SampleRow().Matches(Repository.Read("samples/README.md")).Select(match => match.Groups[1].Value),
        Is.EquivalentTo(Samples));

    [GeneratedRegex(@"\b[\w-]+\.\w+\b")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\| \[`(\w+)`\]", RegexOptions.Multiline)]
    private static partial Regex SampleRow();
}
