using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>One map of the stress run with everything that is compared on it.</summary>
internal sealed class StressMap(string name, ImmutableArray<Polygon> zones)
{
    private readonly ExactOracle _oracle = new(zones);
    private readonly HardPoints _hard = new(zones);

    public static IEnumerable<StressMap> BuiltIn =>
        from map in BuiltInMaps.All
        from foot in Enum.GetValues<Foot>()
        from aspect in Enum.GetValues<Aspect>()
        let shapes = map[foot, aspect].Shapes
        where !shapes.IsEmpty
        select new StressMap($"{map.Id} {foot} {aspect}", [.. shapes.Select(shape => shape.Polygon)]);

    public static IEnumerable<StressMap> Hard =>
        from kind in HardMaps.Names
        from seed in Enumerable.Range(101, 3)
        select new StressMap($"{kind} of seed {seed}", HardMaps.Draw(kind, seed));

    public ZoneIndex Index { get; } = new(zones);

    /// <summary>
    /// Asks the index in every way and compares with every polygon, at one point in 1000 also with the exact oracle.
    /// </summary>
    /// <param name="seed">The points are drawn from it.</param>
    /// <param name="points">Room for the points; its length says how many.</param>
    /// <param name="sets">Room for what single lookups find.</param>
    public string? FirstDifference(int seed, MapPoint[] points, int[] sets)
    {
        Random random = new(seed);
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = _hard.Next(random);
            sets[i] = Index.SetAt(points[i]);
            if (!IsWhatThePolygonsSay(points[i], Index[sets[i]]))
                return Difference("single", i, sets[i]);
            if (i % 1000 == 0 && !Index[sets[i]].SequenceEqual(_oracle.ZonesAt(points[i])))
                return Difference("single, exactly,", i, sets[i]);
        }

        foreach (LookupMethod method in LookupMethod.All.Where(method => method.Name != "single"))
        {
            int[] found = method.SetsAt(Index, points);
            int at = found.AsSpan().CommonPrefixLength(sets);
            if (at < found.Length)
                return Difference(method.Name, at, found[at]);
        }

        return null;

        string Difference(string method, int at, int set)
        {
            string found = LookupDifferences.Describe(Index, method, points[at], set, _oracle.ZonesAt(points[at]));
            return $"{name}, points of seed {seed}: {found}";
        }
    }

    // Most zones are far from a point, and their bounds say so first.
    private bool IsWhatThePolygonsSay(MapPoint point, ZoneSet found)
    {
        ZoneSet.Enumerator next = found.GetEnumerator();
        for (int zone = zones.Length - 1; zone >= 0; zone--)
        {
            if (zones[zone].Contains(point) && !(next.MoveNext() && next.Current == zone))
                return false;
        }

        return !next.MoveNext();
    }
}
