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
        var cells = new CellNumbers();
        List<MapRect> boxes = [];
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

        return boxes.Count > MostBoxes ? null : Apart(boxes.ConvertAll(box => box.Inflate(reach)), gap);

        void Add(MapPoint point)
        {
            int column = (int)Math.Floor(point.X / reach), row = (int)Math.Floor(point.Y / reach);
            var here = new MapRect(point.X, point.Y, point.X, point.Y);
            if (cells[column, row] is var box && box >= 0)
            {
                boxes[box] = boxes[box].Union(here);
                return;
            }

            cells[column, row] = boxes.Count;
            boxes.Add(here);
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
    private const int CellsAround = 9, Middle = 4;

    private readonly CellNumbers _last = new();

    // The cell of the point before, and the last points in it and in those around it.
    private readonly int[] _around = new int[CellsAround];
    private int _column = int.MinValue, _row;

    private Placed[] _points = new Placed[1 << 10];

    public int Count { get; private set; }

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
        MoveTo((int)Math.Floor(point.X / near), (int)Math.Floor(point.Y / near));
        Placed[] points = _points;
        foreach (int last in _around)
        {
            for (int i = last; i >= 0; i = points[i].Before)
            {
                double between = way - points[i].Way;
                bool isFar = i < firstOfRing || Math.Min(between, length - between) >= leastWay;
                if (isFar && EdgeDistance.OfPoints(point, points[i].Point) <= near)
                    return true;
            }
        }

        if (Count == points.Length)
            Array.Resize(ref _points, 2 * Count);
        _points[Count] = new Placed(point, way, _around[Middle]);
        _last[_column, _row] = _around[Middle] = Count++;
        return false;
    }

    // Points follow each other along a ring, so that most are in the cell of the one before.
    private void MoveTo(int column, int row)
    {
        if (column == _column && row == _row)
            return;
        (_column, _row) = (column, row);
        for (int i = 0; i < CellsAround; i++)
            _around[i] = _last[column + (i / 3) - 1, row + (i % 3) - 1];
    }

    // With the point that came into its cell before it.
    private readonly record struct Placed(MapPoint Point, double Way, int Before);
}
