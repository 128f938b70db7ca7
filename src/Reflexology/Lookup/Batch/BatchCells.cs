using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>
/// Finds the cells of many points, several at once. A point outside the grid gets the number after the last cell. Cells
/// of interleaved points are at every second position.
/// </summary>
internal static class BatchCells
{
    /// <summary>Doubles from here on are whole numbers with nothing beside them in their lowest bits.</summary>
    public const double WholeShift = 1L << 52;

    /// <summary>The bits of <see cref="WholeShift"/>.</summary>
    public const long WholeShiftBits = 0x4330_0000_0000_0000;

    /// <summary>The widest that this machine has instructions for.</summary>
    public static BatchWidth Widest =>
        Vector512.IsHardwareAccelerated ? BatchWidth.Vector512
        : Vector256.IsHardwareAccelerated ? BatchWidth.Vector256
        : Vector128.IsHardwareAccelerated ? BatchWidth.Vector128
        : BatchWidth.Scalar;

    public static void Find(
        in CellFrame frame, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<long> cells, BatchWidth width)
    {
        int done = width switch
        {
            BatchWidth.Vector512 => Columns<Lanes512>(frame, x, y, cells),
            BatchWidth.Vector256 => Columns<Lanes256>(frame, x, y, cells),
            BatchWidth.Vector128 => Columns<Lanes128>(frame, x, y, cells),
            _ => 0,
        };
        for (int i = done; i < x.Length; i++)
            cells[i] = One(frame, x[i], y[i]);
    }

    public static void Find(in CellFrame frame, ReadOnlySpan<MapPoint> points, Span<long> cells, BatchWidth width)
    {
        int done = width switch
        {
            BatchWidth.Vector512 => Interleaved<Lanes512>(frame, points, cells),
            BatchWidth.Vector256 => Interleaved<Lanes256>(frame, points, cells),
            BatchWidth.Vector128 => Interleaved<Lanes128>(frame, points, cells),
            _ => 0,
        };
        for (int i = done; i < points.Length; i++)
            cells[2 * i] = One(frame, points[i].X, points[i].Y);
    }

    private static long One(in CellFrame frame, double x, double y) =>
        frame.TryCellOf(x, y, out int cell) ? cell : frame.Cells;

    private static int Columns<T>(
        in CellFrame frame, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<long> cells)
        where T : struct, ILanes<T>
    {
        T shiftX = T.Repeat(frame.ShiftX), shiftY = T.Repeat(frame.ShiftY);
        T perX = T.Repeat(frame.PerX), perY = T.Repeat(frame.PerY);
        T columns = T.Repeat(frame.Columns), rows = T.Repeat(frame.Rows), outside = T.Repeat(frame.Cells);
        int whole = x.Length - (x.Length % T.Count);
        ref double firstX = ref MemoryMarshal.GetReference(x), firstY = ref MemoryMarshal.GetReference(y);
        ref long firstCell = ref MemoryMarshal.GetReference(cells);
        for (int i = 0; i < whole; i += T.Count)
        {
            T column = T.Floor(T.MultiplyAdd(T.Load(ref Unsafe.Add(ref firstX, i)), perX, shiftX));
            T row = T.Floor(T.MultiplyAdd(T.Load(ref Unsafe.Add(ref firstY, i)), perY, shiftY));
            T inside = T.Within(column, columns) & T.Within(row, rows);
            T cell = T.Choose(inside, T.MultiplyAdd(row, columns, column), outside);
            T.Store(cell, ref Unsafe.Add(ref firstCell, i));
        }

        return whole;
    }

    private static int Interleaved<T>(in CellFrame frame, ReadOnlySpan<MapPoint> points, Span<long> cells)
        where T : struct, ILanes<T>
    {
        T shift = T.Alternate(frame.ShiftX, frame.ShiftY), per = T.Alternate(frame.PerX, frame.PerY);
        T ends = T.Alternate(frame.Columns, frame.Rows), strides = T.Alternate(1, frame.Columns);
        T outside = T.Repeat(frame.Cells);
        ReadOnlySpan<double> numbers = MemoryMarshal.Cast<MapPoint, double>(points);
        int whole = numbers.Length - (numbers.Length % T.Count);
        ref double first = ref MemoryMarshal.GetReference(numbers);
        ref long firstCell = ref MemoryMarshal.GetReference(cells);
        for (int i = 0; i < whole; i += T.Count)
        {
            T at = T.Floor(T.MultiplyAdd(T.Load(ref Unsafe.Add(ref first, i)), per, shift));
            T inside = T.Within(at, ends);
            T part = at * strides;
            T cell = T.Choose(inside & T.SwapPairs(inside), part + T.SwapPairs(part), outside);
            T.Store(cell, ref Unsafe.Add(ref firstCell, i));
        }

        return whole / 2;
    }
}

/// <summary>SIMD width of batch lookup. Answers never depend on it.</summary>
internal enum BatchWidth
{
    Scalar,
    Vector128,
    Vector256,
    Vector512,
}
