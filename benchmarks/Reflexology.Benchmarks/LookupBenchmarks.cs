using BenchmarkDotNet.Attributes;
using SkiaSharp;

namespace Reflexology.Benchmarks;

/// <summary>A point to its zone on the right sole of a built-in map, uniform points, beside what SkiaSharp offers.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private const int Points = 4096;
    private const int Seed = 20261122;

    private FootView _sole = null!;
    private readonly MapPoint[] _points = new MapPoint[Points];
    private SKPath[] _paths = [];

    /// <summary>Which map.</summary>
    [Params("basic", "chinese")]
    public string Map { get; set; } = "";

    /// <summary>Seeded points over the whole view, and the zones as SkiaSharp paths of the same vertices.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _sole = FootMap.Load(Map)[Foot.Right, Aspect.Plantar];
        var random = new Random(Seed);
        for (int i = 0; i < Points; i++)
            _points[i] = new MapPoint(random.NextDouble() * _sole.Drawing.Width, random.NextDouble() * _sole.Drawing.Height);
        _paths = [.. _sole.Shapes.Select(shape => PathOf(shape.Polygon))];
        if (ZoneAt() != SkiaContains())
            throw new InvalidOperationException("Expected the same number of hits from both methods.");
    }

    /// <summary>The library; the number of hits.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Points)]
    public int ZoneAt() => _points.Count(point => _sole.ZoneAt(point) is not null);

    /// <summary>Every path asked in turn.</summary>
    [Benchmark(OperationsPerInvoke = Points)]
    public int SkiaContains() => _points.Count(point => Array.Exists(_paths, path => path.Contains((float)point.X, (float)point.Y)));

    private static SKPath PathOf(Polygon polygon)
    {
        using var builder = new SKPathBuilder { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in polygon.Rings)
        {
            builder.MoveTo((float)ring[0].X, (float)ring[0].Y);
            foreach (MapPoint vertex in ring.Skip(1))
                builder.LineTo((float)vertex.X, (float)vertex.Y);
            builder.Close();
        }

        return builder.Detach();
    }
}
