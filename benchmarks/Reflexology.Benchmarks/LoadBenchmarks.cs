using BenchmarkDotNet.Attributes;

namespace Reflexology.Benchmarks;

/// <summary>A built-in map read, checked and flattened, with the reference foot and the atlas already there.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    /// <summary>Which map.</summary>
    [ParamsSource(nameof(Maps))]
    public string Map { get; set; } = "";

    /// <summary>The maps that come with the library.</summary>
    public static IEnumerable<string> Maps => FootMap.BuiltInIds;

    /// <summary>The map.</summary>
    [Benchmark]
    public FootMap Load() => FootMap.Load(Map);

    /// <summary>The map, and the zone at the first point, with all that lookup makes ready for it.</summary>
    [Benchmark]
    public Zone? LoadAndFindFirst() => FootMap.Load(Map)[Foot.Right, Aspect.Plantar].ZoneAt(new MapPoint(46, 120.5));
}
