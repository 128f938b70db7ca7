using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>SkiaSharp: the path of each zone whose box holds the point, topmost first, in single precision.</summary>
internal sealed class SkiaPathLookup(ZoneMap map) : IZoneLookup
{
    private readonly SKPath[] _paths = [.. map.Zones.Select(zone => SkiaShapes.Path(zone, 1))];
    private readonly MapRect[] _boxes = [.. map.Zones.Select(zone => zone.Bounds)];

    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
            found[i] = Topmost(asked[i]);
    }

    public void Dispose() => Array.ForEach(_paths, path => path.Dispose());

    private int Topmost(MapPoint point)
    {
        for (int zone = _boxes.Length - 1; zone >= 0; zone--)
        {
            if (_boxes[zone].Contains(point) && _paths[zone].Contains((float)point.X, (float)point.Y))
                return zone;
        }

        return -1;
    }
}
