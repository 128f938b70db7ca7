using System.Collections.Immutable;

namespace Reflexology;

/// <summary>The edges of a border or a line, for measuring: quick answers however many there are.</summary>
internal sealed class BorderLines
{
    // Up to so many pairs are compared one by one.
    private const int MostCompared = 50_000;

    // What a search in the tree costs, in steps.
    private const int StepsOfASearch = 40;

    private readonly (MapPoint From, MapPoint To)[] _edges;
    private readonly Lazy<BorderTree> _tree;
    private readonly Lazy<EdgeRows> _rows;

    public BorderLines(IEnumerable<(MapPoint From, MapPoint To)> edges)
    {
        _edges = [.. edges];
        _tree = new(MakeTree);
        _rows = new(() => new EdgeRows(_edges, Bounds(_edges)));
        Ends = [.. _edges.Select(edge => edge.From).Concat(_edges.Select(edge => edge.To)).Distinct()];
    }

    /// <summary>The edges in drawing order.</summary>
    public IReadOnlyList<(MapPoint From, MapPoint To)> Edges => _edges;

    /// <summary>The ends of all edges, each once.</summary>
    public ImmutableArray<MapPoint> Ends { get; }

    /// <summary>The distance of a point in millimetres; infinite where there are no edges.</summary>
    public double DistanceOf(MapPoint point) => DistanceOf(point, double.PositiveInfinity);

    /// <summary>As <see cref="DistanceOf(MapPoint)"/>, and infinite above a bound, with which it is quicker.</summary>
    public double DistanceOf(MapPoint point, double most) =>
        _tree.Value.Nearest(point, most)?.Distance ?? double.PositiveInfinity;

    /// <summary>True if <see cref="DistanceOf(MapPoint)"/> is at most a distance, which is quicker.</summary>
    public bool IsNear(MapPoint point, double distance) => _tree.Value.IsNear(point, distance);

    /// <summary>
    /// The smallest distance to other edges in millimetres; 0 where they meet, infinite where there are none.
    /// </summary>
    public double DistanceTo(BorderLines other, StepBudget budget)
    {
        if (_edges.Length == 0 || other._edges.Length == 0)
            return double.PositiveInfinity;
        long pairs = (long)_edges.Length * other._edges.Length;
        if (pairs <= MostCompared)
        {
            budget.Spend(pairs);
            return EdgeDistance.Between(_edges, other._edges);
        }

        foreach ((MapPoint from, MapPoint to) in _edges)
        {
            budget.Spend(other._rows.Value.CountBetween(Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
            if (other._rows.Value.Meets(from, to))
                return 0;
        }

        // Edges that do not meet are nearest at an end of one of them.
        budget.Spend((long)StepsOfASearch * (Ends.Length + other.Ends.Length));
        return other.Nearest(Ends, Nearest(other.Ends, double.PositiveInfinity));
    }

    // The smallest distance of points, or one that is smaller: with it, most points are passed by.
    private double Nearest(ImmutableArray<MapPoint> points, double least)
    {
        foreach (MapPoint point in points)
            least = Math.Min(least, DistanceOf(point, least * (1 + 1e-9)));
        return least;
    }

    private static MapRect Bounds((MapPoint From, MapPoint To)[] edges)
    {
        if (edges.Length == 0)
            return default;
        return new MapRect(
            edges.Min(edge => Math.Min(edge.From.X, edge.To.X)), edges.Min(edge => Math.Min(edge.From.Y, edge.To.Y)),
            edges.Max(edge => Math.Max(edge.From.X, edge.To.X)), edges.Max(edge => Math.Max(edge.From.Y, edge.To.Y)));
    }

    // Edges that follow each other are one run.
    private BorderTree MakeTree()
    {
        List<MapPoint> vertices = [];
        List<int> starts = [];
        foreach ((MapPoint from, MapPoint to) in _edges)
        {
            if (vertices.Count == 0 || vertices[^1] != from)
            {
                starts.Add(vertices.Count);
                vertices.Add(from);
            }

            vertices.Add(to);
        }

        int[] zones = new int[starts.Count];
        return new BorderTree([.. vertices], [.. starts, vertices.Count], zones, zoneCount: 1);
    }
}
