namespace Reflexology.Benchmarks;

/// <summary>All edges of a map laid end to end, to walk along.</summary>
internal sealed class Borders
{
    private readonly (MapPoint From, MapPoint To)[] _edges;
    private readonly double[] _ends;

    /// <summary>The borders of all zones; one that two zones share counts for each.</summary>
    public Borders(ZoneMap map)
    {
        _edges = [.. map.Zones.SelectMany(zone => zone.Edges)];
        _ends = new double[_edges.Length];
        double length = 0;
        for (int i = 0; i < _edges.Length; i++)
            _ends[i] = length += Length(_edges[i]);
    }

    /// <summary>How many edges there are.</summary>
    public int Count => _edges.Length;

    /// <summary>The length of an edge on average.</summary>
    public double MeanEdge => _ends[^1] / _ends.Length;

    /// <summary>An edge by its number.</summary>
    public (MapPoint From, MapPoint To) this[int edge] => _edges[edge];

    /// <summary>The edge at a part of the whole length, from 0 to 1, so that long edges are met more often.</summary>
    public (MapPoint From, MapPoint To) EdgeAt(double part)
    {
        int found = Array.BinarySearch(_ends, part * _ends[^1]);
        return _edges[Math.Min(found < 0 ? ~found : found + 1, _edges.Length - 1)];
    }

    /// <summary>The length of an edge.</summary>
    public static double Length((MapPoint From, MapPoint To) edge) =>
        double.Hypot(edge.To.X - edge.From.X, edge.To.Y - edge.From.Y);
}
