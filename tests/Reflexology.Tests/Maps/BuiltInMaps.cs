using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>The built-in maps, read once for all tests.</summary>
internal static class BuiltInMaps
{
    public static ImmutableArray<FootMap> All { get; } = [.. FootMap.BuiltInIds.Select(FootMap.Load)];

    public static IEnumerable<string> Ids => FootMap.BuiltInIds;

    public static IEnumerable<object[]> Zones =>
        All.SelectMany(map => map.Zones.Select(zone => new object[] { map.Id, zone.Id }));

    public static FootMap Of(string id) => All.Single(map => map.Id == id);
}
