namespace Reflexology.Benchmarks;

/// <summary>A map with what several lookups stand on, which is built once.</summary>
internal sealed class MapStructures(ZoneMap map)
{
    private ZoneIndex? _index;

    /// <summary>The map.</summary>
    public ZoneMap Map => map;

    /// <summary>The library's index, built once.</summary>
    public ZoneIndex Index => _index ?? BuildIndex();

    /// <summary>Builds the library's index anew, to see how long that takes.</summary>
    public ZoneIndex BuildIndex() => _index = new ZoneIndex(map.Zones);
}
