namespace Reflexology;

/// <summary>Evenly spread points of a polygon, by which shares of its area are measured.</summary>
internal sealed class AreaLattice
{
    private const int Points = 2000;

    // The directions that are tried on the way uphill.
    private const int Directions = 16;

    // Of a shape that fills less than a hundredth of its bounding box the lattice is coarser.
    private const int MostInTheBox = 100 * Points;

    private readonly EdgeRows _rows;
    private readonly BorderLines _border;
    private readonly double _spacing;
    private readonly MapPoint[] _points;
    private readonly Lazy<double> _widest;

    public AreaLattice(Polygon polygon)
        : this(polygon, new EdgeRows(polygon), new BorderLines(polygon.Edges))
    {
    }

    /// <summary>The lattice of a polygon whose rows and border are made already.</summary>
    public AreaLattice(Polygon polygon, EdgeRows rows, BorderLines border)
    {
        (_rows, _border) = (rows, border);
        MapRect box = polygon.Bounds;
        _spacing = Math.Sqrt(Math.Max(polygon.Area / Points, box.Width * box.Height / MostInTheBox));
        _points = _spacing > 0 ? Spread(box) : [];
        _widest = new(FindWidestCircle);
    }

    /// <summary>The number of points.</summary>
    public int Count => _points.Length;

    /// <summary>The share of the area, 0 to 1, whose points meet a condition.</summary>
    public double Share(Func<MapPoint, bool> condition)
    {
        int count = 0;
        foreach (MapPoint point in _points)
            count += condition(point) ? 1 : 0;
        return _points.Length == 0 ? 0 : (double)count / _points.Length;
    }

    /// <summary>
    /// The diameter of the largest circle in the polygon, to 0.02 mm: the best lattice points, moved uphill.
    /// </summary>
    public double WidestCircle() => _widest.Value;

    // From several, because the way uphill may end on a ridge.
    private double FindWidestCircle()
    {
        double widest = 0;
        foreach ((MapPoint point, double distance) in Farthest())
            widest = Math.Max(widest, Uphill(point, distance));
        return 2 * widest;
    }

    // The points farthest from the border, and how far they are; of equally far ones the first.
    private ReadOnlySpan<(MapPoint Point, double Distance)> Farthest()
    {
        const int Starts = 16;
        var best = new (MapPoint Point, double Distance)[Starts];
        int count = 0;

        // The distance of the point before, or an upper bound of it.
        double most = double.PositiveInfinity;
        for (int i = 0; i < _points.Length; i++)
        {
            if (i > 0)
                most = MostBeside(_points[i - 1], most, _points[i]);
            if (count == Starts && most <= best[^1].Distance)
                continue;
            most = _border.DistanceOf(_points[i], most);
            if (count == Starts && most <= best[^1].Distance)
                continue;
            int place = count == Starts ? Starts - 1 : count++;
            for (; place > 0 && most > best[place - 1].Distance; place--)
                best[place] = best[place - 1];
            best[place] = (_points[i], most);
        }

        return best.AsSpan(..count);
    }

    // No point is farther from the border than another one by more than they are apart.
    private static double MostBeside(MapPoint other, double distance, MapPoint point) =>
        (distance + EdgeDistance.OfPoints(other, point)) * (1 + 1e-9);

    private double Uphill(MapPoint best, double radius)
    {
        for (double step = _spacing; step > 0.002;)
        {
            (MapPoint next, double room) = (best, radius);
            for (int i = 0; i < Directions; i++)
            {
                (double sin, double cos) = Math.SinCos(i * 2 * Math.PI / Directions);
                var point = new MapPoint(best.X + (step * cos), best.Y + (step * sin));
                if (_rows.Contains(point) && !_border.IsNear(point, room))
                    (next, room) = (point, _border.DistanceOf(point, MostBeside(best, radius, point)));
            }

            if (room > radius)
                (best, radius) = (next, room);
            else
                step /= 2;
        }

        return radius;
    }

    // Each row is set off by another part of the spacing, so that no upright border falls between columns in every row.
    private MapPoint[] Spread(MapRect box)
    {
        const double GoldenRatio = 0.6180339887498949;
        int columns = (int)Math.Ceiling(box.Width / _spacing), rows = (int)Math.Ceiling(box.Height / _spacing);
        var points = new MapPoint[2 * Points];
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            double offset = row * GoldenRatio % 1, y = box.Top + ((row + 0.5) * box.Height / rows);
            for (int column = 0; column < columns; column++)
            {
                var point = new MapPoint(box.Left + ((column + offset) * box.Width / columns), y);
                if (!_rows.Contains(point))
                    continue;
                if (count == points.Length)
                    Array.Resize(ref points, 2 * count);
                points[count++] = point;
            }
        }

        return points[..count];
    }
}
