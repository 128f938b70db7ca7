namespace Reflexology.Testing;

/// <summary>The source tree these tests were built from; read only.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Debug or Release: what these tests, and so the programs they run, were built as.</summary>
    public static string Configuration { get; } =
        new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\')).Parent!.Name;

    /// <summary>The text of a file, by its path from the root; lines end with \n.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The Markdown files of the source tree, without the folders that <c>.gitignore</c> names.</summary>
    public static IEnumerable<string> MarkdownFiles()
    {
        IEnumerable<string> named = Read(".gitignore").Split('\n').Where(line => line.EndsWith('/'));
        string[] ignored = [".git", .. named.Select(line => line.Trim('/'))];
        return Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(ignored).Any())
            .Order(StringComparer.Ordinal);
    }

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reflexology.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException(
            $"Expected Reflexology.sln above {AppContext.BaseDirectory}, found none.");
    }
}
