using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The zones of each of two maps that the views of the other one show as outlines: those that are lit; where none is,
/// of a map and the one it was made from those that differ.
/// </summary>
internal static class GhostZones
{
    /// <summary>The zones of each map; none for a diagram of one.</summary>
    public static ImmutableArray<ImmutableHashSet<Zone>> Of(Diagram diagram)
    {
        if (diagram.Against is not { } against)
            return [];
        if (!diagram.Scene.Lit.IsEmpty)
        {
            return
            [
                .. diagram.Sides.Select(side => side.Scene.Lit.SelectMany(part => part.Zones).ToImmutableHashSet()),
            ];
        }

        if (!MapChanges.AreRelated(diagram.Map, against))
            return [[], []];
        ZoneChange[] changes =
            [.. diagram.Map.ChangesFrom(against).Where(change => change.Kind != ZoneChangeKind.Renamed)];
        return
        [
            [.. changes.Where(change => change.Kind != ZoneChangeKind.Removed).Select(change => change.Zone)],
            [.. changes.Select(change => change.Before).OfType<Zone>()],
        ];
    }
}
