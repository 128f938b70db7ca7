using System.Text;

namespace Reflexology.Cli.Tests;

/// <summary>
/// A folder of <c>tests/Corpus</c>: files as other programs write them, and in <c>Expected.txt</c> the commands that
/// read them with all that these print.
/// </summary>
internal sealed record CorpusCase(string Name)
{
    private const string Prompt = "$ ";
    private const string ExpectedName = "Expected.txt";
    private const string ActualName = "Actual.txt";

    /// <summary>The folder of all kinds.</summary>
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>Every case, by its folder and that of its kind.</summary>
    public static IEnumerable<CorpusCase> All =>
        Directory.EnumerateFiles(Root, ExpectedName, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new CorpusCase(name));

    /// <summary>The folder under which programs made the files anew; null for those that are kept.</summary>
    public string? MadeIn { get; init; }

    /// <summary>The folder.</summary>
    public string Folder => Path.Combine(Root, Name);

    /// <summary>The files that commands read: the map for all cases, and its own.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(Path.Combine(MadeIn ?? Root, Name))
        .Where(file => Path.GetFileName(file) is not (ExpectedName or ActualName))
        .Append(Path.Combine(Root, "map.json"));

    /// <summary>The commands and what they print, as it is expected.</summary>
    public string Expected => File.ReadAllText(Path.Combine(Folder, ExpectedName), Encoding.UTF8)
        .Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The commands alone, one a line.</summary>
    public IEnumerable<string> Commands => Expected.Split('\n')
        .Where(line => line.StartsWith(Prompt, StringComparison.Ordinal))
        .Select(line => line[Prompt.Length..]);

    /// <summary>The names of its files that no command names.</summary>
    public IEnumerable<string> UnusedFiles => Files.Select(file => Path.GetFileName(file)!)
        .Where(file => !Commands.Any(command => command.Contains(file, StringComparison.Ordinal)));

    /// <summary>Writes what came out beside what is expected, and returns the path of that file.</summary>
    public string Keep(string actual)
    {
        string file = Path.Combine(Folder, ActualName);
        File.WriteAllText(file, actual, new UTF8Encoding(false));
        return file;
    }

    /// <summary>What stands before the first command, the commands, and what they print.</summary>
    public string Run(Tool tool)
    {
        foreach (string file in Files)
            File.Copy(file, tool.PathOf(Path.GetFileName(file)));
        int first = Expected.IndexOf(Prompt, StringComparison.Ordinal);
        var transcript = new StringBuilder(first < 0 ? Expected : Expected[..first]);
        foreach (string command in Commands)
        {
            transcript.Append(Prompt).Append(command).Append('\n').Append(Printed(tool, Words(command)));
            if (transcript[^1] != '\n')
                transcript.Append('\n');
        }

        return $"{transcript}";
    }

    private static string Printed(Tool tool, string[] words)
    {
        switch (words)
        {
            case ["reflexology", .. var arguments]:
                ToolRun run = tool.Run(arguments);
                string end = run.ExitCode == 0 ? "" : $"exit code {run.ExitCode}\n";
                return run.Output + run.Error + end;
            case ["cat", var file]:
                // So that ends of lines are seen.
                string text = File.ReadAllText(tool.PathOf(file), Encoding.UTF8);
                return text.Replace("\r", "\\r", StringComparison.Ordinal);
            case ["cp", var from, var to]:
                File.Copy(tool.PathOf(from), tool.PathOf(to));
                return "";
            case ["ls"]:
                return string.Concat(tool.Entries.Select(entry => $"{entry}\n"));
            default:
                throw new ArgumentException($"Expected reflexology, cat, cp or ls, found '{string.Join(' ', words)}'.");
        }
    }

    // Words as in a shell; within single quotes spaces count as letters.
    private static string[] Words(string command)
    {
        string[] quoted = command.Split('\'');
        var words = new List<string>();
        for (int i = 0; i < quoted.Length; i++)
        {
            if (i % 2 == 1)
                words.Add(quoted[i]);
            else
                words.AddRange(quoted[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. words];
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
