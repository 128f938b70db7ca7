using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>One table of points and polygons for everything that answers "does this point belong to it?".</summary>
public abstract class PointInPolygonCases
{
    private const double Inf = double.PositiveInfinity;

    private static readonly double Below10 = Math.BitDecrement(10.0);
    private static readonly double Above10 = Math.BitIncrement(10.0);

    private static readonly MapPoint[] Box = [new(0, 0), new(10, 0), new(10, 10), new(0, 10)];
    private static readonly MapPoint[] Hole = [new(3, 3), new(7, 3), new(7, 7), new(3, 7)];

    // Three teeth down from a level bar; the gaps between them are 1 wide.
    private static readonly MapPoint[] Comb =
        [new(0, 0), new(5, 0), new(5, 4), new(4, 4), new(4, 1), new(3, 1), new(3, 4), new(2, 4), new(2, 1), new(1, 1),
            new(1, 4), new(0, 4)];

    private static readonly MapPoint[] Diamond = [new(5, 0), new(10, 5), new(5, 10), new(0, 5)];
    private static readonly MapPoint[] Repeated =
        [new(0, 0), new(0, 0), new(10, 0), new(10, 10), new(10, 10), new(10, 10), new(0, 10), new(0, 0)];

    private static readonly MapPoint[] Sliver = [new(0, 0), new(3, 1), new(6, 2), new(6, 2.5)];

