using System.Numerics;

namespace Reflexology;

/// <summary>
/// Finds the borders of zones near a point or in a rectangle: the answers of a scan by <see
/// cref="Polygon.DistanceToBorder"/>, to the last bit. Borders only: the inside of a zone plays no part.
/// </summary>
/// <remarks>
/// Immutable, so safe to share between threads. Cost of a query: the logarithm of the number of edges, plus the edges
/// that are as near up to a rounding error, or touched. Zones and points with a coordinate beyond 1e150, where a square
/// overflows, are measured edge by edge. Nothing is allocated but the list of <see cref="Within"/>.
/// </remarks>
internal sealed class BorderTree
{
    // Twice this, squared and doubled, is still a double, so that no distance below it is infinite or NaN on the way.
    private const double LargestTame = 1e150;

    private readonly MapPoint[] _vertices;
    private readonly int[] _ringStarts;
    private readonly int[] _ringZones;
    private readonly int _zoneCount;
    private readonly BorderRunTree _tame;
    private readonly BorderRunTree _wild;

    // The first ring of every zone, and of those in the second tree.
    private readonly int[] _zoneRings;
    private readonly int[] _wildRings;

    /// <summary>A tree over rings of vertices, which it keeps; they must not change.</summary>
    /// <param name="vertices">All rings, finite, the first vertex of each repeated as its last.</param>
    /// <param name="ringStarts">The first vertex of each ring; at the end the number of vertices.</param>
    /// <param name="ringZones">The zone of each ring, ascending.</param>
    /// <param name="zoneCount">The number of zones, those without a ring included.</param>
    public BorderTree(MapPoint[] vertices, int[] ringStarts, int[] ringZones, int zoneCount)
    {
        _vertices = vertices;
        _ringStarts = ringStarts;
        _ringZones = ringZones;
        _zoneCount = zoneCount;
        List<BorderNode> tame = new((vertices.Length / BorderRuns.MaxEdges) + ringZones.Length), wild = [];
        List<int> zoneRings = [], wildRings = [];
        for (int ring = 0, next; ring < ringZones.Length; ring = next)
        {
            next = NextZone(ring);
            zoneRings.Add(ring);
            bool isTame = IsTame(vertices.AsSpan(ringStarts[ring]..ringStarts[next]));
            if (!isTame)
                wildRings.Add(ring);
            for (int i = ring; i < next; i++)
                BorderRuns.AddRing(isTame ? tame : wild, vertices, ringStarts[i], ringStarts[i + 1] - 1, ringZones[i]);
        }

        _tame = new BorderRunTree(vertices, tame);
        _wild = new BorderRunTree(vertices, wild);
        _zoneRings = [.. zoneRings];
        _wildRings = [.. wildRings];
    }

    /// <summary>The memory in use beside the arrays given, in bytes.</summary>
    public long Bytes => _tame.Bytes + _wild.Bytes + (sizeof(int) * ((long)_zoneRings.Length + _wildRings.Length));

    /// <summary>
    /// The zone with the nearest border, at most <paramref name="maxDistance"/> millimetres away, and how far; of
    /// equally near ones the highest number. Null where there is none, for NaN, and for a point that is not finite.
    /// With no limit, a zone without a border is infinitely far, and still found.
    /// </summary>
    public (int Zone, double Distance)? Nearest(MapPoint point, double maxDistance)
    {
        if (!point.IsFinite || !(maxDistance >= 0))
            return null;
        NearestBorder nearest = new(maxDistance);
        if (IsTame(point))
            _tame.Nearest(point, ref nearest);
        foreach (int ring in MeasuredOneByOne(point, maxDistance))
            nearest.Offer(_ringZones[ring], Squared(point, ring));

        // Still infinite: so are all zones, with or without a border.
        if (double.IsPositiveInfinity(nearest.Distance))
            return _zoneCount > 0 ? (_zoneCount - 1, nearest.Distance) : null;
        return nearest.Zone < 0 ? null : (nearest.Zone, nearest.Distance);
    }

    /// <summary>Tests whether <see cref="Nearest"/> finds a zone, which is quicker than which.</summary>
    public bool IsNear(MapPoint point, double distance) => IsTame(point) && _wildRings.Length == 0
        ? _tame.IsNear(point, distance)
        : Nearest(point, distance) is not null;

