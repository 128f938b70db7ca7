using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

/// <summary>The examples of the tool's README are what the tool prints.</summary>
[TestFixture]
internal sealed class ReadmeTests : ToolTests
{
    private const string Prompt = "$ reflexology ";
    private const char LeftOut = '…';

    private static IEnumerable<TestCaseData> Examples()
    {
        string[] blocks = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"))
            .Split("```console\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();
        return blocks.SelectMany(block => block.Split(Prompt).Skip(1))
            .Select(example => example.Split('\n', 2))
            .Select(parts => new TestCaseData(parts[0], parts[1]).SetArgDisplayNames(parts[0]));
    }

    [TestCaseSource(nameof(Examples))]
    public void Readme_Example_IsWhatTheToolPrints(string commandLine, string printed)
    {
        ToolRun run = Tool.Run(commandLine.Split(' '));
        Assert.That(run.Output + run.Error, printed.Contains(LeftOut) ? Does.Match(Excerpt(printed)) : Is.EqualTo(printed));
    }

    [Test]
    public void Readme_HasExamplesOfEveryCommand() =>
        Assert.That(
            Examples().Select(example => ((string)example.Arguments[0]!).Split(' ')[0]).Distinct(),
            Is.EquivalentTo(["draw", "at", "zones", "areas", "maps", "check", "new", "validate", "evidence"]));

    // '…' alone on a line stands for one line or more.
    private static string Excerpt(string printed) =>
        "^" + string.Concat(printed.TrimEnd('\n').Split('\n').Select(line => line.Trim() == $"{LeftOut}" ? "(?:.*\n)+?" : Regex.Escape(line) + "\n")) + @"\z";
}
