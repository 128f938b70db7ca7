namespace Reflexology.Benchmarks;

/// <summary>The library's index, many points a call, in columns, on all cores.</summary>
internal sealed class IndexParallelLookup(ZoneIndex index) : IZoneLookup
{
    public long? Bytes => index.Bytes;

    public void Answer(PointSlice points, Memory<int> answers) => index.SetsAtParallel(points.X, points.Y, answers);

    public int ZoneOf(int answer) => index[answer].Topmost;
}
