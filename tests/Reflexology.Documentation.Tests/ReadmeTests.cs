using System.Diagnostics;
using System.Text.RegularExpressions;
using Reflexology.Drawing.Tests;
using SkiaSharp;

namespace Reflexology.Documentation.Tests;

[TestFixture]
internal sealed partial class ReadmeTests
{
    private const string ViewerCommand = "dotnet run --project src/Reflexology.Viewer";

    private static readonly CodeBlock[] Blocks = [.. CodeBlock.In(Repository.Read("README.md"))];
    private string _folder = "";

    private static IEnumerable<string> Commands =>
        Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n'));

    private static IEnumerable<string> ToolCommands => Commands.Where(command => command.Contains("Reflexology.Cli", StringComparison.Ordinal)).Except(ServingCommands);

    // These run until somebody ends them.
    private static IEnumerable<string> ServingCommands => Commands.Where(command => command == ViewerCommand || command.Contains("Reflexology.Cli -- view ", StringComparison.Ordinal));

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("reflexology-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Commands_All_AreRunByATest()
    {
        string[] others = [.. Commands.Except(ToolCommands)];
        Assert.That(others.Except(ServingCommands), Is.EqualTo(new[] { "dotnet test" }));
        Assert.That(ServingCommands.Count(), Is.EqualTo(2));
        Assert.That(Repository.Read(".ci/run").Split('\n'), Has.Some.StartsWith("dotnet test "), "the test command itself is run by CI");
    }

    [TestCaseSource(nameof(ToolCommands))]
    public void ToolCommand_AsWritten_Works(string command)
    {
        var result = DotnetCommand.Execute(command, _folder);

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That(result.Output, Is.Not.Empty);
        Match file = OutputFile().Match(command);
        if (file.Success)
            Assert.That(new FileInfo(Path.Combine(_folder, file.Groups[1].Value)).Length, Is.GreaterThan(1000));
    }

    private static IEnumerable<string> Pictures => Directory.GetFiles(Path.Combine(Repository.Root, "samples", "pictures")).Select(path => Path.GetFileName(path));

    [TestCaseSource(nameof(Pictures))]
    public void Picture_IsWhatItsCommandDraws(string picture)
    {
        Assert.That(Repository.Read("README.md"), Does.Contain($"(samples/pictures/{picture})"));
        string command = ToolCommands.Single(each => each.EndsWith($" -o {picture}", StringComparison.Ordinal));
        Assert.That(DotnetCommand.Execute(command, _folder).ExitCode, Is.Zero);

        using SKBitmap shown = SKBitmap.Decode(Path.Combine(Repository.Root, "samples", "pictures", picture));
        using SKBitmap drawn = SKBitmap.Decode(Path.Combine(_folder, picture));
        Assert.That(PictureDifference.Find(shown, drawn), Is.Null, "copy the new picture to samples/pictures after looking at it");
    }

    [TestCaseSource(nameof(ServingCommands))]
    public async Task ServingCommand_AsWritten_ServesThePage(string command)
    {
        using Process viewer = DotnetCommand.Start(command, _folder);
        try
        {
            string? address = null;
            while (address is null && await viewer.StandardOutput.ReadLineAsync() is { } line)
                address = Address().Match(line) is { Success: true } match ? match.Value : null;
            Assert.That(address, Is.Not.Null, "the viewer prints its address");

            using var client = new HttpClient();
            Assert.That(await client.GetStringAsync(new Uri(address!)), Does.Contain("Reflexology"));
        }
        finally
        {
            viewer.Kill(entireProcessTree: true);
            await viewer.WaitForExitAsync();
        }
    }

    [TestCase(0, "PointLookup", "Kidney\nOf: heart, Left\n")]
    [TestCase(1, "DrawDiagram", "Wrote hals.pdf and tops.png.\n")]
    [TestCase(2, "ManyPoints", "Kidney\n")]
    public void Snippet_IsTheSampleAndPrintsWhatItSays(int index, string sample, string output)
    {
        string program = Repository.Read($"samples/{sample}/Program.cs");
        Assert.That(Blocks.Where(block => block.Language == "csharp").ElementAt(index).Text, Is.EqualTo(program.TrimEnd('\n')));

        var result = DotnetCommand.Execute($"dotnet run --project samples/{sample}", _folder);

        Assert.That(result, Is.EqualTo((0, output, "")));
    }

    [Test]
    public void Snippets_AllSamples_AreShown() =>
        Assert.That(
            Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(Path.GetFileName).Except(["pictures"]),
            Is.EquivalentTo(["PointLookup", "DrawDiagram", "ManyPoints"]));

    [Test]
    public void Links_ToFiles_LeadSomewhere([Values("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] string file)
    {
        IEnumerable<string> targets = Link().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal));

        Assert.That(targets.Where(target => !Path.Exists(Path.Combine(Repository.Root, target))), Is.Empty);
    }

    [GeneratedRegex(@" -o (\S+)")]
    private static partial Regex OutputFile();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
