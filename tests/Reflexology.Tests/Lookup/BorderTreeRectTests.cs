using System.Collections.Immutable;
using System.Numerics;
using CsCheck;

namespace Reflexology.Tests;

/// <summary>Zones touched by a rectangle, against exact integer arithmetic that clips each edge to it.</summary>
public class BorderTreeRectTests
{
    private const double Inf = double.PositiveInfinity;

    [Test]
    public void Touching_AnyMapAndRectangle_IsExact()
    {
        int touched = 0, missed = 0;
        foreach ((int number, (ImmutableArray<Polygon> zones, MapPoint[] points)) in FixedCases.Of(BorderMaps.Any, 300))
        {
            BorderTree tree = BorderScan.TreeOf(zones);
            foreach (MapRect rect in RectsAt(points))
            {
                int[] expected =
                [
                    .. from zone in Enumerable.Range(0, zones.Length).Reverse()
                       where zones[zone].Edges.Any(edge => Touches(edge, rect))
                       select zone,
                ];
                touched += expected.Length;
                missed += zones.Length - expected.Length;
                if (!BorderScan.Touching(tree, zones.Length, rect).SequenceEqual(expected))
                    Assert.Fail($"map {number}, {rect}: expected {string.Join(' ', expected)}");
            }
        }

        Assert.That(new[] { touched, missed }, Is.All.GreaterThan(3_000));
    }

    [TestCase(4, 4, 6, 6, false, TestName = "Touching_RectangleInsideTheZone_IsNoBorder")]
    [TestCase(-5, -5, 15, 15, true, TestName = "Touching_ZoneInsideTheRectangle_IsTouched")]
    [TestCase(10, 10, 12, 12, true, TestName = "Touching_CornerOnCorner_IsTouched")]
    [TestCase(10.000000000000002, 0, 12, 12, false, TestName = "Touching_OneUlpBeside_IsNot")]
    [TestCase(-5, 4, 15, 6, true, TestName = "Touching_BandAcross_IsTouched")]
    [TestCase(10, 5, 10, 5, true, TestName = "Touching_PointOnTheBorder_IsTouched")]
    [TestCase(5, 5, 5, 5, false, TestName = "Touching_PointInside_IsNoBorder")]
    [TestCase(-Inf, -Inf, Inf, Inf, true, TestName = "Touching_AllOfThePlane_IsTouched")]
    [TestCase(-Inf, 10, Inf, Inf, true, TestName = "Touching_HalfPlaneFromTheBorder_IsTouched")]
    [TestCase(Inf, -Inf, Inf, Inf, false, TestName = "Touching_RectangleAtInfinity_TouchesNothing")]
    [TestCase(11, 11, 9, 9, false, TestName = "Touching_InvertedRectangle_TouchesNothing")]
    [TestCase(11, -5, 9, 15, false, TestName = "Touching_RectangleInvertedInX_TouchesNothing")]
    [TestCase(Inf, Inf, -Inf, -Inf, false, TestName = "Touching_PlaneInverted_TouchesNothing")]
    [TestCase(double.NaN, 0, 10, 10, false, TestName = "Touching_NaNLeft_TouchesNothing")]
    [TestCase(0, double.NaN, 10, 10, false, TestName = "Touching_NaNTop_TouchesNothing")]
    [TestCase(0, 0, double.NaN, 10, false, TestName = "Touching_NaNRight_TouchesNothing")]
    [TestCase(0, 0, 10, double.NaN, false, TestName = "Touching_NaNBottom_TouchesNothing")]
    public void Touching(double left, double top, double right, double bottom, bool expected)
    {
        BorderTree tree = BorderScan.TreeOf([new([[new(0, 0), new(10, 0), new(10, 10), new(0, 10)]])]);
        int[] found = BorderScan.Touching(tree, 1, new(left, top, right, bottom));
        Assert.That(found, Is.EqualTo(expected ? new[] { 0 } : []));
    }

