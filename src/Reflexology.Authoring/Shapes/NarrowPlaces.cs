using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>
/// Finds where borders come near to themselves, before the costlier search for the places that are narrow.
/// </summary>
/// <remarks>
/// A place that is long and narrower than a width has points of the border on both sides, nearer to each other than the
/// width, and far apart along the border. Points are looked at in steps of a third of the width; so corners sharper
/// than about 43 degrees count, too.
/// </remarks>
internal static class NarrowPlaces
{
    // The least way along the border between both sides of a place that is five times as long as the width.
    private const double WaysPerWidth = 4;

    // A place reaches beyond the points found, into a corner, where its sides are less apart along the border.
    private const double ReachPerWidth = 8;

    private const int StepsPerWidth = 3;
    private const int MostPoints = 1_500_000;
    private const int MostBoxes = 1_000;

    /// <summary>
    /// Boxes, at least a gap apart, in which all places are that are narrower than a width in millimetres and at least
    /// five times as long, in or between the rings; null where the border is too long to be looked at, or the boxes are
    /// too many.
    /// </summary>
    /// <param name="rings">The rings.</param>
    /// <param name="width">The width in millimetres.</param>
    /// <param name="gap">The gap in millimetres.</param>
    public static IReadOnlyList<MapRect>? Boxes(
        ImmutableArray<ImmutableArray<MapPoint>> rings, double width, double gap)
    {
        double step = width / StepsPerWidth, reach = ReachPerWidth * width;
        if (rings.Sum(Length) / step > MostPoints)
            return null;
        var points = new PointCells(width + step);
        Dictionary<(int Column, int Row), MapRect> cells = [];
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
                        Add(point);
                }

                way += edge;
            }
        }

        return cells.Count > MostBoxes ? null : Apart([.. cells.Values.Select(box => box.Inflate(reach))], gap);

        void Add(MapPoint point)
        {
            var cell = ((int)Math.Floor(point.X / reach), (int)Math.Floor(point.Y / reach));
            var here = new MapRect(point.X, point.Y, point.X, point.Y);
            cells[cell] = cells.TryGetValue(cell, out MapRect box) ? box.Union(here) : here;
        }
    }

    private static List<MapRect> Apart(List<MapRect> boxes, double gap)
    {
        for (int i = 0; i < boxes.Count; i++)
        {
            int near = boxes.FindIndex(i + 1, box => box.Inflate(gap).Intersect(boxes[i]) is not null);
            if (near < 0)
                continue;
            boxes[i] = boxes[i].Union(boxes[near]);
            boxes.RemoveAt(near);

            // The larger box may be near to one that was passed.
            i = -1;
        }

        return boxes;
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
    // By column and row.
    private readonly Dictionary<long, int> _last = [];
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
                for (int i = _last.GetValueOrDefault(Key(x, y), -1); i >= 0; i = _points[i].Before)
                {
                    double between = way - _points[i].Way;
                    bool isFar = i < firstOfRing || Math.Min(between, length - between) >= leastWay;
                    if (isFar && EdgeDistance.OfPoints(point, _points[i].Point) <= near)
                        return true;
                }
            }
        }

        int before = _last.GetValueOrDefault(Key(column, row), -1);
        _last[Key(column, row)] = _points.Count;
        _points.Add((point, way, before));
        return false;
    }

    private static long Key(int column, int row) => ((long)column << 32) | (uint)row;
}
