namespace Reflexology.DuckDb;

/// <summary>
/// A path that the engine takes for nothing but its file: letters of patterns are each the only one of a set. A
/// backslash ends a folder there, so a name that has both goes by a link to it.
/// </summary>
internal sealed class EnginePath : IDisposable
{
    private readonly DirectoryInfo? _folder;

    /// <param name="path">The file.</param>
    public EnginePath(string path)
    {
        string whole = Path.GetFullPath(path);
        if (Path.DirectorySeparatorChar == '/' && whole.Contains('\\') && whole.AsSpan().ContainsAny("[*?"))
        {
            _folder = Directory.CreateTempSubdirectory("reflexology-");
            string link = Path.Combine(_folder.FullName, "points");
            File.CreateSymbolicLink(link, whole);
            whole = link;
        }

        Literal = SqlText.Literal(
            string.Concat(whole.Select(letter => letter is '[' or '*' or '?' ? $"[{letter}]" : $"{letter}")));
    }

    /// <summary>The path as a literal.</summary>
    public string Literal { get; }

    /// <inheritdoc/>
    public void Dispose() => _folder?.Delete(recursive: true);
}
