using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>
/// SkiaSharp: the region of each zone whose box holds the point, topmost first, in pixels of a quarter millimetre.
/// </summary>
internal sealed class SkiaRegionLookup(ZoneMap map) : IZoneLookup
{
    private const float PixelsPerMillimetre = 4;

    private readonly SKRegion[] _regions = [.. map.Zones.Select(zone => SkiaShapes.Region(zone, PixelsPerMillimetre))];
    private readonly MapRect[] _boxes = [.. map.Zones.Select(zone => zone.Bounds)];

    public void Answer(PointSlice points, Memory<int> answers)
    {
        ReadOnlySpan<MapPoint> asked = points.Points;
        Span<int> found = answers.Span;
        for (int i = 0; i < asked.Length; i++)
            found[i] = Topmost(asked[i]);
    }

    public void Dispose() => Array.ForEach(_regions, region => region.Dispose());

    private int Topmost(MapPoint point)
    {
        int x = (int)Math.Floor(point.X * PixelsPerMillimetre), y = (int)Math.Floor(point.Y * PixelsPerMillimetre);
        for (int zone = _boxes.Length - 1; zone >= 0; zone--)
        {
            if (_boxes[zone].Contains(point) && _regions[zone].Contains(x, y))
                return zone;
        }

        return -1;
    }
}
