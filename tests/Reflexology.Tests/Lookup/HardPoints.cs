using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Points of a map where a lookup is most easily wrong.</summary>
internal sealed class HardPoints
{
    private const double Inf = double.PositiveInfinity;

    private static readonly double[] Borders = [0, 0.25, 0.5, 0.75, 1];

    private static readonly double[] Extremes =
        [double.NaN, Inf, -Inf, double.MaxValue, double.MinValue, 0.0, -0.0, double.Epsilon, -double.Epsilon];

    private readonly MapPoint[] _vertices;
    private readonly (MapPoint From, MapPoint To)[] _edges;
    private readonly MapRect _bounds;
    private readonly double _cell;

    /// <param name="zones">The map.</param>
    /// <param name="cell">The cell size of the grid whose borders are tried, or null for one of 64 columns.</param>
    public HardPoints(ImmutableArray<Polygon> zones, double? cell = null)
    {
        _edges = [.. zones.SelectMany(zone => zone.Edges)];
        _vertices = [.. _edges.Select(edge => edge.From).DefaultIfEmpty()];
        _bounds = GridSizes.BoundsOf(zones);
        _cell = cell ?? Math.Max((_bounds.Right / 64) - (_bounds.Left / 64), double.Epsilon);
        if (_edges is [])
            _edges = [default];
    }

    /// <summary>NaN, infinities, zeros, denormals and the ends of the doubles, in both places.</summary>
    public static ImmutableArray<MapPoint> Outside { get; } =
    [
        .. from x in (double[])[.. Extremes, 1e300]
           from y in (double[])[.. Extremes, -1e300]
           select new MapPoint(x, y),
    ];

    /// <summary>The point and its four neighbours, one ulp to the left, right, above and below.</summary>
    public static IEnumerable<MapPoint> Beside(MapPoint p) =>
    [
        p, p with { X = Math.BitDecrement(p.X) }, p with { X = Math.BitIncrement(p.X) },
        p with { Y = Math.BitDecrement(p.Y) }, p with { Y = Math.BitIncrement(p.Y) },
    ];

    /// <summary>
    /// Every vertex with its neighbours, the outside, and <paramref name="count"/> random ones of each other kind.
    /// </summary>
    public IEnumerable<MapPoint> All(Random random, int count)
    {
        foreach (MapPoint point in Outside.Concat(_vertices.Distinct().SelectMany(Beside)))
            yield return point;
        for (int kind = 0; kind < 5; kind++)
        {
            for (int i = 0; i < count; i++)
            {
                foreach (MapPoint point in Beside(OfKind(kind, random)))
                    yield return point;
            }
        }
    }

    /// <summary>One point: as often anywhere as on, or an ulp or two beside, something hard.</summary>
    public MapPoint Next(Random random)
    {
        int choice = random.Next(16);
        if (choice >= 8)
            return Anywhere(random);
        MapPoint point = OfKind(choice < 5 ? choice : 1, random);
        return new(Shifted(point.X, random.Next(-2, 3)), Shifted(point.Y, random.Next(-2, 3)));
    }

    private static T One<T>(T[] items, Random random) => items[random.Next(items.Length)];

    // Never the difference of the ends, which may exceed the doubles.
    private static double Between(double from, double to, double along) => (from * (1 - along)) + (to * along);

    private static double Shifted(double value, int ulps)
    {
        for (; ulps > 0; ulps--)
            value = Math.BitIncrement(value);
        for (; ulps < 0; ulps++)
            value = Math.BitDecrement(value);
        return value;
    }

    private MapPoint OfKind(int kind, Random random) => kind switch
    {
        0 => OnAnEdge(random, One(Borders, random)),
        1 => OnAnEdge(random, random.NextDouble()),
        2 => new(One(_vertices, random).X, One(_vertices, random).Y),
        3 => OnTheGrid(random),
        _ => InASmallPlace(random),
    };

    private MapPoint Anywhere(Random random) => new(
        Between(_bounds.Left, _bounds.Right, (random.NextDouble() * 1.1) - 0.05),
        Between(_bounds.Top, _bounds.Bottom, (random.NextDouble() * 1.1) - 0.05));

    private MapPoint OnAnEdge(Random random, double along)
    {
        (MapPoint from, MapPoint to) = One(_edges, random);
        return new(Between(from.X, to.X, along), Between(from.Y, to.Y, along));
    }

    // On the border of a column, of a row, or of both.
    private MapPoint OnTheGrid(Random random)
    {
        MapPoint other = OnAnEdge(random, random.NextDouble());
        double x = OnALine(_bounds.Left, _bounds.Right, random), y = OnALine(_bounds.Top, _bounds.Bottom, random);
        return random.Next(3) switch { 0 => new(x, other.Y), 1 => new(other.X, y), _ => new(x, y) };
    }

    private double OnALine(double from, double to, Random random)
    {
        double lines = ((to / 2) - (from / 2)) / _cell * 2;
        return from + (random.Next((int)Math.Min(lines, 1e6) + 2) * _cell);
    }

    // The corner of a box around an edge, or inside it: the places of crowded small zones.
    private MapPoint InASmallPlace(Random random)
    {
        (MapPoint from, MapPoint to) = One(_edges, random);
        double x = Between(from.X, to.X, (random.NextDouble() * 1.5) - 0.25);
        double y = Between(from.Y, to.Y, (random.NextDouble() * 1.5) - 0.25);
        return new(x, y);
    }
}
