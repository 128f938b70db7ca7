using System.Collections.Immutable;

namespace Reflexology;

/// <summary>Evenly spread points of a polygon, by which shares of its area are measured.</summary>
internal sealed class AreaLattice
{
    private const int Points = 2000;

    private readonly Polygon _polygon;
    private readonly double _spacing;
    private readonly ImmutableArray<MapPoint> _points;

    public AreaLattice(Polygon polygon)
    {
        _polygon = polygon;
        _spacing = Math.Sqrt(polygon.Area / Points);
        _points = [.. Spread(polygon.Bounds).Where(polygon.Contains)];
    }

    /// <summary>The share of the area, 0 to 1, whose points meet a condition.</summary>
    public double Share(Func<MapPoint, bool> condition) =>
        _points.IsEmpty ? 0 : (double)_points.Count(condition) / _points.Length;

    /// <summary>The diameter of the largest circle in the polygon, to 0.01 mm: the best lattice point, moved uphill.</summary>
    public double WidestCircle()
    {
        if (_points.IsEmpty)
            return 0;
        MapPoint best = _points.MaxBy(_polygon.DistanceToBorder);
        double radius = _polygon.DistanceToBorder(best);
        for (double step = _spacing; step > 0.005;)
        {
            MapPoint next = Around(best, step).Where(_polygon.Contains).Append(best).MaxBy(_polygon.DistanceToBorder);
            if (next == best)
                step /= 2;
            (best, radius) = (next, _polygon.DistanceToBorder(next));
        }

        return 2 * radius;
    }

    private IEnumerable<MapPoint> Spread(MapRect box)
    {
        for (double y = box.Top + (_spacing / 2); y < box.Bottom; y += _spacing)
        {
            for (double x = box.Left + (_spacing / 2); x < box.Right; x += _spacing)
                yield return new MapPoint(x, y);
        }
    }

    private static IEnumerable<MapPoint> Around(MapPoint centre, double step)
    {
        for (int i = 0; i < 8; i++)
        {
            (double sin, double cos) = Math.SinCos(i * Math.PI / 4);
            yield return new MapPoint(centre.X + (step * cos), centre.Y + (step * sin));
        }
    }
}
