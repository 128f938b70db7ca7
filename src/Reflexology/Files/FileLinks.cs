namespace Reflexology;

/// <summary>The end of a chain of symbolic links.</summary>
internal static class FileLinks
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path without links in it; where nothing is there yet, the one that would be written.</summary>
    /// <returns>Null where the links go in a circle.</returns>
    public static string? Resolve(string path)
    {
        string found = RootOf(Path.GetFullPath(path), out Stack<string> rest);
        int links = 0;
        while (rest.TryPop(out string? name))
        {
            if (name == "..")
            {
                found = Path.GetDirectoryName(found) ?? found;
                continue;
            }

            string next = Path.Combine(found, name);
            if (IsDescriptorFolder(found) || new FileInfo(next).LinkTarget is not { } link)
            {
                found = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(link))
                found = RootOf(link, out _);
            Push(link[(Path.GetPathRoot(link)?.Length ?? 0)..], rest);
        }

        return found;
    }

    /// <summary>
    /// True for a folder such as <c>/proc/self/fd</c>, whose entries are the open files of a process, and links by
    /// their looks only.
    /// </summary>
    public static bool IsDescriptorFolder(string folder) =>
        folder == "/dev/fd"
        || (folder.StartsWith("/proc/", StringComparison.Ordinal) && folder.EndsWith("/fd", StringComparison.Ordinal));

    private static string RootOf(string path, out Stack<string> rest)
    {
        string root = Path.GetPathRoot(path)!;
        rest = [];
        Push(path[root.Length..], rest);
        return root;
    }

    private static void Push(string path, Stack<string> rest)
    {
        string[] names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]);
        for (int i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] is not ("" or "."))
                rest.Push(names[i]);
        }
    }
}
