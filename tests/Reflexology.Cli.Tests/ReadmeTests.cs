using System.Text.RegularExpressions;

namespace Reflexology.Cli.Tests;

/// <summary>The examples of the tool's README are what the tool prints.</summary>
[TestFixture]
internal sealed partial class ReadmeTests : ToolTests
{
    private const string Prompt = "$ reflexology ";
    private const char LeftOut = '…';

    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    private static IEnumerable<TestCaseData> Examples()
    {
        string[] blocks = Text.Split("```console\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();
        return blocks.SelectMany(block => block.Split(Prompt).Skip(1))
            .Select(example => example.Split('\n', 2))
            .Select(parts => new TestCaseData(parts[0], parts[1]).SetArgDisplayNames(parts[0]));
    }

    [TestCaseSource(nameof(Examples))]
    public void Readme_Example_IsWhatTheToolPrints(string commandLine, string printed)
    {
        File.WriteAllText(Tool.PathOf("my.json"), MapFile.Basic);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "inkscape.svg"), Tool.PathOf("drawing.svg"));
        File.WriteAllText(Tool.PathOf("points.csv"), Text.Split("```csv\n")[1].Split("```")[0]);
        string[] words = [.. Word().Matches(commandLine).Select(word => word.Value.Trim('"'))];

        // Those two write to the pipe of their process.
        ToolRun run = words[0] is "query" or "lookup" ? Tool.Start(words) : Tool.Run(words);
        Assert.That(
            run.Output + run.Error, printed.Contains(LeftOut) ? Does.Match(Excerpt(printed)) : Is.EqualTo(printed));
    }

    [Test]
    public void Readme_HasExamplesOfEveryCommand() =>
        Assert.That(
            Examples().Select(example => ((string)example.Arguments[0]!).Split(' ')[0]).Distinct(),
            Is.EquivalentTo([
                "draw", "at", "zones", "areas", "maps", "check", "new", "validate", "export", "import", "lookup",
                "query", "evidence",
            ]));

    // '…' alone on a line stands for one line or more.
    private static string Excerpt(string printed) =>
        "^" + string.Concat(printed.TrimEnd('\n').Split('\n').Select(Pattern)) + @"\z";

    private static string Pattern(string line) =>
        line.Trim() == $"{LeftOut}" ? "(?:.*\n)+?" : Regex.Escape(line) + "\n";

    // What stands in quotes is one word, as to a shell.
    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
