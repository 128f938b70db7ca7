using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The body areas that a diagram shows on the reference body, each with the colour that it has on the feet and with the
/// sides of the body that the feet of the diagram have. Immutable.
/// </summary>
internal sealed class BodyLight
{
    private readonly Dictionary<string, BodyTint> _lit = [], _around = [], _plain = [];

    /// <param name="maps">The maps of the page, one or two.</param>
    public BodyLight(ImmutableArray<ShownMap> maps)
    {
        foreach (ShownMap map in maps)
        {
            if (map.Diagram.ZoneInCloseUp is { } large)
                AddZone(map, large, map.Colours[large].Group);
            foreach (LitPart part in map.Diagram.CloseUp is null ? map.Diagram.Scene.Lit : [])
                Add(map, part);
            if (map.Diagram.CloseUp is null && map.Diagram.Scene.Lit.IsEmpty && map.Diagram.Against is null)
                AddPlain(map);
        }
    }

    /// <summary>The areas that are lit as a diagram names them, each once, in order.</summary>
    public List<LitBodyPart> Named { get; } = [];

    /// <summary>True where something is lit.</summary>
    public bool IsLit => _lit.Count > 0;

    /// <summary>The areas with the colour of their zones where nothing is lit.</summary>
    public IEnumerable<string> Plain => _plain.Keys;

    /// <summary>The colour of a part that is lit; null where it is not.</summary>
    public BodyTint? LitOf(BodyPart part) => Find(_lit, part);

    /// <summary>The colour of a part around a lit one, which a coarse map has in its place; null for none.</summary>
    public BodyTint? AroundOf(BodyPart part) => Find(_around, part);

    /// <summary>The colour of a part where nothing is lit; null for none.</summary>
    public BodyTint? PlainOf(BodyPart part) => Find(_plain, part);

    private static BodyTint? Find(Dictionary<string, BodyTint> tints, BodyPart part) =>
        part.Area is { } area && tints.TryGetValue(area, out BodyTint? tint) && tint.IsOn(part.Side) ? tint : null;

    private void Add(ShownMap map, LitPart part)
    {
        if (part.Slot is not { } slot)
            return;
        ImmutableArray<ZoneSwatch> swatches = map.Diagram.Theme.Highlights;
        var group = new ColourGroup(part.Id, part.Names, swatches[slot % swatches.Length]);
        if (part.Area is not { } area)
        {
            foreach (Zone zone in part.Zones)
                AddZone(map, zone, group);
            return;
        }

        Name([area.Id], group, area.WithParts());
        foreach (BodyArea each in area.WithParts())
            Add(_lit, each, group, map.SidesOf(ZonesOf(each, part.Zones)));
        HashSet<BodyArea> wholes = [.. area.WithParts().SelectMany(each => each.WithWholes())];
        wholes.ExceptWith(area.WithParts());
        foreach (ZoneMatch match in part.Matches.Where(match => match.Relation == ZoneRelation.Contains))
        {
            foreach (BodyArea whole in match.Zone.BodyAreas.Where(wholes.Contains))
            {
                foreach (BodyArea each in whole.WithParts())
                    Add(_around, each, group, map.SidesOf([match.Zone]));
            }
        }
    }

    private void AddZone(ShownMap map, Zone zone, ColourGroup group)
    {
        Name(
            [.. zone.BodyAreas.Select(area => area.Id)], group,
            zone.BodyAreas.SelectMany(area => area.WithParts()));
        foreach (BodyArea each in zone.BodyAreas.SelectMany(area => area.WithParts()))
            Add(_lit, each, group, map.SidesOf([zone]));
    }

