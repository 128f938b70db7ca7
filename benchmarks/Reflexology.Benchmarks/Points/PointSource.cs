namespace Reflexology.Benchmarks;

/// <summary>Makes points of each kind, the same ones in every run.</summary>
internal sealed class PointSource(ZoneMap map)
{
    private readonly Lazy<Borders> _borders = new(() => new Borders(map));

    /// <summary>So many points of a kind; fewer are the first of more.</summary>
    public PointSet Of(PointKind kind, int count)
    {
        var random = new Random(ZoneMaps.Seed + (int)kind);
        var points = new MapPoint[count];
        for (int i = 0; i < count; i++)
        {
            points[i] = kind switch
            {
                PointKind.Uniform => Anywhere(random),
                PointKind.NearBorder => NearBorder(random),
                _ => OnBorder(random, i % 2 == 0),
            };
        }

        return new PointSet(points);
    }

    private MapPoint Anywhere(Random random) =>
        new(
            map.Bounds.Left + (random.NextDouble() * map.Bounds.Width),
            map.Bounds.Top + (random.NextDouble() * map.Bounds.Height));

    private MapPoint NearBorder(Random random)
    {
        (MapPoint From, MapPoint To) edge = _borders.Value.EdgeAt(random.NextDouble());
        double aside = ((2 * random.NextDouble()) - 1) * map.NearBorder(_borders.Value) / Borders.Length(edge);
        MapPoint on = Along(edge, random.NextDouble());
        return new(on.X - (aside * (edge.To.Y - edge.From.Y)), on.Y + (aside * (edge.To.X - edge.From.X)));
    }

    private MapPoint OnBorder(Random random, bool isVertex) => isVertex
        ? _borders.Value[random.Next(_borders.Value.Count)].From
        : Along(_borders.Value.EdgeAt(random.NextDouble()), random.NextDouble());

    private static MapPoint Along((MapPoint From, MapPoint To) edge, double part) =>
        new(edge.From.X + (part * (edge.To.X - edge.From.X)), edge.From.Y + (part * (edge.To.Y - edge.From.Y)));
}
