using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>
/// Tells borders that come near to themselves apart from those that do not, before the costlier search for the places.
/// </summary>
/// <remarks>
/// A place that is long and narrower than a width has points of the border on both sides, nearer to each other than the
/// width, and far apart along the border. Points are looked at in steps of a quarter of the width; so corners sharper
/// than about 40 degrees count, too.
/// </remarks>
internal static class NarrowPlaces
{
    // The least way along the border between both sides of a place that is five times as long as the width.
    private const double WaysPerWidth = 4;

    private const int StepsPerWidth = 4;
    private const int MostPoints = 300_000;

    /// <summary>
    /// True if there may be a place narrower than a width in millimetres and at least five times as long, in or between
    /// the rings; true, too, where the border is too long to be looked at.
    /// </summary>
    public static bool MayExist(ImmutableArray<ImmutableArray<MapPoint>> rings, double width)
    {
        double step = width / StepsPerWidth;
        if (rings.Sum(Length) / step > MostPoints)
            return true;
        var points = new PointCells(width + step);
        foreach (ImmutableArray<MapPoint> ring in rings)
        {
            double length = Length(ring), way = 0, next = 0;
            int firstOfRing = points.Count;
            for (int i = 0; i < ring.Length; i++)
            {
                MapPoint from = ring[i], to = ring[(i + 1) % ring.Length];
                double edge = EdgeDistance.OfPoints(from, to);
                for (; next <= way + edge; next += step)
                {
                    double share = edge == 0 ? 0 : (next - way) / edge;
                    var point = new MapPoint(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
                    if (points.AddNear(point, next, firstOfRing, length, (WaysPerWidth * width) - step))
                        return true;
                }

                way += edge;
            }
        }

        return false;
    }

    private static double Length(ImmutableArray<MapPoint> ring)
    {
        double length = 0;
        for (int i = 0; i < ring.Length; i++)
            length += EdgeDistance.OfPoints(ring[i], ring[(i + 1) % ring.Length]);
        return length;
    }
}

/// <summary>Points of borders in the cells of a grid.</summary>
/// <param name="near">The distance in millimetres up to which points are near to each other.</param>
internal sealed class PointCells(double near)
{
    private readonly Dictionary<(int Column, int Row), int> _last = [];
    private readonly List<(MapPoint Point, double Way, int Before)> _points = [];

    public int Count => _points.Count;

    /// <summary>
    /// Adds a point of a ring; true if it is near to one of another ring, or to one of its ring that is at least so far
    /// away along it.
    /// </summary>
    /// <param name="point">The point.</param>
    /// <param name="way">The way to it along its ring, in millimetres.</param>
    /// <param name="firstOfRing">The number of the first point of its ring.</param>
    /// <param name="length">The length of its ring.</param>
    /// <param name="leastWay">The least way along it.</param>
    public bool AddNear(MapPoint point, double way, int firstOfRing, double length, double leastWay)
    {
        int column = (int)Math.Floor(point.X / near), row = (int)Math.Floor(point.Y / near);
        for (int x = column - 1; x <= column + 1; x++)
        {
            for (int y = row - 1; y <= row + 1; y++)
            {
                for (int i = _last.GetValueOrDefault((x, y), -1); i >= 0; i = _points[i].Before)
                {
                    double between = way - _points[i].Way;
                    bool isFar = i < firstOfRing || Math.Min(between, length - between) >= leastWay;
                    if (isFar && EdgeDistance.OfPoints(point, _points[i].Point) <= near)
                        return true;
                }
            }
        }

        int before = _last.GetValueOrDefault((column, row), -1);
        _last[(column, row)] = _points.Count;
        _points.Add((point, way, before));
        return false;
    }
}
