namespace Reflexology.Benchmarks;

/// <summary>A map with what several lookups stand on, which is built once.</summary>
internal sealed class MapStructures(ZoneMap map)
{
    private readonly Lazy<ZoneIndex> _index = new(() => new ZoneIndex(map.Zones));

    /// <summary>The map.</summary>
    public ZoneMap Map => map;

    /// <summary>The library's index, built at the first call.</summary>
    public ZoneIndex Index => _index.Value;
}
