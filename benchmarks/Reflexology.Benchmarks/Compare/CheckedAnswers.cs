namespace Reflexology.Benchmarks;

/// <summary>The zones that a lookup finds, held against those of the reference.</summary>
/// <param name="Zones">The topmost zone at each point, or -1.</param>
/// <param name="FirstDifference">The first point with another zone than the reference has; -1 where there is
/// none.</param>
/// <param name="Differences">How many points have another zone.</param>
internal sealed record CheckedAnswers(int[] Zones, int FirstDifference, int Differences)
{
    /// <summary>Asks for the first points of a set, at most as many as the reference answered.</summary>
    public static CheckedAnswers Of(IZoneLookup lookup, PointSet points, int count, int[]? reference)
    {
        int[] zones = new int[count];
        lookup.Answer(new PointSlice(points, 0, count), zones);
        int first = -1, differences = 0;
        for (int i = 0; i < count; i++)
        {
            zones[i] = lookup.ZoneOf(zones[i]);
            if (reference is null || zones[i] == reference[i])
                continue;
            differences++;
            first = first < 0 ? i : first;
        }

        return new CheckedAnswers(zones, first, differences);
    }

    /// <summary>How many of the first points lie in a zone.</summary>
    public int Hits(int count) => Zones.Take(count).Count(zone => zone >= 0);
}
