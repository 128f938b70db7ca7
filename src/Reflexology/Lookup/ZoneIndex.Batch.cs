using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Reflexology;

/// <summary>Lookup of many points at once.</summary>
public sealed partial class ZoneIndex
{
    // Points processed together: their cells and the numbers of undecided ones stay in the first-level cache.
    private const int BatchLength = 512;

    // The last vector of positions may be written beyond the last undecided point.
    private const int Spare = 16;

    // Points per work item of a core: long beside the cost of scheduling, short beside the whole.
    private const int PartLength = 1 << 14;

    /// <summary>
    /// Finds the numbers of the sets of zones at many points, given as two columns: the answers of <see
    /// cref="SetAt(double, double)"/>, at about half the cost. Allocates nothing.
    /// </summary>
    /// <param name="x">The x of each point; any doubles.</param>
    /// <param name="y">The y of each point, as many as <paramref name="x"/>.</param>
    /// <param name="zoneSets">Receives an answer for each point; elements after those keep their values.</param>
    /// <exception cref="ArgumentException">The lengths of the columns differ, or there is no room for the
    /// answers.</exception>
    public void SetsAt(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<int> zoneSets) =>
        SetsAt(x, y, zoneSets, BatchCells.Widest);

    /// <summary>
    /// As <see cref="SetsAt(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{int})"/>, for an array of points.
    /// </summary>
    /// <exception cref="ArgumentException">There is no room for the answers.</exception>
    public void SetsAt(ReadOnlySpan<MapPoint> points, Span<int> zoneSets) =>
        SetsAt(points, zoneSets, BatchCells.Widest);

    /// <summary>
    /// As <see cref="SetsAt(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{int})"/>, on all cores; worth it from some
    /// ten thousand points. The memory must not be written to meanwhile.
    /// </summary>
    /// <exception cref="ArgumentException">The lengths of the columns differ, or there is no room for the
    /// answers.</exception>
    public void SetsAtParallel(ReadOnlyMemory<double> x, ReadOnlyMemory<double> y, Memory<int> zoneSets)
    {
        CheckLengths(x.Length, y.Length, zoneSets.Length);
        InParts(x.Length, (start, length) => SetsAt(
            x.Span.Slice(start, length), y.Span.Slice(start, length), zoneSets.Span.Slice(start, length)));
    }

    /// <summary>
    /// As <see cref="SetsAtParallel(ReadOnlyMemory{double}, ReadOnlyMemory{double}, Memory{int})"/>, for an array of
    /// points.
    /// </summary>
    /// <exception cref="ArgumentException">There is no room for the answers.</exception>
    public void SetsAtParallel(ReadOnlyMemory<MapPoint> points, Memory<int> zoneSets)
    {
        CheckLengths(points.Length, points.Length, zoneSets.Length);
        InParts(points.Length, (start, length) => SetsAt(
            points.Span.Slice(start, length), zoneSets.Span.Slice(start, length)));
    }

    internal void SetsAt(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<int> zoneSets, BatchWidth width)
    {
        CheckLengths(x.Length, y.Length, zoneSets.Length);
        Span<long> cells = stackalloc long[BatchLength];
        Span<int> undecided = stackalloc int[BatchLength + Spare];
        for (int start = 0; start < x.Length; start += BatchLength)
        {
            int length = Math.Min(BatchLength, x.Length - start);
            BatchCells.Find(_frame, x.Slice(start, length), y.Slice(start, length), cells, width);
            Span<int> answers = zoneSets.Slice(start, length);
            foreach (int at in undecided[..Read(cells, 1, answers, undecided)])
                answers[at] = Decide(answers[at] - _firstSplit, x[start + at], y[start + at]);
        }
    }

    internal void SetsAt(ReadOnlySpan<MapPoint> points, Span<int> zoneSets, BatchWidth width)
    {
        CheckLengths(points.Length, points.Length, zoneSets.Length);
        Span<long> cells = stackalloc long[2 * BatchLength];
        Span<int> undecided = stackalloc int[BatchLength + Spare];
        for (int start = 0; start < points.Length; start += BatchLength)
        {
            ReadOnlySpan<MapPoint> some = points.Slice(start, Math.Min(BatchLength, points.Length - start));
            BatchCells.Find(_frame, some, cells, width);
            Span<int> answers = zoneSets.Slice(start, some.Length);
            foreach (int at in undecided[..Read(cells, 2, answers, undecided)])
                answers[at] = Decide(answers[at] - _firstSplit, some[at].X, some[at].Y);
        }
    }

    private int Read(ReadOnlySpan<long> cells, int stride, Span<int> answers, Span<int> undecided) =>
        _narrow is not null
            ? Read<ushort>(_narrow, cells, stride, answers, undecided)
            : Read<int>(_wide, cells, stride, answers, undecided);

    // Reads the entries of cells, and collects the undecided points without a branch.
    private int Read<T>(
        ReadOnlySpan<T> table, ReadOnlySpan<long> cells, int stride, Span<int> answers, Span<int> undecided)
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(table);
        ref long firstCell = ref MemoryMarshal.GetReference(cells);
        for (int i = 0; i < answers.Length; i++)
        {
            T read = Unsafe.Add(ref first, (nint)Unsafe.Add(ref firstCell, i * stride));
            answers[i] = typeof(T) == typeof(ushort) ? (ushort)(object)read : (int)(object)read;
        }

        return Undecided(answers, undecided);
    }

    private int Undecided(ReadOnlySpan<int> answers, Span<int> undecided)
    {
        ref int firstUndecided = ref MemoryMarshal.GetReference(undecided);
        int count = 0, i = 0;
        if (Avx512F.IsSupported)
        {
            Vector512<int> places = Vector512<int>.Indices, decided = Vector512.Create(_firstSplit - 1);
            for (; i + Vector512<int>.Count <= answers.Length; i += Vector512<int>.Count)
            {
                Vector512<int> open = Vector512.GreaterThan(Vector512.LoadUnsafe(in answers[i]), decided);
                Avx512F.Compress(Vector512<int>.Zero, open, places).StoreUnsafe(ref firstUndecided, (nuint)count);
                count += BitOperations.PopCount(open.ExtractMostSignificantBits());
                places += Vector512.Create(Vector512<int>.Count);
            }
        }

        for (; i < answers.Length; i++)
        {
            Unsafe.Add(ref firstUndecided, count) = i;
            count += answers[i] >= _firstSplit ? 1 : 0;
        }

        return count;
    }

    private static void InParts(int length, Action<int, int> work)
    {
        int parts = (length + PartLength - 1) / PartLength;
        Parallel.For(0, parts, part =>
        {
            int start = part * PartLength;
            work(start, Math.Min(PartLength, length - start));
        });
    }

    private static void CheckLengths(int x, int y, int zoneSets)
    {
        if (x != y)
            throw new ArgumentException($"Expected as many y as x, found {x} x and {y} y.");
        if (zoneSets < x)
            throw new ArgumentException($"Expected room for {x} answers, found room for {zoneSets}.");
    }
}
