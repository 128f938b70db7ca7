using System.Diagnostics;
using System.Text.RegularExpressions;
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

    private static IEnumerable<string> MapCommands => CodeBlock.In(Repository.Read("maps/README.md")).SelectMany(block => block.Text.Split('\n'));

    [TestCaseSource(nameof(MapCommands))]
    public void CommandOfTheMaps_AsWritten_Works(string command) =>
        ToolCommand_AsWritten_Works(command.Replace("--map ", $"--map {Repository.Root}/", StringComparison.Ordinal));

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

    [TestCase(0, "PointLookup")]
    [TestCase(1, "DrawDiagram")]
    [TestCase(2, "ManyPoints")]
    public void Snippet_IsTheSampleBelowItsOpeningComment(int index, string sample)
    {
        IEnumerable<string> program = Repository.Read($"samples/{sample}/Program.cs").TrimEnd('\n').Split('\n')
            .SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal));

        Assert.That(Blocks.Where(block => block.Language == "csharp").ElementAt(index).Text.Split('\n'), Is.EqualTo(program));
    }

    [Test]
    public void Snippets_AreThree() => Assert.That(Blocks.Count(block => block.Language == "csharp"), Is.EqualTo(3));

    [GeneratedRegex(@" -o (\S+)")]
    private static partial Regex OutputFile();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
