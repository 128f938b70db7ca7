using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The body areas of a map by organ system, as the page lists them.</summary>
internal sealed class AreaGroups(FootMap map)
{
    /// <summary>
    /// Each system with the areas in it that have a zone of their own, in the order of the atlas; last, with no system, the
    /// areas of none.
    /// </summary>
    public IEnumerable<(BodyArea? System, ImmutableArray<BodyArea> Areas)> All()
    {
        ImmutableArray<BodyArea> listed = [.. map.Atlas.Areas.Where(IsListed)];
        foreach (BodyArea system in map.Atlas.Areas.Where(area => area.Kind == BodyAreaKind.System))
        {
            ImmutableArray<BodyArea> areas = [.. listed.Where(area => area.Kind != BodyAreaKind.System && area.WithWholes().Contains(system))];
            if (!areas.IsEmpty)
                yield return (system, areas);
        }

        ImmutableArray<BodyArea> rest =
        [
            .. listed.Where(area => area.Kind == BodyAreaKind.Region || area.WithWholes().All(whole => whole.Kind != BodyAreaKind.System)).Where(area => area.Kind != BodyAreaKind.System),
        ];
        if (!rest.IsEmpty)
            yield return (null, rest);
    }

    private bool IsListed(BodyArea area) => map.ZonesFor(area) is { IsEmpty: false } matches && matches[0].Relation == ZoneRelation.Of;
}
