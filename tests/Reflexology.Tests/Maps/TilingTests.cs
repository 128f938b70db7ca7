using System.Collections.Concurrent;

namespace Reflexology.Tests;

/// <summary>The zones of these maps cut sole and top of both feet without gap or overlap, at every double.</summary>
public class TilingTests
{
    private const int PointsPerSide = 1000;

    private static readonly string[] Maps = ["basic", "ten-zones"];

    // The right foot alone: the left one mirrors its polygons exactly, and the two tests below hold for both.
    [Test]
    public void ZonesAt_MillionPointsOfAGrid_IsExactlyOneZoneOnTheFootAndNoneBeside(
        [ValueSource(nameof(Maps))] string map, [Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect)
    {
        FootView view = BuiltInMaps.Of(map)[Foot.Right, aspect];
        var edges = view.Drawing.SilhouettePolygon.Edges.ToArray();
        long inside = 0;
        ConcurrentBag<MapPoint> wrong = [];
        Parallel.For(0, PointsPerSide, row =>
        {
            double y = row * view.Drawing.Height / (PointsPerSide - 1);
            var ofRow = Array.FindAll(edges, edge => edge.From.Y > y != edge.To.Y > y);
            long insideInRow = 0;
            for (int column = 0; column < PointsPerSide; column++)
            {
                MapPoint point = new(column * view.Drawing.Width / (PointsPerSide - 1), y);
                bool isInside = false;
                foreach ((MapPoint from, MapPoint to) in ofRow)
                    isInside ^= BorderRule.Crosses(from, to, point);
                insideInRow += isInside ? 1 : 0;
                if (!IsRight(view, point, isInside))
                    wrong.Add(point);
            }

            Interlocked.Add(ref inside, insideInRow);
        });
        Assert.That(wrong, Is.Empty);

        // So many points fall on the foot as its area says; else the grid would prove little.
        double share = view.Drawing.SilhouettePolygon.Area / (view.Drawing.Width * view.Drawing.Height);
        Assert.That(inside / (double)(PointsPerSide * PointsPerSide), Is.EqualTo(share).Within(0.003));
    }

    [Test]
    public void ZonesAt_BordersAndTheirNeighbours_IsExactlyOneZoneOnTheFootAndNoneBeside(
        [ValueSource(nameof(Maps))] string map,
        [Values] Foot foot,
        [Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect)
    {
        FootView view = BuiltInMaps.Of(map)[foot, aspect];
        Polygon silhouette = view.Drawing.SilhouettePolygon;
        var edges = view.Shapes.SelectMany(shape => shape.Polygon.Edges).Distinct();
        List<MapPoint> points = [.. edges.SelectMany(BorderPoints.Of)];
        List<MapPoint> wrong =
            [.. points.AsParallel().Where(point => !IsRight(view, point, silhouette.Contains(point)))];
        Assert.That(points, Has.Count.GreaterThan(10_000));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Shapes_AllZones_ShareEveryEdgeWithANeighbourOrTheSilhouette(
        [ValueSource(nameof(Maps))] string map,
        [Values] Foot foot,
        [Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect)
    {
        FootView view = BuiltInMaps.Of(map)[foot, aspect];
        IEnumerable<Polygon> zones = view.Shapes.Select(shape => shape.Polygon);
        Assert.That(Tiling.LooseEdges(zones, view.Drawing.SilhouettePolygon), Is.Empty);
    }

    [Test]
    public void LooseEdges_PartsWithAGap_AreFound()
    {
        Polygon whole = PointInPolygonCases.RingOf([new(0, 0), new(2, 0), new(2, 1), new(0, 1)]);
        Polygon left = PointInPolygonCases.RingOf([new(0, 0), new(1, 0), new(1, 1), new(0, 1)]);
        Polygon right = PointInPolygonCases.RingOf([new(1.5, 0), new(2, 0), new(2, 1), new(1.5, 1)]);
        Assert.That(Tiling.LooseEdges([left, right], whole).Count(), Is.EqualTo(8));
    }

    private static bool IsRight(FootView view, MapPoint point, bool isInside) =>
        view.ZonesAt(point).Length == (isInside ? 1 : 0);
}