    // As on the feet: zones of organs have the colour of their system, and those of regions stay skin beside them; on a
    // map of regions these have colours with all that is part of them.
    private void AddPlain(ShownMap map)
    {
        foreach (Zone zone in map.Diagram.Map.Zones)
        {
            ColourGroup group = map.Colours[zone].Group;
            bool isRegion = map.Diagram.Map.Atlas.Find(group.Id)?.Kind != BodyAreaKind.System;
            foreach (BodyArea area in group.Id == ColourGroup.RegionsId ? [] : zone.BodyAreas)
            {
                foreach (BodyArea each in isRegion ? area.WithParts() : [area])
                    Add(_plain, each, group, map.SidesOf([zone]));
            }
        }
    }

    private void Name(ImmutableArray<string> areas, ColourGroup group, IEnumerable<BodyArea> parts)
    {
        if (Named.All(named => named.Group.Id != group.Id))
            Named.Add(new LitBodyPart(group, areas, [.. parts.Select(area => area.Id)]));
    }

    // As on the feet, the first colour counts; of two maps the same area has the same, on the sides of both.
    private static void Add(Dictionary<string, BodyTint> tints, BodyArea area, ColourGroup group, Feet sides)
    {
        if (sides == 0)
            return;
        if (!tints.TryGetValue(area.Id, out BodyTint? known))
            tints[area.Id] = new BodyTint(group.Swatch, area.Names, sides, group.Id);
        else if (known.Group == group.Id)
            tints[area.Id] = known with { Sides = known.Sides | sides };
    }

    // Those of the area itself, else of what it is part of, else of its parts, for a map may cross the zones of some
    // organs and not those of others.
    private static ImmutableArray<Zone> ZonesOf(BodyArea area, ImmutableArray<Zone> zones)
    {
        HashSet<BodyArea> own = [area], wholes = [.. area.WithWholes()], parts = [.. area.WithParts()];
        foreach (HashSet<BodyArea> areas in new[] { own, wholes, parts })
        {
            ImmutableArray<Zone> found = [.. zones.Where(zone => zone.BodyAreas.Any(areas.Contains))];
            if (!found.IsEmpty)
                return found;
        }

        return zones;
    }
}

/// <summary>The views and colours of a map on a page.</summary>
/// <param name="Diagram">The diagram of the map.</param>
/// <param name="Colours">The colours of its zones.</param>
/// <param name="Views">The views on the page.</param>
internal sealed record ShownMap(Diagram Diagram, ZoneColours Colours, ImmutableArray<FootView> Views)
{
    /// <summary>The sides of the body that zones stand for where they are on the page; none for those that are not.
    /// </summary>
    public Feet SidesOf(IEnumerable<Zone> zones)
    {
        HashSet<Zone> wanted = [.. zones];
        Feet sides = 0;
        foreach (FootView view in Views)
        {
            foreach (ZoneShape shape in view.Shapes.Where(shape => wanted.Contains(shape.Zone)))
                sides |= (view.Foot == Foot.Left) == shape.Zone.IsCrossed ? Feet.Right : Feet.Left;
        }

        return sides;
    }
}

/// <summary>The colour of a body area.</summary>
/// <param name="Swatch">Its colour and pattern.</param>
/// <param name="Names">Its names.</param>
/// <param name="Sides">The sides of the body that have it.</param>
/// <param name="Group">The id of the meaning of its colour.</param>
internal sealed record BodyTint(ZoneSwatch Swatch, LocalizedText Names, Feet Sides, string Group)
{
    /// <summary>True for a side that has it; for what has no side, where one of them has.</summary>
    public bool IsOn(Foot? side) =>
        side is null || (Sides & (side == Foot.Left ? Feet.Left : Feet.Right)) != 0;
}

/// <summary>A lit part of the body, as a diagram names it.</summary>
/// <param name="Group">Its colour with its names.</param>
/// <param name="Areas">The ids of the areas it is about, which a figure shows with all of them.</param>
/// <param name="Parts">The ids of these and of all that is part of them.</param>
internal sealed record LitBodyPart(ColourGroup Group, ImmutableArray<string> Areas, ImmutableHashSet<string> Parts);
