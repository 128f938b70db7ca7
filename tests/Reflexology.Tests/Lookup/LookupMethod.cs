using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>One way to ask a <see cref="ZoneIndex"/> for the zone sets of points; all ways must answer alike.</summary>
internal sealed record LookupMethod(string Name, LocateAll LocateAll)
{
    public static ImmutableArray<LookupMethod> All { get; } =
    [
        new("single", (index, points, sets) =>
        {
            for (int i = 0; i < points.Length; i++)
                sets.Span[i] = index.SetAt(points.Span[i]);
        }),
        new("columns", (index, points, sets) =>
            index.SetsAt(Column(points, p => p.X), Column(points, p => p.Y), sets.Span)),
        new("interleaved", (index, points, sets) => index.SetsAt(points.Span, sets.Span)),
        new("parallel-columns", (index, points, sets) =>
            index.SetsAtParallel(Column(points, p => p.X), Column(points, p => p.Y), sets)),
        new("parallel-interleaved", (index, points, sets) => index.SetsAtParallel(points, sets)),
        .. WidthLookups.All,
    ];

    public static IEnumerable<string> Names => All.Select(method => method.Name);

    public static LookupMethod Named(string name) => All.Single(method => method.Name == name);

    public int[] SetsAt(ZoneIndex index, ReadOnlyMemory<MapPoint> points)
    {
        // No set has this number, so a place that is left out shows.
        int[] sets = [.. Enumerable.Repeat(-1, points.Length)];
        LocateAll(index, points, sets);
        return sets;
    }

    public static double[] Column(ReadOnlyMemory<MapPoint> points, Func<MapPoint, double> coordinate)
    {
        double[] column = new double[points.Length];
        for (int i = 0; i < column.Length; i++)
            column[i] = coordinate(points.Span[i]);
        return column;
    }
}

/// <summary>Writes the number of the zone set at each point.</summary>
internal delegate void LocateAll(ZoneIndex index, ReadOnlyMemory<MapPoint> points, Memory<int> sets);
