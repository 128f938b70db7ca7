namespace Reflexology.Cli;

/// <summary>The map that <c>--map</c> names.</summary>
internal static class MapChoice
{
    /// <summary>
    /// True for the name of a file, which ends in .json or has a folder in it. All other names are ids, whatever files
    /// there are.
    /// </summary>
    public static bool IsFile(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || name.Contains(Path.DirectorySeparatorChar) || name.Contains(Path.AltDirectorySeparatorChar);

    /// <summary>Reads the file or the built-in map of a name.</summary>
    /// <exception cref="UnknownNameException">There is no built-in map of that id.</exception>
    /// <exception cref="FootMapFormatException">The file is wrong.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static FootMap Load(string name) =>
        IsFile(name) ? FootMap.Parse(InputFile.Read(name, "the map"), name) : FootMap.Load(name);
}
