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
            MapPoint next = Around(best, step).Where(_polygon.Contains).DefaultIfEmpty(best).MaxBy(_polygon.DistanceToBorder);
            double room = _polygon.DistanceToBorder(next);
            if (room > radius)
                (best, radius) = (next, room);
            else
                step /= 2;
        }

        return 2 * radius;
    }

    // As many points to the left of the middle as to the right, and as many above as below.
    private IEnumerable<MapPoint> Spread(MapRect box)
    {
        int columns = 2 * (int)Math.Ceiling(box.Width / _spacing / 2), rows = 2 * (int)Math.Ceiling(box.Height / _spacing / 2);
        return from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               select new MapPoint(box.Left + ((column + 0.5) * box.Width / columns), box.Top + ((row + 0.5) * box.Height / rows));
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
