using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>A group of body areas in the tree.</summary>
/// <param name="Head">The area that holds the others; null for those of no group.</param>
/// <param name="Areas">The areas in it that have a zone of their own.</param>
internal sealed record AreaTree(BodyArea? Head, ImmutableArray<BodyArea> Areas)
{
    /// <summary>The areas of a map by organ system.</summary>
    public static ImmutableArray<AreaTree> BySystem(FootMap map) =>
        [.. new AreaGroups(map).All().Select(group => new AreaTree(group.System, group.Areas))];

    /// <summary>The areas of a map by region of the body, from the head down.</summary>
    public static ImmutableArray<AreaTree> ByRegion(FootMap map)
    {
        ImmutableArray<BodyArea> listed = [.. map.Atlas.Areas.Where(IsListed)];
        ImmutableArray<BodyArea> regions = [.. map.Atlas.Areas.Where(IsOutermostRegion)];
        ImmutableArray<AreaTree> groups = [.. regions.Select(region => new AreaTree(region, [.. PartsOf(region)]))];
        IEnumerable<BodyArea> rest = listed
            .Where(area => !regions.Contains(area) && !area.WithWholes().Any(regions.Contains));

        // A region without parts has nothing to open: it stands among the others.
        IEnumerable<BodyArea> alone = groups
            .Where(group => group.Areas.IsEmpty && listed.Contains(group.Head!))
            .Select(group => group.Head!);
        return [.. groups.Append(new AreaTree(null, [.. alone, .. rest])).Where(group => !group.Areas.IsEmpty)];

        bool IsListed(BodyArea area) =>
            area.Kind != BodyAreaKind.System && map.ZonesFor(area) is [{ Relation: ZoneRelation.Of }, ..];

        static bool IsOutermostRegion(BodyArea area) => area.Kind == BodyAreaKind.Region
            && area.WithWholes().All(whole => whole == area || whole.Kind != BodyAreaKind.Region);

        IEnumerable<BodyArea> PartsOf(BodyArea region) =>
            listed.Where(area => area != region && area.WithWholes().Contains(region));
    }
}
