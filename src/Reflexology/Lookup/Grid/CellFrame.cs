using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// A grid of equal cells over a part of the plane. A point's cell takes one multiplication and one addition per axis,
/// monotone in the coordinate, so that the points of a cell are contiguous whatever the rounding.
/// </summary>
/// <param name="shiftX">The column, with its fraction, at x = 0.</param>
/// <param name="shiftY">The row, with its fraction, at y = 0.</param>
/// <param name="perX">Columns per map unit.</param>
/// <param name="perY">Rows per map unit.</param>
/// <param name="columns">The number of columns.</param>
/// <param name="rows">The number of rows.</param>
internal readonly struct CellFrame(double shiftX, double shiftY, double perX, double perY, int columns, int rows)
{
    /// <summary>
    /// The margin, in cells, by which a cell's edges are collected beyond it: far above every rounding.
    /// </summary>
    public const double Overlap = 1.0 / (1 << 14);

    public readonly double ShiftX = shiftX, ShiftY = shiftY, PerX = perX, PerY = perY;
    public readonly int Columns = columns, Rows = rows;

    /// <summary>One cell that holds all finite points.</summary>
    public static CellFrame Single { get; } = new(0.5, 0.5, 0, 0, 1, 1);

    public int Cells => Columns * Rows;

    /// <summary>The column of an x, with its fraction, counted from 0.</summary>
    public double ColumnAt(double x) => double.MultiplyAddEstimate(x, PerX, ShiftX);

    /// <summary>The row of a y, with its fraction, counted from 0.</summary>
    public double RowAt(double y) => double.MultiplyAddEstimate(y, PerY, ShiftY);

    /// <summary>The column and the row with their fractions, equal to the single ones to the last bit.</summary>
    public Vector128<double> PlaceOf(double x, double y)
    {
        Vector128<double> per = Vector128.Create(PerX, PerY), shift = Vector128.Create(ShiftX, ShiftY);
        return Vector128.MultiplyAddEstimate(Vector128.Create(x, y), per, shift);
    }

    /// <summary>The top left corner of a cell.</summary>
    public MapPoint CornerOf(int column, int row) => new((column - ShiftX) / PerX, (row - ShiftY) / PerY);

    /// <summary>
    /// Finds the cell of a point; false outside the grid and for NaN. The first column and row also hold the points up
    /// to a cell before them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCellOf(double x, double y, out int cell)
    {
        // NaN and what is too large become the smallest whole number or zero, by machine; neither is taken for a zone.
        int column = double.ConvertToIntegerNative<int>(ColumnAt(x));
        int row = double.ConvertToIntegerNative<int>(RowAt(y));
        cell = (row * Columns) + column;
        return (uint)column < (uint)Columns && (uint)row < (uint)Rows;
    }
}

/// <summary>
/// Chooses the grid of an index from its borders: as many cells as make lookups fast within the memory.
/// </summary>
internal static class FrameChoice
{
    /// <summary>
    /// The memory that an index may use however few vertices it has: it fits into a core's second cache.
    /// </summary>
    public const long SmallIndexBytes = 448 << 10;

    /// <summary>One cell for all vertices, and one around it on every side.</summary>
    public const int FewestCells = 9;

    // Measured: from here on more cells cost more cache misses than they save decisions.
    private const double CellsPerVertex = 2;

    // Building holds each edge once for every cell that it runs through; this keeps building near linear.
    private const double MostCellsPerEdge = 6;

    // A split takes 40, and about one cell in five with borders shares the split of another.
    private const double SplitBytes = 32;

    // Cells before the first vertex, so that nothing there is taken for a zone when a point just outside is rounded in.
    private const double Before = 1.25;
    private const int MostCellsAcross = 1 << 15;

    // Cells must be wide beside the spacing of the doubles, or their corners would not be where they are said to be.
    private const double SmallestCell = 1.0 / (1L << 34);
    private const double Coarser = 1.19;

    /// <summary>
    /// Chooses the grid; false where the extent is too large or too small for the doubles to divide it.
    /// </summary>
    /// <param name="borders">All borders.</param>
    /// <param name="options">The cell size and memory asked for.</param>
    /// <param name="factor">The growth of the cell size; above 1 where the first size took too much memory.</param>
    /// <param name="frame">The grid.</param>
    public static bool TryChoose(ZoneBorders borders, ZoneIndexOptions options, double factor, out CellFrame frame)
    {
        MapRect bounds = borders.Bounds;
        (double across, double down) = borders.Lengths();
        double stretch = Math.Clamp(Math.Sqrt(across / down), 1.0 / 1024, 1024);
        double asked = 0;
        double mostCells = Math.Max(CellsPerVertex * borders.VertexCount, SmallIndexBytes / 4);
        if (options.CellSize is { } cellSize)
        {
            // Two bytes per cell: with more cells than this they alone would take all the memory.
            asked = cellSize;
            mostCells = Bound(borders, options) / 2;
            stretch = 1;
        }

        if (double.IsNaN(stretch))
            stretch = 1;
        double size = factor * Math.Max(asked, SizeFor(bounds, mostCells));
        while (true)
        {
            if (!TryFrame(bounds, size * stretch, size / stretch, out frame))
                return false;
            if (frame.Cells <= FewestCells)
                return true;
            double shared = borders.VertexCount + (across * frame.PerX) + (down * frame.PerY);
            double crowd = shared / (1.5 * frame.Cells);
            double splits = frame.Cells * (1 - Math.Exp(-crowd) + Math.Max(0, crowd - 1.5));
            double entryBytes = splits < 60_000 ? 2 : 4;
            double bytes = borders.Bytes + (9.0 * borders.VertexCount)
                + (entryBytes * frame.Cells) + (SplitBytes * splits);
            if (bytes <= Bound(borders, options) && shared <= (MostCellsPerEdge * borders.VertexCount) + (1 << 16))
                return true;
            size *= Coarser;
        }
    }

    /// <summary>The most memory that an index may use, in bytes.</summary>
    public static long Bound(ZoneBorders borders, ZoneIndexOptions options) =>
        Math.Max(SmallIndexBytes, (long)options.BytesPerVertex * borders.VertexCount);

    private static double SizeFor(MapRect bounds, double cells) =>
        Math.Sqrt(bounds.Width) * Math.Sqrt(bounds.Height) / Math.Sqrt(cells);

    private static bool TryFrame(MapRect bounds, double width, double height, out CellFrame frame)
    {
        bool fits = TryAxis(bounds.Left, bounds.Right, width, out double perX, out int columns)
            & TryAxis(bounds.Top, bounds.Bottom, height, out double perY, out int rows);
        frame = new(Before - (bounds.Left * perX), Before - (bounds.Top * perY), perX, perY, columns, rows);
        return fits;
    }

    private static bool TryAxis(double low, double high, double size, out double per, out int count)
    {
        double length = high - low;
        double least = Math.Max(Math.Max(Math.Abs(low), Math.Abs(high)) * SmallestCell, length / MostCellsAcross);
        size = Math.Clamp(size, least, Math.Max(least, 2 * length));
        per = 1 / size;
        bool fits = double.IsNormal(size) && double.IsNormal(per) && double.IsFinite(length * 2);
        count = fits ? (int)Math.Ceiling(length * per) + 2 : 0;
        return fits;
    }
}
