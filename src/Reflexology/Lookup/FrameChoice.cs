namespace Reflexology;

/// <summary>Chooses the grid of an index from its borders: as many cells as make lookups fast within the memory allowed.</summary>
internal static class FrameChoice
{
    /// <summary>What an index may take however few vertices it has: it still fits into the second cache of a core.</summary>
    public const long SmallIndexBytes = 448 << 10;

    /// <summary>One cell for all vertices, and one around it on every side.</summary>
    public const int FewestCells = 9;

    // Measured: from here on more cells cost more cache misses than they save decisions.
    private const double CellsPerVertex = 2;

    // Building holds each edge once for every cell it lies in; this keeps building near linear.
    private const double MostCellsOfAnEdge = 6;

    // A split takes 40, and about one cell in five with borders shares the split of another.
    private const double SplitBytes = 32;

    // Cells before the first vertex, so that nothing there is taken for a zone when a point just outside is rounded in.
    private const double Before = 1.25;
    private const int MostCellsAcross = 1 << 15;

    // Cells must be wide beside the spacing of the doubles, or their corners would not stand where they are said to.
    private const double SmallestCell = 1.0 / (1L << 34);
    private const double Coarser = 1.19;

    /// <summary>The grid; null where the extent is too large or too small for the doubles to part it.</summary>
    /// <param name="borders">All borders.</param>
    /// <param name="options">The cell size and memory asked for.</param>
    /// <param name="factor">By how much cells are to be wider than chosen: above 1 where that took too much memory.</param>
    public static CellFrame? Choose(ZoneBorders borders, ZoneIndexOptions options, double factor)
    {
        MapRect bounds = borders.Bounds;
        (double across, double down) = borders.Lengths();
        double stretch = Math.Clamp(Math.Sqrt(across / down), 1.0 / 1024, 1024);
        if (options.CellSize is not null || double.IsNaN(stretch))
            stretch = 1;

        // Two bytes a cell: none may be smaller than makes that all the memory.
        double size = factor * Math.Max(options.CellSize ?? 0, SizeFor(bounds, options.CellSize is null
            ? Math.Max(CellsPerVertex * borders.VertexCount, SmallIndexBytes / 4)
            : Bound(borders, options) / 2));
        while (true)
        {
            CellFrame? frame = Frame(bounds, size * stretch, size / stretch);
            if (frame is not { } found || found.Cells <= FewestCells)
                return frame;
            double shared = borders.VertexCount + (across * found.PerX) + (down * found.PerY);
            double crowd = shared / (1.5 * found.Cells);
            double splits = found.Cells * (1 - Math.Exp(-crowd) + Math.Max(0, crowd - 1.5));
            double entryBytes = splits < 60_000 ? 2 : 4;
            double bytes = borders.Bytes + (9.0 * borders.VertexCount) + (entryBytes * found.Cells) + (SplitBytes * splits);
            if (bytes <= Bound(borders, options) && shared <= (MostCellsOfAnEdge * borders.VertexCount) + (1 << 16))
                return frame;
            size *= Coarser;
        }
    }

    /// <summary>The most memory that an index may take.</summary>
    public static long Bound(ZoneBorders borders, ZoneIndexOptions options) =>
        Math.Max(SmallIndexBytes, (long)options.BytesPerVertex * borders.VertexCount);

    private static double SizeFor(MapRect bounds, double cells) => Math.Sqrt(bounds.Width) * Math.Sqrt(bounds.Height) / Math.Sqrt(cells);

    private static CellFrame? Frame(MapRect bounds, double width, double height) =>
        Axis(bounds.Left, bounds.Right, width) is var (perX, columns) && Axis(bounds.Top, bounds.Bottom, height) is var (perY, rows)
            ? new CellFrame(Before - (bounds.Left * perX), Before - (bounds.Top * perY), perX, perY, columns, rows)
            : null;

    private static (double Per, int Count)? Axis(double low, double high, double size)
    {
        double length = high - low;
        double least = Math.Max(Math.Max(Math.Abs(low), Math.Abs(high)) * SmallestCell, length / MostCellsAcross);
        size = Math.Clamp(size, least, Math.Max(least, 2 * length));
        double per = 1 / size;
        return double.IsNormal(size) && double.IsNormal(per) && double.IsFinite(length * 2)
            ? (per, (int)Math.Ceiling(length * per) + 2)
            : null;
    }
}