    private static IEnumerable<TestCaseData> Cases =>
    [
        Case("BoxInside", Box, 5, 5, true),
        Case("BoxTopLeftCorner", Box, 0, 0, true),
        Case("BoxTopRightCorner", Box, 10, 0, false),
        Case("BoxBottomLeftCorner", Box, 0, 10, false),
        Case("BoxBottomRightCorner", Box, 10, 10, false),
        Case("BoxLeftEdge", Box, 0, 5, true),
        Case("BoxTopEdge", Box, 5, 0, true),
        Case("BoxRightEdge", Box, 10, 5, false),
        Case("BoxBottomEdge", Box, 5, 10, false),
        Case("BoxOneUlpInsideRight", Box, Below10, 5, true),
        Case("BoxOneUlpOutsideRight", Box, Above10, 5, false),
        Case("BoxOneUlpInsideBottom", Box, 5, Below10, true),
        Case("BoxOneUlpOutsideLeft", Box, -double.Epsilon, 5, false),
        Case("BoxOneUlpOutsideTop", Box, 5, -double.Epsilon, false),
        Case("BoxDenormalInside", Box, double.Epsilon, double.Epsilon, true),
        Case("BoxNegativeZero", Box, -0.0, -0.0, true),
        Case("BoxLevelWithTopLeftOfIt", Box, -1, 0, false),
        Case("BoxFarAway", Box, 1e300, -1e300, false),
        Case("BoxHugeXAtItsHeight", Box, -1e300, 5, false),
        Case("BoxNaNX", Box, double.NaN, 5, false),
        Case("BoxNaNY", Box, 5, double.NaN, false),
        Case("BoxInfiniteX", Box, -Inf, 5, false),
        Case("BoxInfiniteY", Box, 5, Inf, false),
        Case("BoxDrawnBackwardsTopLeft", [.. Box.Reverse()], 0, 0, true),
        Case("BoxDrawnBackwardsBottomRight", [.. Box.Reverse()], 10, 10, false),
        Case("HoleInside", Box, Hole, 5, 5, false),
        Case("HoleBeside", Box, Hole, 2, 5, true),
        Case("HoleLeftEdgeBelongsToTheHole", Box, Hole, 3, 5, false),
        Case("HoleRightEdgeBelongsToTheRing", Box, Hole, 7, 5, true),
        Case("HoleTopEdgeBelongsToTheHole", Box, Hole, 5, 3, false),
        Case("HoleBottomEdgeBelongsToTheRing", Box, Hole, 5, 7, true),
        Case("HoleTurnedTheOtherWay", Box, [.. Hole.Reverse()], 5, 5, false),
        Case("IslandBesideTheBox", Box, [new(20, 0), new(30, 0), new(30, 10)], 25, 1, true),
        Case("CombTooth", Comb, 2.5, 3, true),
        Case("CombGap", Comb, 1.5, 3, false),
        Case("CombBar", Comb, 1.5, 0.5, true),
        Case("CombInsideTheGapLevelWithItsTop", Comb, 1.5, 1, false),
        Case("CombBarOneUlpAboveTheGap", Comb, 1.5, Math.BitDecrement(1.0), true),
        Case("CombToothLeftEdge", Comb, 2, 3, true),
        Case("CombToothRightEdge", Comb, 3, 3, false),
        Case("CombToothBottomEdge", Comb, 2.5, 4, false),
        Case("CombRayAlongAllGapTops", Comb, 0.5, 1, true),
        Case("DiamondRayThroughTheRightVertex", Diamond, 1, 5, true),
        Case("DiamondLeftOfItRayThroughBothVertices", Diamond, -1, 5, false),
        Case("DiamondLeftVertex", Diamond, 0, 5, true),
        Case("DiamondRightVertex", Diamond, 10, 5, false),
        Case("DiamondTopVertex", Diamond, 5, 0, false),
        Case("DiamondLeftOfTheTopVertexRayTouchesIt", Diamond, 2, 0, false),
        Case("DiamondBottomVertex", Diamond, 5, 10, false),
        Case("DiamondOnUpperLeftEdge", Diamond, 2.5, 2.5, true),
        Case("DiamondOnUpperRightEdge", Diamond, 7.5, 2.5, false),
        Case("DiamondOnLowerLeftEdge", Diamond, 2.5, 7.5, true),
        Case("DiamondOnLowerRightEdge", Diamond, 7.5, 7.5, false),
        Case("DiamondOneUlpBesideUpperRightEdge", Diamond, Math.BitDecrement(7.5), 2.5, true),
        Case("DiamondOneUlpBesideUpperLeftEdge", Diamond, Math.BitDecrement(2.5), 2.5, false),
        Case("RepeatedVerticesInside", Repeated, 5, 5, true),
        Case("RepeatedVerticesTopLeft", Repeated, 0, 0, true),
        Case("RepeatedVerticesBottomRight", Repeated, 10, 10, false),
        Case("RepeatedVerticesLeftOfIt", Repeated, -5, 10, false),
        Case("SliverVertexOnItsStraightEdge", Sliver, 3, 1, false),
        Case("SliverOneUlpBelowItsEdge", Sliver, 3, Math.BitIncrement(1.0), true),
        Case("SliverOneUlpAboveItsEdge", Sliver, 3, Math.BitDecrement(1.0), false),
        Case("BowTieUpperLobeByEvenOdd", [new(0, 0), new(10, 0), new(0, 10), new(10, 10)], 5, 1, true),
        Case("BowTieBesideTheKnot", [new(0, 0), new(10, 0), new(0, 10), new(10, 10)], 1, 5, false),
        Case("WholeNumberLineInside", [new(-1e300, -1e300), new(1e300, -1e300), new(1e300, 1e300), new(-1e300, 1e300)],
            0, 0, true),
        Case("HugeTriangleOnItsDiagonal", [new(-1e300, -1e300), new(1e300, 1e300), new(-1e300, 1e300)], 12.25, 12.25,
            false),
        Case("HugeTriangleOneUlpBeside", [new(-1e300, -1e300), new(1e300, 1e300), new(-1e300, 1e300)],
            Math.BitDecrement(12.25), 12.25, true),
        Case("DenormalBox",
            [
                new(0, 0), new(2 * double.Epsilon, 0),
                new(2 * double.Epsilon, 2 * double.Epsilon), new(0, 2 * double.Epsilon),
            ],
            double.Epsilon, double.Epsilon, true),
        Case("OnePoint", [new(5, 5)], 5, 5, false),
        Case("OneLine", [new(0, 0), new(10, 10)], 5, 5, false),
        Case("NoVertex", [], 0, 0, false),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Contains(MapPoint[][] rings, MapPoint point, bool expected) =>
        Assert.That(Contains(PolygonOf(rings), point), Is.EqualTo(expected));

    protected abstract bool Contains(Polygon polygon, MapPoint point);

    internal static Polygon RingOf(MapPoint[] ring) => PolygonOf(ring);

    internal static Polygon PolygonOf(params MapPoint[][] rings) =>
        new([.. rings.Select(ring => ring.ToImmutableArray())]);

    private static TestCaseData Case(string name, MapPoint[] ring, double x, double y, bool expected) =>
        new TestCaseData(new[] { ring }, new MapPoint(x, y), expected).SetName($"Contains_{name}_Is{expected}");

    private static TestCaseData Case(
        string name, MapPoint[] ring, MapPoint[] second, double x, double y, bool expected) =>
        new TestCaseData(new[] { ring, second }, new MapPoint(x, y), expected).SetName($"Contains_{name}_Is{expected}");
}

public class PolygonContainsTests : PointInPolygonCases
{
    protected override bool Contains(Polygon polygon, MapPoint point) => polygon.Contains(point);
}

public class ZoneScanContainsTests : PointInPolygonCases
{
    protected override bool Contains(Polygon polygon, MapPoint point) => new ZoneScan([polygon]).Topmost(point) == 0;
}
