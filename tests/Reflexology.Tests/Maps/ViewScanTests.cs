using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>The first lookups of a view, which scan its polygons, against the index that answers the others.</summary>
public class ViewScanTests
{
    private static readonly double[] Limits =
        [0, 0.05, 3, 1e300, double.PositiveInfinity, -1, double.NegativeInfinity, double.NaN];

    [Test]
    public void Scan_HardPointsOfABuiltInMap_AnswersAsTheIndex(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id)
    {
        List<string> differences = [];
        foreach (FootView view in BuiltInMaps.Of(id).Views)
            differences.AddRange(DifferencesOf(view.Shapes, HardPointsOf(view), $"{view.Id}"));
        Assert.That(differences, Is.Empty);
    }

    [Test]
    public void Scan_EmptyZonesAndFarPoints_AnswersAsTheIndex()
    {
        ImmutableArray<Zone> zones = BuiltInMaps.Of("chinese").Zones;
        MapPoint[][] rings =
        [
            [],
            [new(0, 0), new(10, 0), new(10, 10), new(0, 10)],
            [new(4, 4), new(6, 4), new(6, 6), new(4, 6)],
            [new(10, 0), new(20, 0), new(20, 10), new(10, 10)],
            [new(3, 3)],
            [],
        ];
        ImmutableArray<ZoneShape> shapes = [.. rings.Select((ring, i) => ShapeOf(zones[i], ring))];
        double[] coordinates =
            [0, 2, 3, 5, 6, 10, 15, 20, -1e151, 1e160, double.MaxValue, double.NaN, double.PositiveInfinity];
        IEnumerable<MapPoint> points = coordinates.SelectMany(x => coordinates.Select(y => new MapPoint(x, y)));
        Assert.That(DifferencesOf(shapes, points, "made"), Is.Empty);

        static ZoneShape ShapeOf(Zone zone, MapPoint[] ring) => new(zone, new Outline([]), new Polygon([[.. ring]]));
    }

    [Test]
    public void ZoneAt_FirstLookupsOfAView_AllocateNothing()
    {
        // Warm-up: no code is compiled while measuring.
        _ = AllocatedByLookups(FreshView(), 100);
        Assert.That(AllocatedByLookups(FreshView(), 100), Is.Zero);
    }

    [Test]
    public void ZoneAt_ManyLookupsOfAView_BuildTheIndexOnce()
    {
        FootView view = FreshView();
        Assert.Multiple(() =>
        {
            Assert.That(AllocatedByLookups(view, 10_000), Is.GreaterThan(100_000));
            Assert.That(AllocatedByLookups(view, 10_000), Is.Zero);
        });
    }

    private static long AllocatedByLookups(FootView view, int count)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < count; i++)
            view.ZoneAt(i % 100, i % 250);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static FootView FreshView()
    {
        FootView view = FootMap.Load("chinese")[Foot.Right, Aspect.Plantar];
        Assert.That(view.Shapes, Is.Not.Empty, "The shapes are made when first asked for, which allocates.");
        return view;
    }

    private static IEnumerable<MapPoint> HardPointsOf(FootView view)
    {
        HardPoints hard = new([.. view.Shapes.Select(shape => shape.Polygon)]);
        var random = new Random(16);
        IEnumerable<MapPoint> vertices = view.Shapes.SelectMany(shape => shape.Polygon.Rings)
            .SelectMany(ring => ring).Where((_, i) => i % 7 == 0);
        return vertices.SelectMany(HardPoints.Beside)
            .Concat(HardPoints.Outside)
            .Concat(Enumerable.Range(0, 500).Select(_ => hard.Next(random)));
    }

    private static IEnumerable<string> DifferencesOf(
        ImmutableArray<ZoneShape> shapes, IEnumerable<MapPoint> points, string where)
    {
        var lookup = new ViewLookup(shapes);
        int number = 0;
        foreach (MapPoint point in points)
        {
            double limit = Limits[number++ % Limits.Length];
            if (ViewScan.Topmost(shapes, point) != lookup.Topmost(point))
                yield return $"{where}: topmost at {point}";
            if (!ViewScan.All(shapes, point).SequenceEqual(lookup.All(point)))
                yield return $"{where}: all at {point}";
            if (ViewScan.Nearest(shapes, point, limit) != lookup.Nearest(point, limit))
                yield return $"{where}: nearest at {point} up to {limit}";
            if (!ViewScan.Within(shapes, point, limit).SequenceEqual(lookup.Within(point, limit)))
                yield return $"{where}: within {limit} of {point}";
        }
    }
}
