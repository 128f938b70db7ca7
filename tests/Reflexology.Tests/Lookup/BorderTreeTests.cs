using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>The tree against a scan of every polygon: the same zones, and distances equal to the last bit.</summary>
public class BorderTreeTests
{
    private const double Inf = double.PositiveInfinity;

    [Test]
    public void Nearest_AnyMap_IsThatOfAScan()
    {
        foreach (var (number, (zones, points)) in FixedCases.Of(BorderMaps.Any, 3_000))
        {
            BorderTree tree = BorderScan.TreeOf(zones);
            foreach (MapPoint point in points)
            {
                foreach (double limit in LimitsAt(zones, point))
                {
                    var expected = BorderScan.Nearest(zones, point, limit);
                    Expect(tree.Nearest(point, limit), expected, $"map {number}, {point}, {limit:R}");
                }
            }
        }
    }

    [Test]
    public void Within_AnyMap_IsThatOfAScan()
    {
        foreach (var (number, (zones, points)) in FixedCases.Of(BorderMaps.Any, 1_500))
        {
            BorderTree tree = BorderScan.TreeOf(zones);
            foreach (MapPoint point in points)
            {
                foreach (double limit in LimitsAt(zones, point))
                {
                    if (!tree.Within(point, limit).SequenceEqual(BorderScan.Within(zones, point, limit)))
                        Assert.Fail($"map {number}, {point}, {limit:R}");
                }
            }
        }
    }

    [Test]
    public void Any_Maps_MeetTiesZeroAndInfinity()
    {
        int ties = 0, zeros = 0, infinities = 0, ordinary = 0;
        foreach (var (_, (zones, points)) in FixedCases.Of(BorderMaps.Any, 300))
        {
            foreach (MapPoint point in points)
            {
                (int Zone, double Distance)[] found = BorderScan.Within(zones, point, Inf);
                bool isTie = found is [var first, var second, ..]
                    && first.Distance == second.Distance && first.Distance is > 0 and < Inf;
                bool isOrdinary = found is [var one, var two, ..]
                    && one.Distance < two.Distance && two.Distance < Inf;
                ties += isTie ? 1 : 0;
                zeros += found is [(_, 0), ..] ? 1 : 0;
                infinities += found is [.., (_, Inf)] ? 1 : 0;
                ordinary += isOrdinary ? 1 : 0;
            }
        }

        Assert.That(new[] { ties, zeros, infinities, ordinary }, Is.All.GreaterThan(100));
    }

    [Test]
    public void NearestAndWithin_BuiltInMap_AreThoseOfAScan(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id)
    {
        Random random = new(2026);
        Assert.Multiple(() =>
        {
            foreach (Foot foot in Enum.GetValues<Foot>())
            {
                foreach (Aspect aspect in Enum.GetValues<Aspect>())
                    ExpectScan(BuiltInMaps.Of(id)[foot, aspect], random);
            }
        });
    }

    private static void ExpectScan(FootView view, Random random)
    {
        ImmutableArray<Polygon> zones = [.. view.Shapes.Select(shape => shape.Polygon)];
        BorderTree tree = BorderScan.TreeOf(zones);
        var vertices = zones.SelectMany(zone => zone.Edges).Select(edge => edge.From);
        MapPoint[] corners = [.. vertices.Where((_, i) => i % 61 == 0)];
        MapPoint[] points =
        [
            .. Enumerable.Range(0, 100).Select(_ => Anywhere()),
            .. corners, .. corners.Select(corner => new MapPoint(Math.BitIncrement(corner.X), corner.Y)),
        ];
        foreach (MapPoint point in points)
        {
            double limit = random.NextDouble() * 20;
            string where = $"{view}, {point}, {limit:R}";
            Expect(tree.Nearest(point, Inf), BorderScan.Nearest(zones, point, Inf), $"{view}, {point}");
            Expect(tree.Nearest(point, limit), BorderScan.Nearest(zones, point, limit), where);
            Assert.That(tree.Within(point, limit).SequenceEqual(BorderScan.Within(zones, point, limit)), where);
        }

        // In the drawing, or up to half its size outside.
        MapPoint Anywhere() => new(Along(view.Drawing.Width), Along(view.Drawing.Height));
        double Along(double side) => ((random.NextDouble() * 2) - 0.5) * side;
    }

    // At the distances of zones, an ulp beside them, and where limits end.
    private static IEnumerable<double> LimitsAt(ImmutableArray<Polygon> zones, MapPoint point)
    {
        double[] distances = [.. zones.Select(zone => zone.DistanceToBorder(point)).Distinct().Order()];
        return
        [
            Inf, 0, -0.0, double.Epsilon, double.MaxValue, double.NaN, -1, -Inf,
            .. distances.Where((_, i) => i % 3 == 0).SelectMany(distance =>
                (double[])[distance, Math.BitDecrement(distance), Math.BitIncrement(distance)]),
        ];
    }

    private static void Expect((int Zone, double Distance)? found, (int Zone, double Distance)? expected, string where)
    {
        if (found != expected)
            Assert.Fail($"{where}: expected {expected}, found {found}");
    }
}
