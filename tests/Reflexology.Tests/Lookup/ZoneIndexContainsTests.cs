namespace Reflexology.Tests;

/// <summary>The table of points and polygons for every way to look up, at several grid sizes.</summary>
[TestFixtureSource(nameof(Fixtures))]
public class ZoneIndexContainsTests(string method, GridSize size) : PointInPolygonCases
{
    // Around the number of lanes of every vector width.
    private static readonly int[] Lengths = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 63];

    private static IEnumerable<object[]> Fixtures =>
        from name in LookupMethod.Names
        from gridSize in Enum.GetValues<GridSize>()
        select new object[] { name, gridSize };

    protected override bool Contains(Polygon polygon, MapPoint point)
    {
        ZoneIndex index = GridSizes.IndexOf([polygon], size);
        LookupMethod lookup = LookupMethod.Named(method);
        MapPoint[] others =
        [
            .. HardPoints.Outside, .. polygon.Rings.SelectMany(ring => ring),
            new(5, 5), new(2.5, 0.5), new(20, 1),
        ];
        bool first = Zones(index, lookup.SetsAt(index, new[] { point })[0]) is [0];
        Assert.Multiple(() =>
        {
            foreach (int length in Lengths)
            {
                foreach (int at in (HashSet<int>)[0, length / 2, length - 1])
                {
                    MapPoint[] points = [.. Enumerable.Range(0, length).Select(i => others[(i + at) % others.Length])];
                    points[at] = point;
                    int set = lookup.SetsAt(index, points)[at];
                    Assert.That(Zones(index, set), Is.EqualTo(first ? new[] { 0 } : []), $"point {at} of {length}");
                }

                int[] sets = lookup.SetsAt(index, Enumerable.Repeat(point, length).ToArray());
                Assert.That(sets.Distinct().Count(), Is.EqualTo(1), $"{length} times the same point");
            }
        });
        return first;
    }

    private static int[] Zones(ZoneIndex index, int set) => [.. index[set]];
}
