namespace Reflexology;

/// <summary>
/// Options for building a <see cref="ZoneIndex"/>; the defaults suit every map. Answers never depend on them.
/// </summary>
public sealed record ZoneIndexOptions
{
    private const int FewestBytesPerVertex = 40;

    /// <summary>The defaults.</summary>
    public static ZoneIndexOptions Default { get; } = new();

    /// <summary>
    /// The width and height of a cell of the grid in map units (millimetres on a foot), above 0; null, the default,
    /// chooses it from the data: some cells per vertex, and as many as the memory allows on a small map. There are
    /// fewer cells where the memory, or the spacing of the doubles, does not allow as many as asked for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, infinite or NaN.</exception>
    public double? CellSize
    {
        get;
        init => field = value is null or (> 0 and <= double.MaxValue)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(CellSize), value, "Expected a cell size above 0, or null to have it chosen from the data.");
    }

    /// <summary>
    /// The most memory in bytes per vertex of the polygons, from 40; 80 by default. Any index may use 448 KB, and some
    /// bytes more for each set of overlapping zones.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 40.</exception>
    public int BytesPerVertex
    {
        get;
        init => field = value >= FewestBytesPerVertex
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(BytesPerVertex), value, $"Expected at least {FewestBytesPerVertex} bytes a vertex.");
    } = 80;
}
