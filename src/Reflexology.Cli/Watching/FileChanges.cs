using System.Collections.Concurrent;

namespace Reflexology.Cli;

/// <summary>Tells when some files change, however an editor saves them: in place, or beside and moved.</summary>
internal sealed class FileChanges : IDisposable
{
    // An editor that saves a file makes several changes, one soon after the other.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<string> _paths;
    private readonly List<FileSystemWatcher> _watchers;
    private readonly BlockingCollection<string> _changes = [];

    /// <summary>Watches from now on.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder of a file is not there.</exception>
    public FileChanges(IEnumerable<string> files)
    {
        _paths = [.. files.Select(Path.GetFullPath)];
        _watchers = [.. _paths.Select(path => Path.GetDirectoryName(path) ?? path).Distinct().Select(Watcher)];
    }

    /// <summary>Waits until a file has changed and all have been quiet for a moment.</summary>
    /// <returns>False when it was cancelled before.</returns>
    public bool Wait(CancellationToken cancel)
    {
        try
        {
            _changes.Take(cancel);
            while (_changes.TryTake(out _, (int)Quiet.TotalMilliseconds, cancel))
            {
                // Wait until nothing comes any more.
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
            watcher.Dispose();
        _changes.Dispose();
    }

    private FileSystemWatcher Watcher(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(
                $"Cannot watch the folder '{folder}': it does not exist. Name files that are there.");
        var watcher = new FileSystemWatcher(folder);
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) => Note(change.FullPath);

        // More happened in the folder than could be told: one of the files may be among it.
        watcher.Error += (_, _) => Note(_paths.First());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(string path)
    {
        if (_paths.Contains(path))
            _changes.Add(path);
    }
}
