namespace Reflexology;

/// <summary>
/// The bytes of files that have a limit: of a larger one no more are read than it takes to see that it is larger.
/// </summary>
internal static class FileBytes
{
    private const int Block = 1 << 16;

    /// <summary>The bytes of a file, pipes included; at most one more than <paramref name="most"/>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] Read(string path, int most = FileLimits.Bytes)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(stream, most);
    }

    /// <summary>As <see cref="Read(string, int)"/>, from a stream, which stays open.</summary>
    public static byte[] Read(Stream stream, int most = FileLimits.Bytes)
    {
        // A large file is not copied as it grows.
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, most + 1) : 0);
        byte[] block = new byte[Block];
        for (int read; bytes.Length <= most && (read = stream.Read(block)) > 0;)
            bytes.Write(block, 0, (int)Math.Min(read, most + 1 - bytes.Length));
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
