namespace Reflexology;

/// <summary>Writes a file so that it is there whole or not at all: beside the target first, then moved.</summary>
public static class AtomicFile
{
    private const string Prefix = ".reflexology-";
    private const string Suffix = ".part";

    // No file is an hour in the writing: one as old was left by a program that was killed.
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromHours(1);

    /// <summary>
    /// Writes a file. Whatever fails, a file that was there stays as it was and nothing half-written is left behind. A
    /// program that is killed may leave a file <c>.reflexology-*.part</c> in the folder; the next write there removes
    /// it, once it is an hour old.
    /// </summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The folder does not exist or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        WriteBeside(path, beside =>
        {
            using FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write);
            write(stream);

            // Before the move: else a machine that stops may have moved the name and not yet have the content.
            stream.Flush(flushToDisk: true);
        });
    }

    /// <summary>As <see cref="Write"/>, for what writes a file by its name.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content to the name it is given, a new file in the folder.</param>
    /// <exception cref="IOException">The folder does not exist or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written to.</exception>
    public static void WriteBeside(string path, Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        string target = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(target) ?? target;
        if (Directory.Exists(target))
            throw new IOException($"Cannot write '{path}': expected a file name, found a folder of that name.");
        if (File.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"Cannot write '{path}': expected a folder '{folder}', found a file of that name.");
        }

        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(
                $"Cannot write '{path}': the folder '{folder}' does not exist. Create it or name another.");
        }

        RemoveLeftovers(folder);
        string beside = Path.Combine(folder, $"{Prefix}{Path.GetRandomFileName()}{Suffix}");
        try
        {
            write(beside);
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception failure)
        {
            File.Delete(beside);
            if (failure is UnauthorizedAccessException)
            {
                throw new UnauthorizedAccessException(
                    $"Cannot write '{path}': the permissions of the folder '{folder}' do not allow it.", failure);
            }

            if (failure is IOException)
            {
                string reason = failure.Message.Replace(beside, target, StringComparison.Ordinal);
                throw new IOException($"Cannot write '{path}' in the folder '{folder}': {reason}", failure);
            }

            throw;
        }
    }

    private static void RemoveLeftovers(string folder)
    {
        try
        {
            foreach (string leftover in Directory.EnumerateFiles(folder, $"{Prefix}*{Suffix}"))
            {
                if (DateTime.UtcNow - File.GetLastWriteTimeUtc(leftover) > LeftoverAge)
                    File.Delete(leftover);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Tidying is no reason to fail: where it cannot be done, the write says why it cannot either.
        }
    }
}
