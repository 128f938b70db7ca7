using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Reflexology.Benchmarks;

/// <summary>
/// The floor: a plain raster over all zones that holds the zone at the centre of each cell. It knows no border, so that
/// its answers are wrong near one; no lookup that reads memory once can be faster.
/// </summary>
/// <typeparam name="T">The smallest number that holds every zone: <see cref="ushort"/> or <see
/// cref="int"/>.</typeparam>
internal sealed class ZoneTable<T>
    where T : unmanaged, IBinaryInteger<T>
{
    // The doubles from here on are whole and a step of 1 apart, so that adding it leaves a whole number in the low
    // bits.
    private const double WholeInLowBits = 1L << 52;
    private const int Block = 256;

    private readonly double _cellsPerUnit, _left, _top;
    private readonly int _columns, _rows;
    private readonly T[] _cells;

    /// <summary>A table of cells of one size, filled from the index; a rim of empty cells goes round it.</summary>
    public ZoneTable(ZoneIndex index, MapRect bounds, double cellSize)
    {
        _cellsPerUnit = 1 / cellSize;
        _left = 1 - (bounds.Left * _cellsPerUnit);
        _top = 1 - (bounds.Top * _cellsPerUnit);
        _columns = (int)(bounds.Width * _cellsPerUnit) + 3;
        _rows = (int)(bounds.Height * _cellsPerUnit) + 3;
        _cells = new T[_columns * _rows];
        for (int row = 1; row < _rows - 1; row++)
        {
            for (int column = 1; column < _columns - 1; column++)
            {
                var centre = new MapPoint((column + 0.5 - _left) * cellSize, (row + 0.5 - _top) * cellSize);
                _cells[(row * _columns) + column] = T.CreateChecked(index.ZoneAt(centre) + 1);
            }
        }
    }

    /// <summary>The memory of the cells.</summary>
    public long Bytes => (long)_cells.Length * Unsafe.SizeOf<T>();

    /// <summary>
    /// One more than the zone in the cell of a point; 0 where there is none. A call, as the library's lookup is one.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int CodeAt(double x, double y)
    {
        // The native conversion turns NaN and all that is too large into the smallest number, which is no column or
        // row.
        int column = double.ConvertToIntegerNative<int>(double.MultiplyAddEstimate(x, _cellsPerUnit, _left));
        int row = double.ConvertToIntegerNative<int>(double.MultiplyAddEstimate(y, _cellsPerUnit, _top));
        return (uint)column < (uint)_columns && (uint)row < (uint)_rows
            ? Code(ref MemoryMarshal.GetArrayDataReference(_cells), (row * _columns) + column)
            : 0;
    }

    /// <summary>The same for many points: cell numbers by vectors for a block of points, then their cells.</summary>
    /// <remarks>
    /// Loads that do not wait for arithmetic overlap best. Vectors of 512 bits and the processor's own gather were
    /// tried on a processor that has both, and took the same time.
    /// </remarks>
    public void CodesAt(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<int> codes)
    {
        Span<long> cells = stackalloc long[Block];
        int done = 0;
        for (; done <= codes.Length - Block; done += Block)
        {
            Number(x.Slice(done, Block), y.Slice(done, Block), cells);
            Load(cells, codes.Slice(done, Block));
        }

        for (; done < codes.Length; done++)
            codes[done] = CodeAt(x[done], y[done]);
    }

    private void Number(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<long> cells)
    {
        Vector256<double> perUnit = Vector256.Create(_cellsPerUnit), width = Vector256.Create((double)_columns);
        Vector256<double> left = Vector256.Create(_left), lastColumn = Vector256.Create(_columns - 1.0);
        Vector256<double> top = Vector256.Create(_top), lastRow = Vector256.Create(_rows - 1.0);
        for (nuint i = 0; i < Block; i += (nuint)Vector256<double>.Count)
        {
            Vector256<double> column = Step(
                Vector256.LoadUnsafe(in MemoryMarshal.GetReference(x), i), perUnit, left, lastColumn);
            Vector256<double> row = Step(
                Vector256.LoadUnsafe(in MemoryMarshal.GetReference(y), i), perUnit, top, lastRow);
            Vector256<double> cell = Vector256.MultiplyAddEstimate(row, width, column)
                + Vector256.Create(WholeInLowBits);
            cell.AsInt64().StoreUnsafe(ref MemoryMarshal.GetReference(cells), i);
        }
    }

    // Points beside the table are moved to its rim, which is empty: the bounds test without a branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Step(
        Vector256<double> at, Vector256<double> perUnit, Vector256<double> start, Vector256<double> last) =>
        Vector256.Floor(Vector256.MinNative(Vector256.MaxNative(
            Vector256.MultiplyAddEstimate(at, perUnit, start), Vector256<double>.Zero), last));

    private void Load(ReadOnlySpan<long> numbers, Span<int> codes)
    {
        // Held in locals: a field would be read again after each store, which might have changed it.
        ref T cell = ref MemoryMarshal.GetArrayDataReference(_cells);
        ref long number = ref MemoryMarshal.GetReference(numbers);
        ref int code = ref MemoryMarshal.GetReference(codes);
        for (nuint i = 0; i < Block; i += 4)
        {
            Unsafe.Add(ref code, i) = Code(ref cell, Unsafe.Add(ref number, i));
            Unsafe.Add(ref code, i + 1) = Code(ref cell, Unsafe.Add(ref number, i + 1));
            Unsafe.Add(ref code, i + 2) = Code(ref cell, Unsafe.Add(ref number, i + 2));
            Unsafe.Add(ref code, i + 3) = Code(ref cell, Unsafe.Add(ref number, i + 3));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Code(ref T cells, long number) =>
        int.CreateTruncating(Unsafe.Add(ref cells, (nuint)(uint)number));
}
