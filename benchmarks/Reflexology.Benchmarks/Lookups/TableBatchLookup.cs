using System.Numerics;

namespace Reflexology.Benchmarks;

/// <summary>The floor, many points a call, in columns. Answers with what the cells hold.</summary>
internal sealed class TableBatchLookup<T>(ZoneTable<T> table) : IZoneLookup
    where T : unmanaged, IBinaryInteger<T>
{
    public long? Bytes => table.Bytes;

    public void Answer(PointSlice points, Memory<int> answers) =>
        table.CodesAt(points.X.Span, points.Y.Span, answers.Span);

    public int ZoneOf(int answer) => answer - 1;
}
