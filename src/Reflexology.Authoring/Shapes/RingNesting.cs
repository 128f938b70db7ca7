using System.Collections.Immutable;

namespace Reflexology.Authoring;

/// <summary>
/// Finds which rings are around which, of rings whose vertices are on the grid of 1/1024 and that do not cut through
/// each other; they may touch, lie on each other, and be the same.
/// </summary>
internal sealed class RingNesting
{
    /// <summary>The most edges that the questions for all rings look at.</summary>
    public const long MostSteps = 100_000_000;

    // Between two steps of the grid no vertex lies: edges at that height have an order across.
    private const double HalfStep = 0.5 / CurveFlattening.GridPerMillimetre;

    private readonly Ring[] _rings;
    private readonly int[] _ringOfEdge;
    private readonly EdgeRows _rows;
    private readonly bool[] _isOdd;
    private readonly List<int> _touched = [];

    public RingNesting(ImmutableArray<ImmutableArray<MapPoint>> rings)
    {
        _rings = [.. rings.Select(ring => new Ring(MapRect.Around(ring), AreaOf(ring)))];
        _ringOfEdge = [.. rings.SelectMany((ring, i) => Enumerable.Repeat(i, ring.Length))];
        _rows = new EdgeRows(new Polygon(rings));
        _isOdd = new bool[rings.Length];
    }

    /// <summary>The edges that the questions for all rings look at.</summary>
    public long Steps => _rings.Sum(ring => (long)_rows.EdgesAt(ring.Level).Length);

    /// <summary>
    /// The rings around one, and those with the same inside as it; itself left out, in no order. The list is valid
    /// until the next call.
    /// </summary>
    /// <remarks>
    /// A point in the ring, beside its first edge at a height, is in those with an odd number of edges up to there.
    /// </remarks>
    public List<(int Ring, bool IsSame)> Around(int ring)
    {
        double level = _rings[ring].Level;
        ReadOnlySpan<int> edges = _rows.EdgesAt(level);
        Crossing first = FirstOf(ring, edges, level);
        _touched.Clear();
        foreach (int edge in edges)
        {
            int other = _ringOfEdge[edge];
            if (other == ring || CrossingOf(edge, level) is not { } crossing || !crossing.IsUpTo(first))
                continue;
            _isOdd[other] ^= true;
            _touched.Add(other);
        }

        List<(int, bool)> around = [];
        foreach (int other in _touched)
        {
            if (!_isOdd[other])
                continue;
            _isOdd[other] = false;
            bool isSame = _rings[other] == _rings[ring];
            if (isSame || _rings[other].IsAround(_rings[ring]))
                around.Add((other, isSame));
        }

        return around;
    }

    // Whole steps of the grid: the same for every spelling of a ring.
    private static Int128 AreaOf(ImmutableArray<MapPoint> ring)
    {
        Int128 twice = 0;
        MapPoint from = ring[^1];
        foreach (MapPoint to in ring)
        {
            twice += ((Int128)Steps(from.X) * Steps(to.Y)) - ((Int128)Steps(to.X) * Steps(from.Y));
            from = to;
        }

        return Int128.Abs(twice);

        static long Steps(double coordinate) => (long)(coordinate * CurveFlattening.GridPerMillimetre);
    }

    private Crossing FirstOf(int ring, ReadOnlySpan<int> edges, double level)
    {
        Crossing? first = null;
        foreach (int edge in edges)
        {
            if (_ringOfEdge[edge] == ring && CrossingOf(edge, level) is { } crossing
                && (first is null || !first.Value.IsUpTo(crossing)))
                first = crossing;
        }

        return first!.Value;
    }

    private Crossing? CrossingOf(int edge, double level)
    {
        (MapPoint from, MapPoint to) = _rows.Edge(edge);
        if (from.Y > to.Y)
            (from, to) = (to, from);
        return from.Y < level && level < to.Y ? new Crossing(from, to, level) : null;
    }

    private readonly record struct Ring(MapRect Bounds, Int128 Area)
    {
        public double Level => Bounds.Top + HalfStep;

        // Of two rings with a common point inside, the larger one is around the other.
        public bool IsAround(Ring other) => Bounds == other.Bounds ? Area > other.Area
            : Bounds.Left <= other.Bounds.Left && Bounds.Right >= other.Bounds.Right
                && Bounds.Top <= other.Bounds.Top && Bounds.Bottom >= other.Bounds.Bottom;
    }

    // An edge, its upper end first, and its place at a height.
    private readonly record struct Crossing(MapPoint Upper, MapPoint Lower, double Level)
    {
        // Differences below this may be rounding.
        private const double Near = 1e-6;

        private double X => Upper.X + ((Lower.X - Upper.X) * ((Level - Upper.Y) / (Lower.Y - Upper.Y)));

        /// <summary>True where it is left of another edge, or on it.</summary>
        public bool IsUpTo(Crossing other)
        {
            double distance = X - other.X;
            if (Math.Abs(distance) > Near)
                return distance < 0;

            // Of edges that do not cross, the ends that are beside the other one tell the order.
            int above = Upper.Y > other.Upper.Y ? other.SideOf(Upper) : -SideOf(other.Upper);
            int below = Lower.Y < other.Lower.Y ? other.SideOf(Lower) : -SideOf(other.Lower);
            return above + below <= 0;
        }

        // Below 0 for a point left of the edge.
        private int SideOf(MapPoint point) => -Orientation.Sign(Upper, Lower, point);
    }
}
