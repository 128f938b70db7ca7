namespace Reflexology.Drawing;

/// <summary>Writes a file so that it is there whole or not at all: beside the target first, then moved.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes a file. Whatever fails, a file that was there stays as it was and nothing half-written is left behind.
    /// </summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The folder does not exist or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        string target = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(target) ?? target;
        if (Directory.Exists(target))
            throw new IOException($"Cannot write '{path}': expected a file name, found a folder of that name.");
        if (File.Exists(folder))
            throw new DirectoryNotFoundException($"Cannot write '{path}': expected a folder '{folder}', found a file of that name.");
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"Cannot write '{path}': the folder '{folder}' does not exist. Create it or name another.");

        string beside = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
                write(stream);
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception failure)
        {
            File.Delete(beside);
            if (failure is UnauthorizedAccessException)
                throw new UnauthorizedAccessException($"Cannot write '{path}': the permissions of the folder '{folder}' do not allow it.", failure);
            if (failure is IOException)
                throw new IOException($"Cannot write '{path}' in the folder '{folder}': {failure.Message.Replace(beside, target, StringComparison.Ordinal)}", failure);
            throw;
        }
    }
}
