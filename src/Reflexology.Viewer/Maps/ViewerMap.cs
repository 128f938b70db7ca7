using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>A map that the viewer can show.</summary>
/// <param name="Id">What addresses call it: the id of a built-in map, or <c>own-</c> and a part of the hash of a visitor's file.</param>
/// <param name="Map">The map.</param>
public sealed record ViewerMap(string Id, FootMap Map)
{
    private readonly Lazy<AreaZones> _areaZones = new(() => AreaZones.Of(Map));
    private readonly Lazy<ImmutableArray<AreaTree>> _byRegion = new(() => AreaTree.ByRegion(Map)), _bySystem = new(() => AreaTree.BySystem(Map));

    /// <summary>Whether it was opened from a visitor's file.</summary>
    public bool IsOwn => Id.StartsWith(MapStore.OwnPrefix, StringComparison.Ordinal);

    /// <summary>Which zones each body area lights up; found once, some milliseconds.</summary>
    internal AreaZones AreaZones => _areaZones.Value;

    /// <summary>Its body areas by region of the body; found once.</summary>
    internal ImmutableArray<AreaTree> ByRegion => _byRegion.Value;

    /// <summary>Its body areas by organ system; found once.</summary>
    internal ImmutableArray<AreaTree> BySystem => _bySystem.Value;

    /// <summary>What paints its views.</summary>
    public ViewLayers Layers { get; } = new(Map);

    /// <summary>The visitor's file it was first opened from; null for a built-in map.</summary>
    public string? FileName { get; init; }
}
