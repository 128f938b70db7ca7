using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Reflexology.Documentation.Tests;

[TestFixture]
internal sealed partial class ReadmeTests
{
    private const string ViewerCommand = "dotnet run --project src/Reflexology.Viewer";

    private static readonly CodeBlock[] Blocks = [.. CodeBlock.In(Repository.Read("README.md"))];

    private string _folder = "";

    private static IEnumerable<string> Commands =>
        Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n'));

    private static IEnumerable<string> ToolCommands => Commands
        .Where(command => command.Contains("Reflexology.Cli", StringComparison.Ordinal))
        .Except(ServingCommands);

    // These run until somebody ends them.
    private static IEnumerable<string> ServingCommands => Commands.Where(command =>
        command == ViewerCommand || command.Contains("Reflexology.Cli -- view ", StringComparison.Ordinal));

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
        string[] ciLines = Repository.Read(".ci/run").Split('\n');
        Assert.That(ciLines, Has.Some.Contains("find tests -maxdepth 1 -name '*.Tests'"), "CI takes every project");
        Assert.That(ciLines, Has.Some.Contains("dotnet test \"$0\""), "CI runs the test command on each");
    }

    [TestCaseSource(nameof(ToolCommands))]
    public void ToolCommand_AsWritten_Works(string command) =>
        Execute(command, DotnetCommand.Execute);

    [Test]
    public void ToolCommand_OfDotnetRun_Works() => Execute(ToolCommands.First(), DotnetCommand.ExecuteAsWritten);

    private static IEnumerable<string> MapCommands =>
        CodeBlock.In(Repository.Read("maps/README.md")).SelectMany(block => block.Text.Split('\n'));

    [TestCaseSource(nameof(MapCommands))]
    public void CommandOfTheMaps_AsWritten_Works(string command) =>
        Execute(
            command.Replace("--map ", $"--map {Repository.Root}/", StringComparison.Ordinal), DotnetCommand.Execute);

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

    [TestCase(0, "PointLookup")]
    [TestCase(1, "DrawDiagram")]
    [TestCase(2, "ManyPoints")]
    public void Snippet_IsTheSampleBelowItsOpeningComment(int index, string sample)
    {
        IEnumerable<string> program = Repository.Read($"samples/{sample}/Program.cs").TrimEnd('\n').Split('\n')
            .SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal));
        CodeBlock snippet = Blocks.Where(block => block.Language == "csharp").ElementAt(index);

        Assert.That(snippet.Text.Split('\n'), Is.EqualTo(program));
    }

    [Test]
    public void Snippets_AreThree() => Assert.That(Blocks.Count(block => block.Language == "csharp"), Is.EqualTo(3));

    private void Execute(string command, Func<string, string, (int ExitCode, string Output, string Errors)> execute)
    {
        (int exitCode, string output, string errors) = execute(command, _folder);

        Assert.That(exitCode, Is.Zero, errors);
        Assert.That(output, Is.Not.Empty);
        if (OutputFile().Match(command) is not { Success: true } file)
            return;
        string name = file.Groups[1].Value, written = Path.Combine(_folder, name);
        Assert.That(new FileInfo(written).Length, Is.GreaterThan(1000));
    }

    [GeneratedRegex(@" -o (\S+)")]
    private static partial Regex OutputFile();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
