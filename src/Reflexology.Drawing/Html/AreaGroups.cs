using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The body areas of a map by organ system, as the page lists them and colours its zones.</summary>
internal sealed class AreaGroups
{
    private readonly FootMap _map;
    private readonly ImmutableArray<BodyArea> _systems;
    private readonly bool _isByZone;

    public AreaGroups(FootMap map)
    {
        _map = map;
        _systems = [.. map.Atlas.Areas.Where(area => area.Kind == BodyAreaKind.System)];

        // A map that does not divide the body by organs would be of one colour: its zones then take the colours in turn.
        _isByZone = map.Zones.Count(zone => SystemOf(zone) == _systems.Length) * 2 > map.Zones.Length;
    }

    /// <summary>The colour of a zone: the place of its organ system, or one behind the last for none.</summary>
    public int Of(Zone zone) => _isByZone ? (zone.Number ?? (_map.Zones.IndexOf(zone) + 1)) % (_systems.Length + 1) : SystemOf(zone);

    /// <summary>
    /// Each system with the areas in it that have a zone of their own, in the order of the atlas; last, with no system, the
    /// areas of none.
    /// </summary>
    public IEnumerable<(BodyArea? System, int Colour, ImmutableArray<BodyArea> Areas)> All()
    {
        ImmutableArray<BodyArea> listed = [.. _map.Atlas.Areas.Where(IsListed)];
        for (int i = 0; i < _systems.Length; i++)
        {
            ImmutableArray<BodyArea> areas = [.. listed.Where(area => area.Kind != BodyAreaKind.System && area.WithWholes().Contains(_systems[i]))];
            if (!areas.IsEmpty)
                yield return (_systems[i], i, areas);
        }

        ImmutableArray<BodyArea> rest =
        [
            .. listed.Where(area => area.Kind == BodyAreaKind.Region || area.WithWholes().All(whole => whole.Kind != BodyAreaKind.System)).Where(area => area.Kind != BodyAreaKind.System),
        ];
        if (!rest.IsEmpty)
            yield return (null, _systems.Length, rest);
    }

    private bool IsListed(BodyArea area) => _map.ZonesFor(area) is { IsEmpty: false } matches && matches[0].Relation == ZoneRelation.Of;

    private int SystemOf(Zone zone)
    {
        BodyArea? system = zone.BodyAreas.SelectMany(area => area.WithWholes()).FirstOrDefault(area => area.Kind == BodyAreaKind.System);
        return system is null ? _systems.Length : _systems.IndexOf(system);
    }
}
