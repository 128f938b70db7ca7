namespace Reflexology;

/// <summary>How a <see cref="ZoneIndex"/> is built; the defaults suit every map. Answers never depend on it.</summary>
public sealed record ZoneIndexOptions
{
    private const int FewestBytesPerVertex = 40;

    /// <summary>The defaults.</summary>
    public static ZoneIndexOptions Default { get; } = new();

    /// <summary>
    /// The width and height of a cell of the grid in map units (millimetres on a foot), above 0; null, the default, takes
    /// it from the data: some cells for each vertex, and as many as the memory allows on a small map. Fewer cells are made
    /// where the memory, or the spacing of the doubles, does not allow as many as asked for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, infinite or NaN.</exception>
    public double? CellSize
    {
        get;
        init => field = value is null or (> 0 and <= double.MaxValue)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(CellSize), value, "Expected a cell size above 0, or null to have it chosen from the data.");
    }

    /// <summary>
    /// The memory in bytes that the index may take for each vertex of its polygons, from 40; 80 unless told. Any index may
    /// take 448 KB, and some bytes more for each set of overlapping zones that comes up.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 40.</exception>
    public int BytesPerVertex
    {
        get;
        init => field = value >= FewestBytesPerVertex
            ? value
            : throw new ArgumentOutOfRangeException(nameof(BytesPerVertex), value, $"Expected at least {FewestBytesPerVertex} bytes a vertex.");
    } = 80;
}
