using System.Collections.Immutable;

namespace Reflexology.Viewer;

/// <summary>
/// The zones of a map that each body area lights, so that the page can light them before the server answers.
/// </summary>
/// <param name="Zones">The ids of zones by the id of the area; areas without a zone are not in it.</param>
/// <param name="Within">The areas whose zones are of something larger that contains them.</param>
internal sealed record AreaZones(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Zones, ImmutableArray<string> Within)
{
    /// <summary>The index of a map; some milliseconds.</summary>
    public static AreaZones Create(FootMap map)
    {
        List<(BodyArea Area, ImmutableArray<ZoneMatch> Matches)> areas =
            [.. BodyAtlas.BuiltIn.Areas.Select(area => (area, map.ZonesFor(area))).Where(area => !area.Item2.IsEmpty)];
        return new AreaZones(
            areas.ToImmutableSortedDictionary(
                area => area.Area.Id,
                area => area.Matches.Select(match => match.Zone.Id).ToImmutableArray(),
                StringComparer.Ordinal),
            [.. areas.Where(area => area.Matches[0].Relation == ZoneRelation.Contains).Select(area => area.Area.Id)]);
    }
}
