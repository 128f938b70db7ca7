namespace Reflexology.Cli;

/// <summary>A file that the command line names.</summary>
internal static class InputFile
{
    /// <summary>Its bytes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What it is to hold, for messages: <c>the map</c>.</param>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    public static byte[] Read(string path, string what) => Reach(path, what, File.ReadAllBytes);

    /// <summary>Opens it, for one that may be larger than what is read of it; as <see cref="Read"/>.</summary>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    public static FileStream Open(string path, string what) => Reach(path, what, File.OpenRead);

    private static T Reach<T>(string path, string what, Func<string, T> read)
    {
        if (Directory.Exists(path))
            throw new IOException($"Cannot read {what} '{path}': expected a file, found a folder.");
        try
        {
            return read(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException($"Cannot read {what} '{path}': there is no such file.", missing);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new IOException($"Cannot read {what} '{path}': its permissions do not allow it.", denied);
        }
        catch (IOException failed)
        {
            throw new IOException($"Cannot read {what} '{path}': {failed.Message}", failed);
        }
    }
}
