using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// A grid of equal cells over a part of the plane. A point's cell is found with one multiplication and addition an axis,
/// monotone in the coordinate, so that the points of a cell lie together whatever the rounding.
/// </summary>
/// <param name="ShiftX">The column, with its fraction, at x = 0.</param>
/// <param name="ShiftY">The row, with its fraction, at y = 0.</param>
/// <param name="PerX">Columns a map unit.</param>
/// <param name="PerY">Rows a map unit.</param>
/// <param name="Columns">How many columns.</param>
/// <param name="Rows">How many rows.</param>
internal readonly record struct CellFrame(double ShiftX, double ShiftY, double PerX, double PerY, int Columns, int Rows)
{
    /// <summary>How far, in cells, cells reach over their neighbours when edges are handed out: far above every rounding.</summary>
    public const double Overlap = 1.0 / (1 << 14);

    /// <summary>One cell that holds all finite points.</summary>
    public static CellFrame Single { get; } = new(0.5, 0.5, 0, 0, 1, 1);

    public int Cells => Columns * Rows;

    /// <summary>The column of a place with its fraction, counted from 0.</summary>
    public double ColumnAt(double x) => double.MultiplyAddEstimate(x, PerX, ShiftX);

    /// <summary>The row of a place with its fraction, counted from 0.</summary>
    public double RowAt(double y) => double.MultiplyAddEstimate(y, PerY, ShiftY);

    /// <summary>The column and the row of a place with their fractions: the very numbers that the single ones are.</summary>
    public Vector128<double> PlaceOf(double x, double y) =>
        Vector128.MultiplyAddEstimate(Vector128.Create(x, y), Vector128.Create(PerX, PerY), Vector128.Create(ShiftX, ShiftY));

    /// <summary>The top left corner of a cell.</summary>
    public MapPoint CornerOf(int column, int row) => new((column - ShiftX) / PerX, (row - ShiftY) / PerY);

    /// <summary>
    /// The cell of a point; false outside the grid and for NaN. The first column and row also hold what lies a cell before
    /// them.
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
