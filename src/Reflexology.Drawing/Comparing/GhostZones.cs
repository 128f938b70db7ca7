using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The zones of each of two maps that the views of the other one show as outlines.</summary>
internal static class GhostZones
{
    /// <summary>
    /// The zones that the page is about, but for those that have another name in the same place; none for a diagram of
    /// one map, and where the page is about all zones.
    /// </summary>
    public static ImmutableArray<ImmutableHashSet<Zone>> Of(Diagram diagram)
    {
        if (diagram.Against is null)
            return [];
        IEnumerable<string>? moved = diagram.Scene.Changes?
            .Where(change => change.Kind != ZoneChangeKind.Renamed).Select(change => change.Zone.Id);
        return
        [
            .. diagram.Sides.Select(side => side.Scene.Subject is not { } zones
                ? []
                : zones.Where(zone => moved?.Contains(zone.Id) != false).ToImmutableHashSet()),
        ];
    }
}
