namespace Reflexology;

/// <summary>Writes a file by the one rule of all outputs: it is there whole or not at all.</summary>
/// <remarks>
/// <para>Links are followed to their end, which is written, also where nothing is there yet. An existing file keeps its
/// mode, and its owner and group where the system allows it; a read-only one is refused. The content goes to a new
/// file in the same folder first, which then takes the place of the old one; other names of that (hard links) keep the
/// old content. A program that is killed may leave a file <c>.reflexology-*.part</c> in the folder; the next write
/// there removes it, once it is an hour old.</para>
/// <para>What is no plain file (a device, a named pipe, or an open descriptor such as <c>/dev/stdout</c>) is never
/// replaced: the finished content is written into it.</para>
/// </remarks>
public static class OutputFile
{
    /// <summary>Writes a file; whatever fails, one that was there stays as it was.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The folder does not exist or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var place = OutputPlace.Of(path);
        if (place.IsPlain)
        {
            Replace(place, part => part.Fill(write), isNew: false);
            return;
        }

        using var content = new MemoryStream();
        write(content);
        place.WriteInto(content.WriteTo);
    }

    /// <summary>As <see cref="Write"/>, for a writer that takes the name of a file.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">
    /// Writes the content to the name it is given: an empty file in the folder of the target, or, where that is no
    /// plain file, in the system's temporary folder.
    /// </param>
    /// <exception cref="IOException">The folder does not exist or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written to.</exception>
    public static void WriteBeside(string path, Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var place = OutputPlace.Of(path);
        if (place.IsPlain)
        {
            Replace(place, part => part.Fill(write), isNew: false);
            return;
        }

        using var part = PartFile.InTemporaryFolder();
        part.Fill(write);
        place.WriteInto(stream =>
        {
            using FileStream finished = File.OpenRead(part.Path);
            finished.CopyTo(stream);
        });
    }

    /// <summary>Writes a file that is not there yet; one that appears meanwhile stays as it is.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">It is there already, its folder is not, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    internal static void WriteNew(string path, Action<Stream> write)
    {
        var place = OutputPlace.Of(path);
        if (!place.IsPlain || place.Exists)
            throw new IOException($"There is '{path}' already, and it stays as it is.");
        Replace(place, part => part.Fill(write), isNew: true);
    }

    /// <summary>
    /// True for two names of one file, through links, and for hard links on Linux and macOS; also where nothing is
    /// there yet. Never for a device such as <c>/dev/null</c> or a terminal, which takes several outputs.
    /// </summary>
    internal static bool IsSame(string first, string second)
    {
        if (FileStatus.Of(first) is { } one && FileStatus.Of(second) is { } other)
            return one.IsSameAs(other) && !one.IsShared;
        StringComparison comparison = OperatingSystem.IsLinux()
            ? StringComparison.Ordinal
            : StringComparison.OrdinalIgnoreCase;
        return FileLinks.Resolve(first) is { } end && end.Equals(FileLinks.Resolve(second), comparison);
    }

    /// <summary>True for a name of the standard output of this process, such as <c>/dev/stdout</c>.</summary>
    internal static bool IsStandardOutput(string path) => OutputPlace.OwnDescriptor(FileLinks.Resolve(path)) == 1;

    private static void Replace(OutputPlace place, Action<PartFile> write, bool isNew)
    {
        string beside = PartFile.PathIn(place.Folder);
        try
        {
            using var part = new PartFile(beside, isPrivate: place.Exists);
            write(part);
            part.MoveTo(place.Target, isNew);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new UnauthorizedAccessException(
                $"Cannot write '{place.Path}': the permissions of the folder '{place.Folder}' do not allow it.",
                failure);
        }
        catch (IOException failure)
        {
            string reason = failure.Message.Replace(beside, place.Target, StringComparison.Ordinal);
            throw new IOException($"Cannot write '{place.Path}' in the folder '{place.Folder}': {reason}", failure);
        }
    }
}
