using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>
/// Decides in a second, independent way which zones own a point. The half-open rule says that a point stands for
/// (x + e, y + e e) with an e above 0 and smaller than every number; such a point is on no edge. So the ray runs
/// towards larger y instead of larger x, and is decided by <see cref="Dyadic"/> instead of <see cref="Orientation"/>.
/// </summary>
internal sealed class ExactOracle(ImmutableArray<Polygon> zones)
{
    private readonly Edge[][] _zones = [.. zones.Select(zone => EdgesOf(zone).ToArray())];

    /// <summary>The zones that own the point, topmost first.</summary>
    public int[] ZonesAt(MapPoint point)
    {
        if (!double.IsFinite(point.X) || !double.IsFinite(point.Y))
            return [];
        List<int> owners = [];
        for (int zone = _zones.Length - 1; zone >= 0; zone--)
        {
            bool isInside = false;
            foreach (ref readonly Edge edge in _zones[zone].AsSpan())
                isInside ^= edge.IsBelow(point);
            if (isInside)
                owners.Add(zone);
        }

        return [.. owners];
    }

    private static IEnumerable<Edge> EdgesOf(Polygon zone)
    {
        foreach (ImmutableArray<MapPoint> ring in zone.Rings)
        {
            for (int i = 0; i < ring.Length; i++)
            {
                MapPoint a = ring[i], b = ring[(i + 1) % ring.Length];

                // No point stands straight above an upright edge.
                if (a.X != b.X)
                    yield return a.X < b.X ? new Edge(a, b) : new Edge(b, a);
            }
        }
    }

    private readonly struct Edge(MapPoint left, MapPoint right)
    {
        private readonly double _left = left.X;
        private readonly double _right = right.X;
        private readonly double _top = Math.Min(left.Y, right.Y);
        private readonly double _bottom = Math.Max(left.Y, right.Y);

        /// <summary>True if the ray from the point towards larger y meets the edge.</summary>
        public bool IsBelow(MapPoint point)
        {
            // A point above the right end stands for one beyond it.
            if (point.X < _left || point.X >= _right || point.Y > _bottom)
                return false;
            if (point.Y < _top)
                return true;
            double down = (right.X - left.X) * (point.Y - left.Y), aside = (right.Y - left.Y) * (point.X - left.X);
            double size = Math.Abs(down) + Math.Abs(aside);

            // Far from the edge: a few roundings of 1e-16 cannot turn a difference of 1e-9.
            if (size is > 1e-250 and < 1e250 && Math.Abs(down - aside) > 1e-9 * size)
                return down < aside;
            Dyadic width = Dyadic.Of(right.X) - Dyadic.Of(left.X), fall = Dyadic.Of(right.Y) - Dyadic.Of(left.Y);
            Dyadic beyond = Dyadic.Of(point.X) - Dyadic.Of(left.X), below = Dyadic.Of(point.Y) - Dyadic.Of(left.Y);
            Dyadic depth = (width * below) - (fall * beyond);

            // On the edge, the step of e to the right leaves it above where the edge falls; the smaller step down of
            // e e counts only where the edge is level, and takes the point below.
            return depth.Sign != 0 ? depth.Sign < 0 : fall.Sign > 0;
        }
    }
}
