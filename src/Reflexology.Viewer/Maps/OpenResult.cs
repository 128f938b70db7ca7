using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The result of opening a visitor's file: a map, or the problems of the file.</summary>
public sealed record OpenResult
{
    /// <summary>The most problems of one file that are shown; more would not be read.</summary>
    public const int MostProblems = 50;

    private OpenResult(string fileName) => FileName = fileName;

    /// <summary>The file as the visitor knows it.</summary>
    public string FileName { get; }

    /// <summary>The map; null when there is none.</summary>
    public ViewerMap? Map { get; private init; }

    /// <summary>The problems of the file, in its order; at most <see cref="MostProblems"/>.</summary>
    public ImmutableArray<ShownProblem> Problems { get; private init; } = [];

    /// <summary>The number of problems in the file, those that are not shown included.</summary>
    public int ProblemCount { get; private init; }

    /// <summary>
    /// The size of a file that was not read because it has more than <see cref="MapStore.MostBytes"/>, in bytes; else
    /// null.
    /// </summary>
    public long? ExcessiveSize { get; private init; }

    /// <summary>True where the browser could not read the file, for example because it is a folder.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>A file that holds a map.</summary>
    public static OpenResult Opened(string fileName, ViewerMap map) => new(fileName) { Map = map };

    /// <summary>A file with problems, of which the first are given.</summary>
    public static OpenResult Broken(string fileName, ImmutableArray<ShownProblem> problems, int count) =>
        new(fileName) { Problems = problems, ProblemCount = count };

    /// <summary>A file of too many bytes.</summary>
    public static OpenResult TooLarge(string fileName, long bytes) => new(fileName) { ExcessiveSize = bytes };

    /// <summary>A file that the browser could not read.</summary>
    public static OpenResult Unreadable(string fileName) => new(fileName) { IsUnreadable = true };
}
