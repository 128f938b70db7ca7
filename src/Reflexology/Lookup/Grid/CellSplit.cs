using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// One step of deciding a point of a cell: two lines, the answer inside both, and the answer elsewhere. Half a cache
/// line, because a lookup waits for little else.
/// </summary>
/// <remarks>
/// A line is a x + b y + c in widths and heights of a cell, below zero inside, with an error below <see cref="Doubt"/>.
/// Coordinates are relative to the corner of a block of <see cref="Block"/> x <see cref="Block"/> cells, so that cells
/// of a block which the same border runs through share a split. Where the lines cannot decide, <see cref="SplitEdges"/>
/// does; those of <see cref="Never"/> never can.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct CellSplit
{
    /// <summary>The number of columns, and of rows, of a block.</summary>
    public const int Block = 32;

    // Coefficients, coordinates and sums are rounded some nine times, all below 4 blocks, to 24 bits.
    private const float RoundingToSingle = Block / (float)(1 << 20);

    // Coordinates in cells are rounded thrice, by as much as the grid is far from the origin.
    private const double Rounding = 1.0 / (1L << 50);

    private readonly float _firstX, _secondX, _firstY, _secondY, _firstConstant, _secondConstant;

    private readonly int _outside, _inside;

    /// <summary>Two lines, each with the side that is inside, of the cell in a column and row of its block.</summary>
    public CellSplit(
        in CellLine first, bool isRightOfFirst, in CellLine second, bool isRightOfSecond,
        int column, int row, int inside, int outside)
    {
        first.Store(isRightOfFirst, column, row, out _firstX, out _firstY, out _firstConstant);
        second.Store(isRightOfSecond, column, row, out _secondX, out _secondY, out _secondConstant);
        _inside = inside;
        _outside = outside;
    }

    /// <summary>Lines that decide nothing, so that every point is in doubt.</summary>
    public static CellSplit Never => default;

    /// <summary>
    /// The answer outside one of the lines, followed by the one inside both: a set of zones, or below zero the
    /// complement of another split's number.
    /// </summary>
    [UnscopedRef]
    public ref readonly int Answers => ref _outside;

    /// <summary>Compares the answers.</summary>
    public bool Has(int inside, int outside) => _inside == inside && _outside == outside;

    /// <summary>The distance, in cells, below which a line cannot decide on which side a point is.</summary>
    public static float Doubt(in CellFrame frame)
    {
        double size = Math.Abs(frame.ShiftX) + Math.Abs(frame.ShiftY) + frame.Columns + frame.Rows;
        return MathF.BitIncrement((float)(RoundingToSingle + (Rounding * size)));
    }
}

/// <summary>
/// The two edges behind the lines of a <see cref="CellSplit"/>, for points in doubt: the number of an edge in
/// <see cref="ZoneBorders"/> where the points to its left are inside, its complement where those to its right are.
/// </summary>
/// <param name="first">The first edge, or <see cref="OfList"/>.</param>
/// <param name="second">The second edge, or the number of a <see cref="CellList"/>.</param>
internal readonly struct SplitEdges(int first, int second)
{
    public readonly int First = first, Second = second;

    /// <summary>In place of the first edge: a <see cref="CellList"/> finds the answer.</summary>
    public const int OfList = int.MinValue;

    /// <summary>An edge with the side that is inside.</summary>
    public static int WithSide(int edge, bool isRight) => isRight ? ~edge : edge;

    public bool Equals(SplitEdges other) => First == other.First && Second == other.Second;

    /// <summary>Returns 1 where a point is inside both, else 0.</summary>
    /// <remarks>
    /// Both edges at once, with the test of <see cref="Orientation.IsFarFromTheLine"/>, and without a branch on the
    /// sides, which would be mispredicted half of the time.
    /// </remarks>
    public int Inside(MapPoint[] vertices, double x, double y)
    {
        int first = First ^ (First >> 31), second = Second ^ (Second >> 31);
        ref double start = ref Unsafe.As<MapPoint, double>(ref MemoryMarshal.GetArrayDataReference(vertices));
        Vector128<double> point = Vector128.Create(x, y);
        Vector128<double> ofFirst = Products(ref Unsafe.Add(ref start, 2 * (nint)first), point);
        Vector128<double> ofSecond = Products(ref Unsafe.Add(ref start, 2 * (nint)second), point);
        Vector128<double> left = Vector128.Create(ofFirst[0], ofSecond[0]);
        Vector128<double> right = Vector128.Create(ofFirst[1], ofSecond[1]);
        Vector128<double> determinants = left - right;
        Vector128<double> bounds = (Vector128.Abs(left + right) * Orientation.FilterBound)
            + Vector128.Create(Orientation.FilterFloor);
        int isLeft = Vector128.GreaterThanAll(Vector128.Abs(determinants), bounds)
            ? (int)determinants.ExtractMostSignificantBits()
            : LeftNearTheLines(vertices, first, second, new MapPoint(x, y));
        int inside = isLeft ^ ((First >> 31) & 1) ^ ((Second >> 31) & 2);
        return (inside + 1) >> 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Products(ref double edge, Vector128<double> point)
    {
        Vector128<double> from = Vector128.LoadUnsafe(ref edge), to = Vector128.LoadUnsafe(ref edge, 2);
        return (to - from) * Vector128.Shuffle(point - from, Vector128.Create(1L, 0));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LeftNearTheLines(MapPoint[] vertices, int first, int second, MapPoint point)
    {
        int ofFirst = Orientation.IsToTheRight(vertices[first], vertices[first + 1], point) ? 0 : 1;
        if (first == second)
            return 3 * ofFirst;
        return ofFirst + (Orientation.IsToTheRight(vertices[second], vertices[second + 1], point) ? 0 : 2);
    }
}

/// <summary>
/// The fallback of a cell that is not worth the memory of its splits, or has a part thinner than rounding errors: all
/// its edges, and the set of zones at one of its corners. A lookup counts the edges on the straight line from there.
/// </summary>
internal sealed class CellList(MapPoint corner, int set, int[] edges, int[] zones)
{
    public long Bytes => 64 + (8L * edges.Length);

    /// <summary>The set at a point of the cell. Cost: one or two orientations per edge.</summary>
    public int SetAt(ZoneSets sets, MapPoint[] vertices, MapPoint point)
    {
        // Only points of a sliver can be in a set that building did not meet; it is added here, hence the lock.
        lock (sets)
        {
            int found = set;
            for (int i = 0; i < edges.Length; i++)
            {
                if (EdgeSide.Cuts(vertices[edges[i]], vertices[edges[i] + 1], corner, point))
                    found = sets.Flip(found, zones[i]);
            }

            return found;
        }
    }
}
