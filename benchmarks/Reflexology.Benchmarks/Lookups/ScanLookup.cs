namespace Reflexology.Benchmarks;

/// <summary>Every polygon asked in turn, topmost first.</summary>
internal sealed class ScanLookup(ZoneMap map) : IZoneLookup
{
    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
            found[i] = Topmost(asked[i]);
    }

    private int Topmost(MapPoint point)
    {
        for (int zone = map.Zones.Length - 1; zone >= 0; zone--)
        {
            if (map.Zones[zone].Contains(point))
                return zone;
        }

        return -1;
    }
}
