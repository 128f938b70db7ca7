using System.Numerics;

namespace Reflexology.Benchmarks;

/// <summary>The floor, one point a call.</summary>
internal sealed class TableLookup<T>(ZoneTable<T> table) : IZoneLookup
    where T : unmanaged, IBinaryInteger<T>
{
    public long? Bytes => table.Bytes;

    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
            found[i] = table.CodeAt(asked[i].X, asked[i].Y) - 1;
    }
}
