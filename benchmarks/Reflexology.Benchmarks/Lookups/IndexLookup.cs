namespace Reflexology.Benchmarks;

/// <summary>The library's index, one point a call.</summary>
internal sealed class IndexLookup(ZoneIndex index) : IZoneLookup
{
    public long? Bytes => index.Bytes;

    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
            found[i] = index.SetAt(asked[i].X, asked[i].Y);
    }

    public int ZoneOf(int answer) => index[answer].Topmost;
}
