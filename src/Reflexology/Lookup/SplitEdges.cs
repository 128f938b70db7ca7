using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// The two edges whose lines a <see cref="CellSplit"/> has, for points that are in doubt: the number of an edge in
/// <see cref="ZoneBorders"/> where the points left of it are inside, its complement where those right of it are.
/// </summary>
/// <param name="First">The first edge, or <see cref="OfList"/>.</param>
/// <param name="Second">The second edge, or the number of a <see cref="CellList"/>.</param>
internal readonly record struct SplitEdges(int First, int Second)
{
    /// <summary>As first edge: a list finds the answer.</summary>
    public const int OfList = int.MinValue;

    /// <summary>An edge with the side that is inside.</summary>
    public static int Of(int edge, bool isRight) => isRight ? ~edge : edge;

    /// <summary>1 where a point is inside both, else 0.</summary>
    /// <remarks>
    /// Both edges at once, as <see cref="Orientation.IsFarFromTheLine"/> has it, and without a jump on the sides, which would
    /// be guessed wrong half of the time.
    /// </remarks>
    public int Inside(MapPoint[] vertices, double x, double y)
    {
        int first = First ^ (First >> 31), second = Second ^ (Second >> 31);
        ref double start = ref Unsafe.As<MapPoint, double>(ref MemoryMarshal.GetArrayDataReference(vertices));
        Vector128<double> point = Vector128.Create(x, y);
        Vector128<double> ofFirst = Products(ref Unsafe.Add(ref start, 2 * (nint)first), point);
        Vector128<double> ofSecond = Products(ref Unsafe.Add(ref start, 2 * (nint)second), point);
        Vector128<double> left = Vector128.Create(ofFirst[0], ofSecond[0]), right = Vector128.Create(ofFirst[1], ofSecond[1]);
        Vector128<double> determinants = left - right;
        Vector128<double> bounds = (Vector128.Abs(left + right) * Orientation.FilterBound) + Vector128.Create(Orientation.FilterFloor);
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
        return first == second ? 3 * ofFirst : ofFirst + (Orientation.IsToTheRight(vertices[second], vertices[second + 1], point) ? 0 : 2);
    }
}