    /// <summary>
    /// All zones whose border is at most <paramref name="maxDistance"/> millimetres away, each once, nearest first, of
    /// equally near ones the highest number first. Limits as for <see cref="Nearest"/>.
    /// </summary>
    public List<(int Zone, double Distance)> Within(MapPoint point, double maxDistance)
    {
        if (!point.IsFinite || !(maxDistance >= 0))
            return [];
        Dictionary<int, double> found = [];
        if (IsTame(point))
            _tame.Within(point, maxDistance, found);
        foreach (int ring in MeasuredOneByOne(point, maxDistance))
        {
            if (Math.Sqrt(Squared(point, ring)) is var distance && distance <= maxDistance)
                found.Add(_ringZones[ring], distance);
        }

        for (int zone = 0; double.IsPositiveInfinity(maxDistance) && zone < _zoneCount; zone++)
            found.TryAdd(zone, maxDistance);
        List<(int Zone, double Distance)> zones = [.. found.Select(pair => (pair.Key, pair.Value))];
        zones.Sort((a, b) => (a.Distance, b.Zone).CompareTo((b.Distance, a.Zone)));
        return zones;
    }

    /// <summary>
    /// Marks the zones whose border has a point in a rectangle, its own border included; decided exactly. Sides may be
    /// infinite; a rectangle that is inverted or has NaN touches nothing.
    /// </summary>
    public void Touching(MapRect rect, ZoneMarks zones)
    {
        _tame.Touching(rect, zones);
        _wild.Touching(rect, zones);
    }

    private static bool IsTame(ReadOnlySpan<MapPoint> vertices)
    {
        foreach (MapPoint vertex in vertices)
        {
            if (!IsTame(vertex))
                return false;
        }

        return true;
    }

    private static bool IsTame(MapPoint point) =>
        Math.Abs(point.X) <= LargestTame && Math.Abs(point.Y) <= LargestTame;

    private ReadOnlySpan<int> MeasuredOneByOne(MapPoint point, double maxDistance)
    {
        if (IsTame(point))
            return _wildRings;
        return _tame.IsBeyond(point, maxDistance) && _wild.IsBeyond(point, maxDistance) ? default : _zoneRings;
    }

    private int NextZone(int ring)
    {
        int zone = _ringZones[ring];
        while (ring < _ringZones.Length && _ringZones[ring] == zone)
            ring++;
        return ring;
    }

    private double Squared(MapPoint point, int firstRing)
    {
        double nearest = double.PositiveInfinity;
        for (int ring = firstRing, next = NextZone(firstRing); ring < next; ring++)
        {
            for (int edge = _ringStarts[ring]; edge < _ringStarts[ring + 1] - 1; edge++)
                nearest = Math.Min(nearest, EdgeDistance.Squared(point, _vertices[edge], _vertices[edge + 1]));
        }

        // As DistanceToBorder has it: infinity minus infinity on the way is infinitely far.
        return double.IsNaN(nearest) ? double.PositiveInfinity : nearest;
    }
}

/// <summary>A mark for each zone, a bit each, in memory of the caller.</summary>
internal readonly ref struct ZoneMarks(Span<ulong> words)
{
    private readonly Span<ulong> _words = words;

    /// <summary>The mark of a zone.</summary>
    public bool this[int zone] => (_words[zone >> 6] >> (zone & 63) & 1) != 0;

    /// <summary>The number of words that hold the marks of so many zones.</summary>
    public static int WordsFor(int zoneCount) => (int)(((long)zoneCount + 63) >> 6);

    /// <summary>Marks a zone.</summary>
    public void Mark(int zone) => _words[zone >> 6] |= 1UL << (zone & 63);

    /// <summary>
    /// The highest marked zone below a number up to the number of zones, or -1: walks them topmost first.
    /// </summary>
    public int Below(int zone)
    {
        int word = zone >> 6;
        ulong rest = (zone & 63) == 0 ? 0 : _words[word] & ((1UL << (zone & 63)) - 1);
        while (rest == 0)
        {
            if (--word < 0)
                return -1;
            rest = _words[word];
        }

        return (word << 6) + BitOperations.Log2(rest);
    }
}
