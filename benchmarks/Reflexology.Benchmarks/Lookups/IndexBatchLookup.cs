namespace Reflexology.Benchmarks;

/// <summary>
/// The library's index, many points a call, in columns. Answers with numbers of zone sets, as the index does.
/// </summary>
internal sealed class IndexBatchLookup(ZoneIndex index) : IZoneLookup
{
    public long? Bytes => index.Bytes;

    public void Answer(PointSlice points, Memory<int> answers) =>
        index.SetsAt(points.X.Span, points.Y.Span, answers.Span);

    public int ZoneOf(int answer) => index[answer].Topmost;
}
