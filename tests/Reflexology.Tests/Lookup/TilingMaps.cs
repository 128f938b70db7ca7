using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Maps of zones that share every inner border: each point of the whole lies in exactly one.</summary>
internal static class TilingMaps
{
    private const int Side = 12;

    /// <summary>Cells of four corners, each moved at random and shared by its neighbours as the same doubles.</summary>
    public static ImmutableArray<Polygon> Jittered(Random random)
    {
        MapPoint[] corners =
        [
            .. from row in Enumerable.Range(0, Side + 1)
               from column in Enumerable.Range(0, Side + 1)
               select new MapPoint((column + (0.3 * random.NextDouble())) * 8, (row + (0.3 * random.NextDouble())) * 8),
        ];
        MapPoint Corner(int column, int row) => corners[(row * (Side + 1)) + column];
        return Cells((column, row) =>
            [Corner(column, row), Corner(column + 1, row), Corner(column + 1, row + 1), Corner(column, row + 1)]);
    }

    /// <summary>
    /// Slanted bricks, every other row moved by half of one: a corner is on its neighbour's straight edge, exactly,
    /// and the neighbour has no vertex there. Whole numbers of 1/1024, as on a foot.
    /// </summary>
    public static ImmutableArray<Polygon> Bricks(Random random)
    {
        int right = random.Next(1, 9) * 1000, down = random.Next(1, 9) * 1000;
        MapPoint Corner(int halves, int row)
        {
            int x = halves * 4001, y = row * 7993;
            return new((((2 * x) + y + right) / 1024.0) - 20, (((2 * y) - x + down) / 1024.0) + 20);
        }

        return Cells((column, row) =>
        {
            int halves = (2 * column) + (row % 2);
            return [Corner(halves, row), Corner(halves + 2, row), Corner(halves + 2, row + 1), Corner(halves, row + 1)];
        });
    }

    /// <summary>Wedges that fill a round and all meet in one vertex.</summary>
    public static ImmutableArray<Polygon> Star(Random random)
    {
        MapPoint centre = new(40 + random.NextDouble(), 40 + random.NextDouble());
        MapPoint[] rim = [.. Enumerable.Range(0, 150).Select(i =>
        {
            (double sin, double cos) = Math.SinCos(Math.Tau * i / 150);
            double distance = 30 + (random.NextDouble() * 10);
            return new MapPoint(centre.X + (distance * cos), centre.Y + (distance * sin));
        })];
        return [.. rim.Select((vertex, i) => PointInPolygonCases.RingOf([centre, vertex, rim[(i + 1) % rim.Length]]))];
    }

    private static ImmutableArray<Polygon> Cells(Func<int, int, MapPoint[]> ring) =>
    [
        .. from row in Enumerable.Range(0, Side)
           from column in Enumerable.Range(0, Side)
           select PointInPolygonCases.RingOf(ring(column, row)),
    ];
}
