namespace Reflexology.Tests;

public class EdgeRowsTests
{
    private static readonly MapPoint[] Box = [new(0, 0), new(10, 0), new(10, 10), new(0, 10)];

    // Vertices and points of one small lattice: most points lie level with a vertex or on an edge.
    [TestCase(1)]
    [TestCase(2)]
    public void ContainsAndIsNearBorder_RandomRings_AreWhatThePolygonSays(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 20_000; i++)
        {
            MapPoint[][] rings = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Points(random, random.Next(10)))];
            Polygon polygon = PointInPolygonCases.PolygonOf(rings);
            EdgeRows rows = RowsOf(rings);
            MapPoint point = Points(random, 1)[0];
            double distance = random.Next(5) * 0.2;
            (bool inside, bool near) = (polygon.Contains(point), polygon.DistanceToBorder(point) <= distance);
            Assert.That((rows.Contains(point), rows.IsNearBorder(point, distance)),
                Is.EqualTo((inside, near)), $"seed {seed}, polygon {i}");
        }
    }

    [TestCase(5, -0.05, true, TestName = "IsNearBorder_JustSoFarAboveIt_IsTrue")]
    [TestCase(5, 10.05, true, TestName = "IsNearBorder_JustSoFarBelowIt_IsTrue")]
    [TestCase(5, -0.0501, false, TestName = "IsNearBorder_FurtherAboveIt_IsFalse")]
    [TestCase(10.05, 3, true, TestName = "IsNearBorder_JustSoFarBesideIt_IsTrue")]
    [TestCase(10.0501, 3, false, TestName = "IsNearBorder_FurtherBesideIt_IsFalse")]
    [TestCase(double.NaN, 0, false, TestName = "IsNearBorder_NaN_IsFalse")]
    public void IsNearBorder(double x, double y, bool expected) =>
        Assert.That(RowsOf(Box).IsNearBorder(new(x, y), 0.0500000001), Is.EqualTo(expected));

    // A box of four edges has three rows: its top edge stands in the first, its bottom in the last, its sides in all.
    [TestCase(-9, new[] { 0, 1, 3 })]
    [TestCase(0, new[] { 0, 1, 3 })]
    [TestCase(5, new[] { 1, 3 })]
    [TestCase(10, new[] { 1, 2, 3 })]
    [TestCase(99, new[] { 1, 2, 3 })]
    public void EdgesAt_AHeight_AreThoseThatReachIt(double y, int[] edges) =>
        Assert.That(RowsOf(Box).EdgesAt(y).ToArray(), Is.EquivalentTo(edges));

    [TestCase(0, 10, 8)]
    [TestCase(0, 1, 3)]
    [TestCase(4, 6, 2)]
    [TestCase(5, 9, 5)]
    public void CountBetween_TwoHeights_CountsEachRow(double top, double bottom, int count) =>
        Assert.That(RowsOf(Box).CountBetween(top, bottom), Is.EqualTo(count));

    [TestCase(5, 5, 20, 5, true)]
    [TestCase(5, 15, 5, 9, true)]
    [TestCase(5, -9, 5, 0, true)]
    [TestCase(5, -5, 5, 5, true)]
    [TestCase(5, 5, 5, -5, true)]
    [TestCase(4, 4, 6, 6, false)]
    [TestCase(15, 0, 15, 10, false)]
    [TestCase(-5, 12, 15, 13, false)]
    public void Meets_ALine_WhereItTouchesAnEdge(double x, double y, double toX, double toY, bool expected) =>
        Assert.That(RowsOf(Box).Meets(new(x, y), new(toX, toY)), Is.EqualTo(expected));

    [Test]
    public void EdgesAt_LevelEdgesAlone_AreAll()
    {
        var rows = new EdgeRows([(new(0, 5), new(9, 5)), (new(9, 5), new(0, 5))], new MapRect(0, 5, 9, 5));
        Assert.That(rows.EdgesAt(5).ToArray(), Is.EquivalentTo([0, 1]));
        Assert.That(rows.Contains(new(4, 5)), Is.False);
    }

    // The number of rows could explode if every edge is as high as the polygon, or if rings are tiny and far apart.
    [TestCase(1, 0, TestName = "Contains_ManyEdgesOfTheWholeHeight_TakesMemoryInProportion")]
    [TestCase(1e-6, 1000, TestName = "Contains_TinyRingsFarApart_TakesMemoryInProportion")]
    public void Contains_ManyEdges(double height, double farBelow)
    {
        MapPoint[] teeth = [.. Enumerable.Range(0, 20_000).Select(i => new MapPoint(i, i % 2 * height))];
        MapPoint[][] rings = [teeth, [new(0, farBelow), new(1, farBelow), new(1, farBelow + height)]];
        long before = GC.GetAllocatedBytesForCurrentThread();
        EdgeRows rows = RowsOf(rings);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(20_000_000));
        MapPoint point = new(10_000.2, height / 2);
        Assert.That(rows.Contains(point), Is.EqualTo(PointInPolygonCases.PolygonOf(rings).Contains(point)));
    }

    private static MapPoint[] Points(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new MapPoint(random.Next(-1, 9) / 4.0, random.Next(-1, 9) / 4.0))];

    private static EdgeRows RowsOf(params MapPoint[][] rings) => new(PointInPolygonCases.PolygonOf(rings));
}

public class EdgeRowsContainsTests : PointInPolygonCases
{
    protected override bool Contains(Polygon polygon, MapPoint point) => new EdgeRows(polygon).Contains(point);
}
