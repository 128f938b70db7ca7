using System.Collections.Immutable;

namespace Reflexology.Benchmarks;

/// <summary>
/// A plane cut into zones of 30 vertices, four millimetres wide, that share jagged borders vertex by vertex: a grid
/// whose corners are moved a little and whose lines are bent.
/// </summary>
internal sealed class JaggedTiling
{
    private const double Pitch = 4;
    private const int LevelEdges = 8, UprightEdges = 7;

    // Corners turn a line by 14 degrees at most and bends stay within 19 degrees of it: together under 45, so no two
    // lines that meet in a corner cross.
    private const double CornerShift = 0.1, BendSlope = 0.35;

    private readonly Random _random;
    private readonly MapPoint[,] _corners;
    private readonly MapPoint[,][] _level, _upright;

    private JaggedTiling(int columns, int rows, int seed)
    {
        _random = new Random(seed);
        _corners = new MapPoint[columns + 1, rows + 1];
        _level = new MapPoint[columns, rows + 1][];
        _upright = new MapPoint[columns + 1, rows][];
        Each(_corners, (column, row) =>
            OnGrid((column + Shift(CornerShift)) * Pitch, (row + Shift(CornerShift)) * Pitch));
        Each(_level, (column, row) => Bent(_corners[column, row], _corners[column + 1, row], LevelEdges));
        Each(_upright, (column, row) => Bent(_corners[column, row], _corners[column, row + 1], UprightEdges));
    }

    /// <summary>The zones, row by row.</summary>
    public static ImmutableArray<Polygon> Of(int columns, int rows, int seed)
    {
        var tiling = new JaggedTiling(columns, rows, seed);
        return
        [
            .. from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               select tiling.Zone(column, row),
        ];
    }

    /// <summary>A point on the grid of 1/1024 mm on which polygon vertices lie.</summary>
    public static MapPoint OnGrid(double x, double y) => new(Math.Round(x * 1024) / 1024, Math.Round(y * 1024) / 1024);

    private Polygon Zone(int column, int row)
    {
        // Lines hold their first end and not their last, so a line walked backwards starts after its own first vertex.
        ImmutableArray<MapPoint> ring =
        [
            .. _level[column, row],
            .. _upright[column + 1, row],
            _corners[column + 1, row + 1],
            .. Backwards(_level[column, row + 1]),
            _corners[column, row + 1],
            .. Backwards(_upright[column, row]),
        ];
        return new Polygon([ring]);
    }

    private static IEnumerable<MapPoint> Backwards(MapPoint[] line) => line.Skip(1).Reverse();

    private MapPoint[] Bent(MapPoint from, MapPoint to, int edges)
    {
        var line = new MapPoint[edges];
        line[0] = from;
        double x = to.X - from.X, y = to.Y - from.Y;
        for (int i = 1; i < edges; i++)
        {
            double along = (double)i / edges, aside = Shift(BendSlope) * Math.Min(along, 1 - along);
            line[i] = OnGrid(from.X + (along * x) - (aside * y), from.Y + (along * y) + (aside * x));
        }

        return line;
    }

    private double Shift(double most) => ((2 * _random.NextDouble()) - 1) * most;

    private static void Each<T>(T[,] all, Func<int, int, T> make)
    {
        for (int column = 0; column < all.GetLength(0); column++)
        {
            for (int row = 0; row < all.GetLength(1); row++)
                all[column, row] = make(column, row);
        }
    }
}
