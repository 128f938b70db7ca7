using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The body areas of a map by organ system, for the list of the page.</summary>
internal sealed class AreaGroups(FootMap map)
{
    /// <summary>
    /// Each system with its areas that have a zone of their own, in the order of the atlas; last the areas of no
    /// system, with null.
    /// </summary>
    public IEnumerable<(BodyArea? System, ImmutableArray<BodyArea> Areas)> All()
    {
        ImmutableArray<BodyArea> listed = [.. map.Atlas.Areas.Where(IsListed)];
        foreach (BodyArea system in map.Atlas.Areas.Where(IsSystem))
        {
            ImmutableArray<BodyArea> areas =
                [.. listed.Where(area => !IsSystem(area) && area.WithWholes().Contains(system))];
            if (!areas.IsEmpty)
                yield return (system, areas);
        }

        ImmutableArray<BodyArea> rest = [.. listed.Where(area => !IsSystem(area) && IsOfNone(area))];
        if (!rest.IsEmpty)
            yield return (null, rest);
    }

    private static bool IsSystem(BodyArea area) => area.Kind == BodyAreaKind.System;

    private static bool IsOfNone(BodyArea area) =>
        area.Kind == BodyAreaKind.Region || !area.WithWholes().Any(IsSystem);

    private bool IsListed(BodyArea area) => map.ZonesFor(area) is [{ Relation: ZoneRelation.Of }, ..];
}
