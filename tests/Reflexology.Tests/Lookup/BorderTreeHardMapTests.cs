using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Maps that could make a tree slow, deep or wrong: large, in one place, stretched, or empty.</summary>
public class BorderTreeHardMapTests
{
    private const int Zones = 100_000;
    private const int Million = 1_000_000;
    private const double Inf = double.PositiveInfinity;

    [Test]
    public void Nearest_MapWithoutZones_IsNull()
    {
        BorderTree tree = BorderScan.TreeOf([]);
        Assert.That(tree.Nearest(new(0, 0), Inf), Is.Null);
        Assert.That(tree.Within(new(0, 0), Inf), Is.Empty);
        Assert.That(BorderScan.Touching(tree, 0, new(-Inf, -Inf, Inf, Inf)), Is.Empty);
    }

    [Test]
    public void Nearest_ZonesWithoutBorder_AreFoundOnlyInfinitelyFar()
    {
        BorderTree tree = BorderScan.TreeOf([new([]), new([[]])]);
        Assert.That(tree.Nearest(new(0, 0), double.MaxValue), Is.Null);
        Assert.That(tree.Nearest(new(0, 0), Inf), Is.EqualTo((1, Inf)));
        Assert.That(tree.Within(new(0, 0), Inf), Is.EqualTo(new[] { (1, Inf), (0, Inf) }));
    }

    [TestCase(double.NaN, 0)]
    [TestCase(0, double.NaN)]
    [TestCase(Inf, 0)]
    [TestCase(0, -Inf)]
    public void Nearest_PointThatIsNotFinite_IsNull(double x, double y)
    {
        BorderTree tree = BorderScan.TreeOf([new([[new(0, 0), new(1, 0), new(0, 1)]])]);
        Assert.That(tree.Nearest(new(x, y), Inf), Is.Null);
        Assert.That(tree.Within(new(x, y), Inf), Is.Empty);
    }

    // One scan of them is quick; a tree that opens every node for each of 15,000 points would hang.
    [TestCase(0, 0)]
    [TestCase(1e-300, 0)]
    [TestCase(1e9, -1e9)]
    public void Nearest_ManyZonesInOnePlace_IsTheTopmost(double x, double y)
    {
        MapPoint at = new(x, y);
        int[] starts = [.. Enumerable.Range(0, Zones + 1).Select(zone => 4 * zone)];
        BorderTree tree = new([.. Enumerable.Repeat(at, 4 * Zones)], starts, [.. Enumerable.Range(0, Zones)], Zones);
        Assert.Multiple(() =>
        {
            foreach (MapPoint point in Around(at, 5_000))
                Assert.That(tree.Nearest(point, Inf), Is.EqualTo((Zones - 1, EdgeDistance.OfPoints(point, at))));
        });
    }

    [Test]
    public void Nearest_VertexRepeatedAMillionTimes_IsOneVertex()
    {
        MapPoint[] ring = [new(0, 0), .. Enumerable.Repeat(new MapPoint(5, 0), Million), new(0, 5), new(0, 0)];
        BorderTree tree = new(ring, [0, ring.Length], [0], 1);
        Polygon plain = new([[new(0, 0), new(5, 0), new(5, 0), new(0, 5)]]);
        Assert.That(tree.Bytes, Is.LessThan(200));
        foreach (MapPoint point in Around(new(5, 0), 1_000))
            Assert.That(tree.Nearest(point, Inf), Is.EqualTo((0, plain.DistanceToBorder(point))));
    }

    [Test]
    public void Nearest_DenseBlobUnderOneVertexFarAway_IsThatOfAScan([Values(1e12, 1e149, 1e151, 1e300)] double far)
    {
        Random random = new(7);
        ImmutableArray<Polygon> zones =
        [
            .. Enumerable.Range(0, 300).Select(_ => new MapPoint(random.NextDouble() * 100, random.NextDouble() * 100))
                .Select(at => new Polygon([[.. Around(at, 20)]])),
            new([[new(50, 50), new(far, 60), new(50, 70)]]),
        ];
        BorderTree tree = BorderScan.TreeOf(zones);
        Assert.Multiple(() =>
        {
            foreach (MapPoint point in Around(new(50, 50), 50).Concat([new(far, far), new(far / 2, 55), new(-far, 3)]))
            {
                Assert.That(tree.Nearest(point, Inf), Is.EqualTo(BorderScan.Nearest(zones, point, Inf)), $"{point}");
                Assert.That(tree.Within(point, 30), Is.EqualTo(BorderScan.Within(zones, point, 30)), $"{point}");
            }
        });
    }

    [Test]
    public void Nearest_CombOfAMillionVertices_IsTheToothBeside()
    {
        var teeth = Enumerable.Range(0, Million).Select(i => new MapPoint(i / 2, (i + 1) / 2 % 2 == 0 ? 0 : 1e6));
        MapPoint[] comb = [.. teeth, new(Million / 2, -1), new(0, -1), new(0, 0)];
        BorderTree tree = new(comb, [0, comb.Length], [0], 1);
        Random random = new(11);
        Assert.Multiple(() =>
        {
            for (int i = 0; i < 2_000; i++)
            {
                int tooth = random.Next(1, (Million / 2) - 1);
                Assert.That(tree.Nearest(new(tooth + 0.25, 4e5), Inf), Is.EqualTo((0, 0.25)));
            }
        });
    }

    [Test]
    public void NearestAndTouching_Steadily_AllocateNothing()
    {
        FootView view = BuiltInMaps.Of("chinese")[Foot.Right, Aspect.Plantar];
        ImmutableArray<Polygon> zones = [.. view.Shapes.Select(shape => shape.Polygon)];
        BorderTree tree = BorderScan.TreeOf(zones);
        ulong[] words = new ulong[ZoneMarks.WordsFor(zones.Length)];
        MapPoint[] points = [.. Around(new(50, 120), 200)];
        Assert.That(Allocations.OfSteady(Ask), Is.Zero);

        void Ask()
        {
            foreach (MapPoint point in points)
            {
                tree.Nearest(point, Inf);
                tree.Touching(new(point.X, point.Y, point.X + 7.3, point.Y + 5.1), new(words));
            }
        }
    }

    private static IEnumerable<MapPoint> Around(MapPoint at, int count) =>
        from i in Enumerable.Range(0, count)
        select new MapPoint(at.X + (i * 0.1 * Math.Cos(i)), at.Y + (i * 0.1 * Math.Sin(i)));
}
