using System.Globalization;

namespace Reflexology;

/// <summary>The place that an output has on the disk, links resolved, found fit to be written.</summary>
/// <param name="Path">The name that was given.</param>
/// <param name="Target">The file at the end of its links.</param>
/// <param name="IsPlain">True for a plain file, or where nothing is there yet.</param>
/// <param name="Exists">True for a file that is there.</param>
internal sealed record OutputPlace(string Path, string Target, bool IsPlain, bool Exists)
{
    private const UnixFileMode Writable =
        UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>The folder of the file.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Target) ?? Target;

    /// <summary>Finds the place of an output.</summary>
    /// <exception cref="IOException">
    /// It is a folder or a socket, its folder is not there, or its links go in a circle.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">It is read-only.</exception>
    public static OutputPlace Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
            throw new IOException("Cannot write '': expected a file name, found nothing.");
        string target = FileLinks.Resolve(path)
            ?? throw new IOException($"Cannot write '{path}': its links lead in a circle.");
        bool isDescriptor = FileLinks.IsDescriptorFolder(System.IO.Path.GetDirectoryName(target) ?? "");
        FileKind? kind = FileStatus.Of(target)?.Kind;
        if (kind is FileKind.Socket && !isDescriptor)
            throw new IOException($"Cannot write '{path}': expected a file or a pipe, found a socket.");
        if (Directory.Exists(target) || System.IO.Path.EndsInDirectorySeparator(path))
            throw new IOException($"Cannot write '{path}': expected a file name, found a folder of that name.");
        bool exists = File.Exists(target);
        bool isPlain = !isDescriptor && !target.StartsWith(@"\\.\", StringComparison.Ordinal)
            && kind is null or FileKind.Plain;
        var place = new OutputPlace(path, target, isPlain, exists);
        if (!isPlain)
            return place;
        place.CheckFolder();
        if (exists)
            place.CheckWritable();
        return place;
    }

    /// <summary>The number of an open descriptor of this process that a path names; null for any other path.</summary>
    public static int? OwnDescriptor(string? target)
    {
        string folder = System.IO.Path.GetDirectoryName(target) ?? "";
        string own = string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/");
        bool isOwn = FileLinks.IsDescriptorFolder(folder)
            && (folder == "/dev/fd" || folder.StartsWith(own, StringComparison.Ordinal));
        return isOwn && int.TryParse(
            System.IO.Path.GetFileName(target), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
    }

    /// <summary>Writes finished content into what is no plain file.</summary>
    public void WriteInto(Action<Stream> copy)
    {
        try
        {
            using Stream stream = Open();
            copy(stream);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new UnauthorizedAccessException(
                $"Cannot write '{Path}': its permissions do not allow it.", failure);
        }
        catch (IOException failure)
        {
            throw new IOException($"Cannot write '{Path}': {failure.Message}", failure);
        }
    }

    // The streams of this process go on where they are. Another open file is opened anew: behind all that is in it.
    private Stream Open() => OwnDescriptor(Target) switch
    {
        1 => Console.OpenStandardOutput(),
        2 => Console.OpenStandardError(),
        _ => new FileStream(
            Target, FileStatus.Of(Target)?.Kind is FileKind.Plain ? FileMode.Append : FileMode.Open, FileAccess.Write,
            FileShare.ReadWrite | FileShare.Delete, bufferSize: 0),
    };

    private void CheckFolder()
    {
        if (File.Exists(Folder))
        {
            throw new DirectoryNotFoundException(
                $"Cannot write '{Path}': expected a folder '{Folder}', found a file of that name.");
        }

        if (!Directory.Exists(Folder))
        {
            throw new DirectoryNotFoundException(
                $"Cannot write '{Path}': the folder '{Folder}' does not exist. Create it or name another.");
        }
    }

    // The superuser may write to everything: what nobody is meant to write to is refused to him too.
    private void CheckWritable()
    {
        UnauthorizedAccessException? denied = null;
        try
        {
            using (File.OpenHandle(Target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
            {
                if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(Target) & Writable) != 0)
                    return;
            }
        }
        catch (UnauthorizedAccessException failure)
        {
            denied = failure;
        }
        catch (IOException failure)
        {
            throw new IOException($"Cannot write '{Path}': {failure.Message}", failure);
        }

        throw new UnauthorizedAccessException(
            $"Cannot write '{Path}': it is read-only. Allow writing to it, or name another file.", denied);
    }
}
