using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The body areas of a map, in lists, and what other maps have for them.</summary>
internal sealed class SceneAreas
{
    private const int MostTries = 4;

    private static readonly string[] Known = ["neck", "kidney", "stomach", "spine"];

    // Each is read once, however many scenes name it.
    private static readonly ImmutableArray<Lazy<FootMap>> BuiltIn =
        [.. FootMap.BuiltInIds.Select(id => new Lazy<FootMap>(() => FootMap.Load(id)))];

    private static readonly ImmutableArray<MapTexts> Texts =
        [.. Languages.All.Select(language => new MapTexts(language))];

    private readonly FootMap _map;
    private readonly string _id;
    private readonly SceneColours _colours;
    private readonly ImmutableArray<BodyArea> _areas;
    private readonly ImmutableArray<AreaTree> _systems, _regions;
    private readonly ImmutableArray<OtherMap> _others;

    /// <param name="diagram">The diagram of the map.</param>
    /// <param name="id">The id of the map among those of the page.</param>
    public SceneAreas(Diagram diagram, string id)
    {
        (_map, _id) = (diagram.Map, id);
        _colours = new SceneColours(_map);
        HashSet<BodyArea> asked = [.. diagram.Areas()];
        _areas = [.. _map.Atlas.Areas.Where(area => asked.Contains(area) || !_map.ZonesFor(area).IsEmpty)];
        _systems = AreaTree.BySystem(_map);
        _regions = [.. AreaTree.ByRegion(_map).Where(group => !group.Areas.IsEmpty)];
        _others =
        [
            .. from built in FootMap.BuiltInIds.Zip(BuiltIn)
               where built.First != id
               let other = built.Second.Value
               select new OtherMap(other, _areas.ToDictionary(area => area, area => ZonesOn(other, area))),
        ];
    }

    /// <summary>The ids of <see cref="All"/>.</summary>
    public ImmutableHashSet<string> Ids => [.. _areas.Select(area => area.Id)];

    /// <summary>The areas with a zone on the map, and highlighted ones, in the order of the atlas.</summary>
    public IEnumerable<SceneFile.AreaEntry> All() => _areas.Select(area =>
    {
        ImmutableArray<ZoneMatch> matches = _map.ZonesFor(area);
        return new SceneFile.AreaEntry
        {
            Id = area.Id,
            Names = SceneTexts.Of(area.Names),
            Region = HeadOf(_regions, area),
            System = HeadOf(_systems, area),
            PartOf = Wholes(area) is [_, ..] wholes ? wholes : null,
            Sentence = Sentence(area, matches),
            Search = Search(area),
            Zones = IdsOf(matches),
            Within = matches is [{ Relation: ZoneRelation.Contains }, ..],
            Elsewhere = _others.Select(other => KeyValuePair.Create(other.Map.Id, other.Zones[area]))
                .Where(found => found.Value.Length > 0).ToDictionary(),
        };
    });

    // All areas of the scene that it is part of, at any height.
    private string[] Wholes(BodyArea area)
    {
        HashSet<BodyArea> wholes = [.. area.WithWholes().Where(whole => whole != area)];
        return IdsOf(_areas.Where(wholes.Contains));
    }

    private static Dictionary<string, string> Sentence(BodyArea area, ImmutableArray<ZoneMatch> matches) =>
        matches.IsEmpty
            ? []
            : Texts.ToDictionary(texts => texts.Language, texts => texts.Answer(area, matches));

    /// <summary>The areas with a zone of their own by organ system; last those of no system.</summary>
    public IEnumerable<SceneFile.GroupEntry> Groups() =>
        _systems.Select(group => new SceneFile.GroupEntry
        {
            Area = group.Head?.Id,
            Colour = _colours.Of(group.Head),
            Areas = IdsOf(group.Areas),
        });

    /// <summary>The areas with a zone of their own by region of the body; last those of no region.</summary>
    public IEnumerable<SceneFile.RegionEntry> Regions() =>
        _regions.Select(group => new SceneFile.RegionEntry { Area = group.Head?.Id, Areas = IdsOf(group.Areas) });

