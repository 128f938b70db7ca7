using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>What became of a file that a visitor opened: a map, or why there is none.</summary>
public sealed record OpenResult
{
    /// <summary>How many faults of one file are shown; more would not be read.</summary>
    public const int MostFaults = 50;

    private OpenResult(string fileName) => FileName = fileName;

    /// <summary>The file as the visitor knows it.</summary>
    public string FileName { get; }

    /// <summary>The map; null when there is none.</summary>
    public ViewerMap? Map { get; private init; }

    /// <summary>What is wrong in the file, in its order; at most <see cref="MostFaults"/>.</summary>
    public ImmutableArray<MapFault> Faults { get; private init; } = [];

    /// <summary>How many things are wrong in the file, those that are not shown included.</summary>
    public int FaultCount { get; private init; }

    /// <summary>The size of a file that was not read because it has more than <see cref="MapStore.MostBytes"/>, in bytes; else null.</summary>
    public long? ExcessiveSize { get; private init; }

    /// <summary>Whether the browser could not read the file, for example because it is a folder.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>A file that holds a map.</summary>
    public static OpenResult Of(string fileName, ViewerMap map) => new(fileName) { Map = map };

    /// <summary>A file with faults, of which the first are given.</summary>
    public static OpenResult Broken(string fileName, ImmutableArray<MapFault> faults, int count) =>
        new(fileName) { Faults = faults, FaultCount = count };

    /// <summary>A file of too many bytes.</summary>
    public static OpenResult TooLarge(string fileName, long bytes) => new(fileName) { ExcessiveSize = bytes };

    /// <summary>A file that the browser could not read.</summary>
    public static OpenResult Unreadable(string fileName) => new(fileName) { IsUnreadable = true };
}
