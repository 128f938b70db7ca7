using BenchmarkDotNet.Attributes;

namespace Reflexology.Benchmarks;

/// <summary>Lookups on made maps, far larger than a foot.</summary>
public class MadeLookupBenchmarks : LookupBenchmarks
{
    /// <summary>Which map.</summary>
    [ParamsSource(nameof(Maps))]
    public string Map { get; set; } = "";

    /// <summary>The made maps.</summary>
    public static IEnumerable<string> Maps => ZoneMaps.Made;

    /// <summary>Those that need no foot.</summary>
    public override IEnumerable<string> Methods => base.Methods.Where(name => name != LookupMethods.FootViewName);

    /// <inheritdoc/>
    protected override string MapId => Map;
}
