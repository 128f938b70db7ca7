using BenchmarkDotNet.Attributes;

namespace Reflexology.Benchmarks;

/// <summary>The index of a map, built from its polygons.</summary>
[MemoryDiagnoser]
[Config(typeof(BuildColumns))]
public class BuildBenchmarks
{
    private ZoneMap _map = null!;

    /// <summary>Which map.</summary>
    [ParamsSource(nameof(Maps))]
    public string Map { get; set; } = "";

    /// <summary>All maps.</summary>
    public static IEnumerable<string> Maps => [.. ZoneMaps.Feet, .. ZoneMaps.Made];

    /// <summary>Makes the polygons.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _map = ZoneMaps.Load(Map);
        Facts.Tell("vertices", _map.VertexCount);
    }

    /// <summary>The index.</summary>
    [Benchmark]
    public ZoneIndex Build() => new(_map.Zones);
}