    /// <summary>The other built-in maps, with those of their zones that areas name.</summary>
    public IEnumerable<SceneFile.OtherMapEntry> Others() => _others.Select(other =>
    {
        HashSet<string> named = [.. other.Zones.Values.SelectMany(zones => zones)];
        return new SceneFile.OtherMapEntry
        {
            Id = other.Map.Id,
            Names = SceneTexts.Of(other.Map.Names),
            Zones = other.Map.Zones.Where(zone => named.Contains(zone.Id))
                .ToDictionary(zone => zone.Id, zone => SceneTexts.Of(zone.Names)),
        };
    });

    /// <summary>
    /// Areas to try first, of several kinds: those that many look for, as far as the map has zones of their own.
    /// </summary>
    public IEnumerable<string> Tries() =>
        Known.Select(_map.Atlas.WithIdOrNull).Where(area => area is not null && _systems.Any(
                group => group.Areas.Contains(area)))
            .Concat(_systems.Select(group => group.Areas[0]))
            .Distinct().Take(MostTries).Select(area => area!.Id);

    /// <summary>The topics on which this map contradicts other built-in ones.</summary>
    public IEnumerable<SceneFile.DifferenceEntry> Differences() =>
        _others.Select(other => other.Map).Prepend(_map)
            .SelectMany(on => on.Contradictions.Select(says => (On: on, Says: says)))
            .GroupBy(entry => entry.Says.Id)
            .Where(topic => topic.Count() > 1 && topic.First().On == _map)
            .Select(topic => new SceneFile.DifferenceEntry
            {
                Id = topic.Key,
                Topic = SceneTexts.Of(topic.First().Says.Topic),
                Areas = Concerned([.. topic.SelectMany(entry => entry.Says.BodyAreas).Select(area => area.Id)]),
                Claims = [.. topic.Select(entry => new SceneFile.ClaimEntry
                {
                    Map = entry.On == _map ? _id : entry.On.Id,
                    Text = SceneTexts.Of(entry.Says.Says),
                })],
            });

    // Names that it has besides its own, by language.
    private static Dictionary<string, string[]> Search(BodyArea area)
    {
        Dictionary<string, string[]> names = area.Synonyms.ToDictionary(each => each.Key, each => each.Value.ToArray());
        if (area.Latin is { } latin)
            names[AreaName.LatinLanguage] = [latin];
        return names;
    }

    private static string? HeadOf(ImmutableArray<AreaTree> tree, BodyArea area) =>
        tree.FirstOrDefault(group => group.Head is { } head && head != area && area.WithWholes().Contains(head))
            ?.Head!.Id;

    // The zones of an area on another map, not larger ones that hold it.
    private static string[] ZonesOn(FootMap other, BodyArea area) =>
        other.Atlas.WithIdOrNull(area.Id) is { } there
        && other.ZonesFor(there) is [{ Relation: ZoneRelation.Of }, ..] own ? IdsOf(own) : [];

    private static string[] IdsOf(ImmutableArray<ZoneMatch> matches) => [.. matches.Select(match => match.Zone.Id)];

    private static string[] IdsOf(IEnumerable<BodyArea> areas) => [.. areas.Select(area => area.Id)];

    // The areas that statements name, then what these are part of, and their parts.
    private string[] Concerned(HashSet<string> named) =>
    [
        .. _areas.Where(area => named.Contains(area.Id)).Select(area => area.Id),
        .. _areas.Where(area => !named.Contains(area.Id)
            && (area.WithWholes().Any(whole => named.Contains(whole.Id))
                || area.WithParts().Any(part => named.Contains(part.Id)))).Select(area => area.Id),
    ];

    /// <summary>Another map, with the ids of its own zones of each area.</summary>
    private sealed record OtherMap(FootMap Map, Dictionary<BodyArea, string[]> Zones);
}
