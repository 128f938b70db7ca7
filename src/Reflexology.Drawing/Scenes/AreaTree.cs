using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>A group of the body areas of a map, for lists of them.</summary>
/// <param name="Head">The area that holds the others; null for those of no group.</param>
/// <param name="Areas">The areas in it that have a zone of their own, in the order of the atlas.</param>
internal sealed record AreaTree(BodyArea? Head, ImmutableArray<BodyArea> Areas)
{
    /// <summary>The areas of a map by organ system; last those of no system.</summary>
    public static ImmutableArray<AreaTree> BySystem(FootMap map)
    {
        ImmutableArray<BodyArea> listed = [.. map.Atlas.Areas.Where(area => !IsSystem(area) && HasOwnZone(map, area))];
        IEnumerable<AreaTree> groups = map.Atlas.Areas.Where(IsSystem).Select(
            system => new AreaTree(system, [.. listed.Where(area => area.WithWholes().Contains(system))]));
        AreaTree rest = new(null, [.. listed.Where(IsOfNone)]);
        return [.. groups.Append(rest).Where(group => !group.Areas.IsEmpty)];
    }

    /// <summary>The areas of a map by region of the body, from the head down; last those of no region.</summary>
    public static ImmutableArray<AreaTree> ByRegion(FootMap map)
    {
        ImmutableArray<BodyArea> listed = [.. map.Atlas.Areas.Where(area => !IsSystem(area) && HasOwnZone(map, area))];
        ImmutableArray<BodyArea> regions = [.. map.Atlas.Areas.Where(IsOutermostRegion)];
        ImmutableArray<AreaTree> groups = [.. regions.Select(region => new AreaTree(region, [.. PartsOf(region)]))];
        IEnumerable<BodyArea> rest = listed
            .Where(area => !regions.Contains(area) && !area.WithWholes().Any(regions.Contains));

        // A region without parts has nothing to open: it stands among the others.
        IEnumerable<BodyArea> alone = groups
            .Where(group => group.Areas.IsEmpty && listed.Contains(group.Head!))
            .Select(group => group.Head!);
        return [.. groups.Append(new AreaTree(null, [.. alone, .. rest])).Where(group => !group.Areas.IsEmpty)];

        static bool IsOutermostRegion(BodyArea area) => area.Kind == BodyAreaKind.Region
            && area.WithWholes().All(whole => whole == area || whole.Kind != BodyAreaKind.Region);

        IEnumerable<BodyArea> PartsOf(BodyArea region) =>
            listed.Where(area => area != region && area.WithWholes().Contains(region));
    }

    private static bool IsSystem(BodyArea area) => area.Kind == BodyAreaKind.System;

    private static bool IsOfNone(BodyArea area) =>
        area.Kind == BodyAreaKind.Region || !area.WithWholes().Any(IsSystem);

    private static bool HasOwnZone(FootMap map, BodyArea area) =>
        map.ZonesFor(area) is [{ Relation: ZoneRelation.Of }, ..];
}
