using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>
/// One step of deciding a point of a cell: two lines, and what holds inside both and what elsewhere. In one half of a
/// line of cache, for a lookup waits for little else.
/// </summary>
/// <remarks>
/// A line is a x + b y + c in widths and heights of a cell, below zero inside, and off by less than <see cref="Doubt"/>.
/// Places count from the corner of a block of <see cref="Block"/> x <see cref="Block"/> cells, so that cells of a block that
/// the same border runs through share a split. Where the lines do not tell, <see cref="SplitEdges"/> does; for
/// <see cref="Never"/> they never do.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct CellSplit
{
    /// <summary>Columns and rows of a block.</summary>
    public const int Block = 32;

    // Coefficients, places and sums are rounded some nine times, all below 4 blocks, to 24 bits.
    private const float RoundingToSingle = Block / (float)(1 << 20);

    // Places in cells are rounded thrice, by as much as the grid is far from the origin.
    private const double Rounding = 1.0 / (1L << 50);

    private readonly float _firstX, _secondX, _firstY, _secondY, _firstConstant, _secondConstant;

    private readonly int _outside, _inside;

    /// <summary>Two lines, each with the side that is inside, of the cell in a column and row of its block.</summary>
    public CellSplit(in CellLine first, bool isRightOfFirst, in CellLine second, bool isRightOfSecond, int column, int row, int inside, int outside)
    {
        (_firstX, _firstY, _firstConstant) = first.Inside(isRightOfFirst, column, row);
        (_secondX, _secondY, _secondConstant) = second.Inside(isRightOfSecond, column, row);
        (_inside, _outside) = (inside, outside);
    }

    private CellSplit(int answer) => (_inside, _outside) = (answer, answer);

    /// <summary>Lines that tell nothing, so that every point is in doubt.</summary>
    public static CellSplit Never { get; } = new(0);

    /// <summary>
    /// The answer outside one of the lines, and next to it the one inside both: a set of zones, or below zero the complement
    /// of the number of another split.
    /// </summary>
    [UnscopedRef]
    public ref readonly int Answers => ref _outside;

    /// <summary>Whether these are the answers.</summary>
    public bool Has(int inside, int outside) => _inside == inside && _outside == outside;

    /// <summary>Below this distance, in cells, a line does not tell on which side a point lies.</summary>
    public static float Doubt(in CellFrame frame) =>
        MathF.BitIncrement((float)(RoundingToSingle + (Rounding * (Math.Abs(frame.ShiftX) + Math.Abs(frame.ShiftY) + frame.Columns + frame.Rows))));
}
