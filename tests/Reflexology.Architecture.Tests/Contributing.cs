using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Reflexology.Architecture.Tests;

/// <summary>The order of projects and folders, and the places of ideas, as CONTRIBUTING.md states them.</summary>
internal static partial class Contributing
{
    private static readonly string[] Lines = Repository.Read("CONTRIBUTING.md").Split('\n');

    /// <summary>The folders of each project of src, in the order of the list: each uses only those above it.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Folders { get; } = ReadFolders();

    /// <summary>The projects that each project may use, by the arrows of "Dependencies point one way".</summary>
    public static ImmutableDictionary<string, ImmutableHashSet<string>> Projects { get; } = ReadProjects();

    /// <summary>The rows of the table "Where is it": the idea, and the names in backticks of its place.</summary>
    public static ImmutableArray<(string Idea, ImmutableArray<string> Names)> Places { get; } =
    [
        .. from line in Lines.SkipWhile(line => line != "## Where is it").Skip(1)
               .TakeWhile(line => !line.StartsWith('#'))
           where line.StartsWith("| ", StringComparison.Ordinal)
           let cells = line.Split('|', 3)
           let names = Code().Matches(cells[2]).Select(name => name.Groups[1].Value)
           where names.Any()
           select (cells[1].Trim(), names.ToImmutableArray()),
    ];

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadFolders()
    {
        var folders = new Dictionary<string, ImmutableArray<string>>();
        string project = "";
        foreach (string line in Lines)
        {
            if (ProjectLine().Match(line) is { Success: true } found)
            {
                project = found.Groups[1].Value;
                folders[project] = [];
            }
            else if (FolderLine().Match(line) is { Success: true } folder && project.Length > 0)
            {
                folders[project] = folders[project].Add(folder.Groups[1].Value);
            }
            else if (!line.StartsWith(' '))
            {
                project = "";
            }
        }

        return folders.ToImmutableDictionary();
    }

    // "`Cli` -> `Viewer`, `Authoring` -> `Drawing`": a project on the left of an arrow may use all on its right.
    private static ImmutableDictionary<string, ImmutableHashSet<string>> ReadProjects()
    {
        IEnumerable<string> paragraph = Lines
            .SkipWhile(line => !line.StartsWith("Dependencies point", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0);
        string sentence = string.Join(' ', paragraph).Split(';')[0];
        var uses = Folders.Keys.ToDictionary(project => project, _ => new HashSet<string>());
        foreach (Match chain in Chain().Matches(sentence))
        {
            string[][] steps = [.. chain.Value.Split("->").Select(ProjectsIn)];
            for (int i = 0; i < steps.Length; i++)
            {
                foreach (string user in steps[i])
                    uses[user].UnionWith(steps[(i + 1)..].SelectMany(step => step));
            }
        }

        return uses.ToImmutableDictionary(project => project.Key, project => project.Value.ToImmutableHashSet());
    }

    private static string[] ProjectsIn(string step) =>
        [.. Code().Matches(step).Select(name => FullName(name.Groups[1].Value))];

    private static string FullName(string project) => project == "Reflexology" ? project : $"Reflexology.{project}";

    [GeneratedRegex(@"^src/([A-Za-z.]+)/\s")]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"^    ([A-Za-z]+)/\s")]
    private static partial Regex FolderLine();

    [GeneratedRegex(@"`\w+`(?:(?:, | -> )`\w+`)*(?: -> `\w+`)")]
    private static partial Regex Chain();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
