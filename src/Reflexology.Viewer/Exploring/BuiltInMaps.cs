using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The maps that come with the library, each read once.</summary>
internal static class BuiltInMaps
{
    private static readonly ImmutableDictionary<string, Lazy<FootMap>> Maps =
        FootMap.BuiltInIds.ToImmutableDictionary(id => id, id => new Lazy<FootMap>(() => FootMap.Load(id)));

    /// <summary>The map that is shown first.</summary>
    public static FootMap First => Maps["basic"].Value;

    /// <summary>The map with an id, or null.</summary>
    public static FootMap? Find(string id) => Maps.GetValueOrDefault(id)?.Value;
}
