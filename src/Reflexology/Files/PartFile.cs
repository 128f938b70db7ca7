namespace Reflexology;

/// <summary>
/// A new file that takes the place of another once it is whole, and is deleted where it does not: also when the process
/// ends in order while it is written.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private const string Prefix = ".reflexology-";
    private const string Suffix = ".part";
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Group = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
    private const UnixFileMode Permissions = Owner | UnixFileMode.UserExecute | Group | Others;

    // No file is an hour without a write while it is written: one as old was left by a program that was killed.
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromHours(1);

    private bool _isTemporary;
    private volatile bool _isExiting;

    /// <summary>Creates the file, empty, and removes what killed programs left in its folder.</summary>
    /// <param name="path">Its name, of <see cref="PathIn"/>; the folder must exist.</param>
    /// <param name="isPrivate">True where only this user may read it until it takes the place of another.</param>
    /// <exception cref="IOException">It cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public PartFile(string path, bool isPrivate)
    {
        Path = path;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        try
        {
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (isPrivate && !OperatingSystem.IsWindows())
                options.UnixCreateMode = Owner;
            new FileStream(Path, options).Dispose();
            if (_isExiting)
                Delete();
            RemoveLeftovers(System.IO.Path.GetDirectoryName(path)!);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>A name in a folder that no other part has.</summary>
    public static string PathIn(string folder) =>
        System.IO.Path.Combine(folder, $"{Prefix}{System.IO.Path.GetRandomFileName()}{Suffix}");

    /// <summary>A file of the system's temporary folder, for this user only.</summary>
    /// <exception cref="IOException">The folder takes no files.</exception>
    public static PartFile InTemporaryFolder()
    {
        string folder = System.IO.Path.GetTempPath(), path = PathIn(folder);
        try
        {
            return new PartFile(path, isPrivate: true) { _isTemporary = true };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable(folder, failure.Message.Replace(path, folder, StringComparison.Ordinal), failure);
        }
    }

    /// <summary>Writes the content, down to the disk.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Fill(Action<Stream> write) => Fill(path =>
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Write);
        write(stream);

        // Before the move: else a machine that stops may have moved the name and not yet have the content.
        stream.Flush(flushToDisk: true);
    });

    /// <summary>As there, with a writer that takes the name.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Fill(Action<string> write)
    {
        try
        {
            write(Path);
        }
        catch (IOException failure) when (_isTemporary && failure.Message.Contains(Path, StringComparison.Ordinal))
        {
            string folder = System.IO.Path.GetDirectoryName(Path)!;
            throw Unusable(folder, failure.Message.Replace(Path, folder, StringComparison.Ordinal), failure);
        }
        catch (ArgumentOutOfRangeException failure) when (failure is { ParamName: "value", ActualValue: null })
        {
            // So .NET tells that a file would become too long.
            throw new IOException(
                "the file is too large for the file system, or for the limit of this process.", failure);
        }
    }

    /// <summary>Takes the place of a file, with the mode and the owner of that.</summary>
    /// <param name="target">The file, links resolved.</param>
    /// <param name="isNew">True where it must not be there yet.</param>
    public void MoveTo(string target, bool isNew)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(Path, Owned(target, File.GetUnixFileMode(target) & Permissions));
        File.Move(Path, target, overwrite: !isNew);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Delete();
    }

    /// <summary>A mode whose group gets no more than everyone.</summary>
    internal static UnixFileMode GroupAsOthers(UnixFileMode mode) =>
        (mode & ~Group) | (UnixFileMode)((int)(mode & Others) << 3);

    private static IOException Unusable(string folder, string reason, Exception failure) => new(
        $"Cannot use the temporary folder '{folder}': {reason} Let TMPDIR name a folder that takes files.", failure);

    private void OnExit(object? sender, EventArgs e)
    {
        _isExiting = true;
        Delete();
    }

    private void Delete()
    {
        try
        {
            File.Delete(Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Then the next write in the folder removes it.
        }
    }

    // The mode for this file once it has the owner and group of another, as far as the system lets this user give it
    // away: members of a group that it does not have get no more than everyone.
    private UnixFileMode Owned(string target, UnixFileMode mode) =>
        FileStatus.Of(target) is not { } old || FileStatus.Of(Path) is not { } now || now.HasOwnersOf(old)
        || old.GiveOwnersTo(Path)
            ? mode
            : GroupAsOthers(mode);

    private void RemoveLeftovers(string folder)
    {
        try
        {
            // By the clock of the file system, which may be another than that of this machine.
            DateTime now = File.GetLastWriteTimeUtc(Path);
            foreach (string leftover in Directory.EnumerateFiles(folder, $"{Prefix}????????.???{Suffix}"))
            {
                if ((now - File.GetLastWriteTimeUtc(leftover)).Duration() > LeftoverAge)
                    File.Delete(leftover);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Tidying is no reason to fail: where it cannot be done, the write says why it cannot either.
        }
    }
}
