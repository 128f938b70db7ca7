using BenchmarkDotNet.Attributes;

namespace Reflexology.Benchmarks;

/// <summary>Lookups on the right soles of the built-in maps.</summary>
public class FootLookupBenchmarks : LookupBenchmarks
{
    /// <summary>Which map.</summary>
    [ParamsSource(nameof(Maps))]
    public string Map { get; set; } = "";

    /// <summary>The maps that come with the library.</summary>
    public static IEnumerable<string> Maps => ZoneMaps.Feet;

    /// <inheritdoc/>
    protected override string MapId => Map;
}