    [TestCase(1e300)]
    [TestCase(double.MaxValue)]
    [TestCase(1e-300)]
    [TestCase(3)]
    public void Touching_CornerOnASlantedEdgeAndAnUlpBeside_IsExact(double size)
    {
        BorderTree tree = BorderScan.TreeOf([new([[new(-size, -size), new(size, size), new(-size, size)]])]);
        double at = size / 3;
        int[] none = [], zone = [0];
        Assert.Multiple(() =>
        {
            Assert.That(BorderScan.Touching(tree, 1, new(at, 0, size / 2, at)), Is.EqualTo(zone));
            Assert.That(BorderScan.Touching(tree, 1, new(at, 0, size / 2, Math.BitDecrement(at))), Is.EqualTo(none));
            Assert.That(BorderScan.Touching(tree, 1, new(Math.BitIncrement(at), 0, Inf, at)), Is.EqualTo(none));
            Assert.That(BorderScan.Touching(tree, 1, new(at, -Inf, Inf, at)), Is.EqualTo(zone));
        });
    }

    [TestCase(1)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(200)]
    public void Below_EveryZoneMarked_WalksAllTopmostFirst(int zoneCount)
    {
        MapPoint[] ring = [new(0, 0), new(1, 0), new(0, 1)];
        BorderTree tree = BorderScan.TreeOf([.. Enumerable.Repeat(new Polygon([[.. ring]]), zoneCount)]);
        int[] found = BorderScan.Touching(tree, zoneCount, new(0, 0, 1, 1));
        Assert.That(found, Is.EqualTo(Enumerable.Range(0, zoneCount).Reverse()));
    }

    private static IEnumerable<MapRect> RectsAt(MapPoint[] points)
    {
        for (int i = 0; i + 1 < points.Length; i += 3)
        {
            MapPoint a = points[i], b = points[i + 1];
            MapRect rect = MapRect.Around([a, b]);
            yield return rect;
            yield return rect with { Right = rect.Left };
            yield return rect with { Left = -Inf };
            yield return rect with { Top = Math.BitIncrement(rect.Top), Bottom = Inf };
            yield return new(rect.Right, rect.Top, rect.Left, rect.Bottom);
        }
    }

    // J. Liang and B. Barsky, "A New Concept and Method for Line Clipping" (1984): each side bounds how far along the
    // edge the rectangle begins or ends, here as a fraction of whole numbers.
    private static bool Touches((MapPoint From, MapPoint To) edge, MapRect rect)
    {
        if (rect.Left > rect.Right || rect.Top > rect.Bottom)
            return false;

        // Most edges lie wholly beyond one side, which needs no arithmetic.
        if (Math.Max(edge.From.X, edge.To.X) < rect.Left || Math.Min(edge.From.X, edge.To.X) > rect.Right)
            return false;
        BigInteger dx = Whole(edge.To.X) - Whole(edge.From.X), dy = Whole(edge.To.Y) - Whole(edge.From.Y);
        (BigInteger Over, BigInteger Under) begin = (0, 1), end = (1, 1);
        return Cut(-dx, Whole(edge.From.X) - Whole(rect.Left)) && Cut(dx, Whole(rect.Right) - Whole(edge.From.X))
            && Cut(-dy, Whole(edge.From.Y) - Whole(rect.Top)) && Cut(dy, Whole(rect.Bottom) - Whole(edge.From.Y))
            && begin.Over * end.Under <= end.Over * begin.Under;

        bool Cut(BigInteger outward, BigInteger room)
        {
            if (outward.IsZero)
                return room.Sign >= 0;
            (BigInteger Over, BigInteger Under) at = outward.Sign > 0 ? (room, outward) : (-room, -outward);
            if (outward.Sign < 0 && at.Over * begin.Under > begin.Over * at.Under)
                begin = at;
            else if (outward.Sign > 0 && at.Over * end.Under < end.Over * at.Under)
                end = at;
            return true;
        }
    }

    // In units of 2^-1074, of which every double is a whole multiple; infinity is beyond them all.
    private static BigInteger Whole(double value)
    {
        if (double.IsInfinity(value))
            return Math.Sign(value) * (BigInteger.One << 2200);
        int halvings = 0;
        for (; value != Math.Floor(value); halvings++)
            value *= 2;
        return new BigInteger(value) << (1074 - halvings);
    }
}
