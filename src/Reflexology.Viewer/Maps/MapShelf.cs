using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>The maps that the viewer can show: those that come with the library, each read once. Safe to use from several threads.</summary>
public sealed class MapShelf
{
    /// <summary>How ids of maps from visitors' files begin.</summary>
    internal const string OwnPrefix = "own-";

    private static readonly ImmutableArray<Lazy<OpenMap>> Maps =
        [.. FootMap.BuiltInIds.Select(id => new Lazy<OpenMap>(() => new OpenMap(id, FootMap.Load(id))))];

    /// <summary>The maps that come with the library, from the coarsest on.</summary>
    public static IEnumerable<OpenMap> BuiltIn => Maps.Select(map => map.Value);

    /// <summary>The map that is shown first.</summary>
    public static OpenMap First => Maps[FootMap.BuiltInIds.IndexOf("chinese")].Value;

    /// <summary>The map with an id, or null.</summary>
    public OpenMap? Find(string id) => BuiltIn.FirstOrDefault(map => map.Id == id);
}
