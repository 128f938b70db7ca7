using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Maps about 100 units wide of zones that know nothing of each other.</summary>
internal static class RandomMaps
{
    /// <summary>Zones around a centre, some with a hole that is drawn either way.</summary>
    public static ImmutableArray<Polygon> Overlapping(Random random) => Many(40, () =>
    {
        double x = random.NextDouble() * 100, y = random.NextDouble() * 100;
        MapPoint[] ring = Around(random, x, y, 2 + (random.NextDouble() * 20));
        if (random.Next(3) > 0)
            return PointInPolygonCases.RingOf(ring);
        MapPoint[] hole =
            [.. ring.Select(vertex => new MapPoint((vertex.X + ring[0].X) / 2, (vertex.Y + ring[0].Y) / 2))];
        return PointInPolygonCases.PolygonOf(ring, random.Next(2) == 0 ? hole : [.. hole.Reverse()]);
    });

    /// <summary>Corners of a small grid: many level, upright, collinear and shared edges, and self-crossings.</summary>
    public static ImmutableArray<Polygon> WholeNumbers(Random random) => Many(30, () => PointInPolygonCases.PolygonOf(
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Ring(random.Next(3, 11), () => OnGrid(random)))]));

    /// <summary>Rings that cross themselves many times, filled by the even-odd rule.</summary>
    public static ImmutableArray<Polygon> SelfCrossing(Random random) => Many(4, () => PointInPolygonCases.RingOf(
        Ring(40, () => new(random.NextDouble() * 100, random.NextDouble() * 100))));

    /// <summary>Triangles of nearly no width: the third corner is on the long edge, rounded or an ulp aside.</summary>
    public static ImmutableArray<Polygon> Slivers(Random random) => Many(60, () =>
    {
        MapPoint a = new(random.NextDouble() * 100, random.NextDouble() * 100);
        MapPoint b = new(random.NextDouble() * 100, random.NextDouble() * 100);
        double along = random.NextDouble();
        MapPoint on = new(a.X + (along * (b.X - a.X)), a.Y + (along * (b.Y - a.Y)));
        return PointInPolygonCases.RingOf([a, b, HardPoints.Beside(on).ElementAt(random.Next(5))]);
    });

    /// <summary>Strips across the whole map, one unit to one ulp thick, falling and rising.</summary>
    public static ImmutableArray<Polygon> LongThin(Random random) => Many(40, () =>
    {
        double left = random.NextDouble() * 10, top = random.NextDouble() * 100, bottom = random.NextDouble() * 100;
        double thick = Math.Pow(10, -random.Next(0, 16));
        return PointInPolygonCases.RingOf(
            [new(left, top), new(100, bottom), new(100, bottom + thick), new(left, top + thick)]);
    });

    public static MapPoint OnGrid(Random random) => new(random.Next(0, 17) * 6, random.Next(0, 17) * 6);

    public static MapPoint[] Ring(int count, Func<MapPoint> vertex) =>
        [.. Enumerable.Range(0, count).Select(_ => vertex())];

    public static ImmutableArray<Polygon> Many(int count, Func<Polygon> draw) =>
        [.. Enumerable.Range(0, count).Select(_ => draw())];

    /// <summary>A ring of 3 to 12 vertices around a centre, at up to <paramref name="radius"/> from it.</summary>
    public static MapPoint[] Around(Random random, double x, double y, double radius)
    {
        int count = random.Next(3, 13);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            (double sin, double cos) = Math.SinCos(Math.Tau * i / count);
            double distance = radius * (0.3 + (0.7 * random.NextDouble()));
            return new MapPoint(x + (distance * cos), y + (distance * sin));
        })];
    }
}
