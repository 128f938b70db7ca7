using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The highlight of a diagram resolved on its map, once for layout, colours, HTML and viewer. The rule of all of them:
/// a part with a zone on the map, or on the one it is compared with, takes the next colour, and a zone of several parts
/// is lit by the first. Immutable.
/// </summary>
internal sealed class DiagramScene
{
    private readonly FootMap _map;
    private readonly FootMap? _other;
    private readonly ImmutableArray<Highlight> _highlight;
    private readonly Dictionary<Zone, LitPart> _partOf = [];

    /// <exception cref="UnknownNameException">A name stands for no body area.</exception>
    /// <exception cref="ArgumentException">An area or zone does not belong to the map.</exception>
    public DiagramScene(Diagram diagram)
    {
        (_map, _other) = (diagram.Map, diagram.Against);
        _highlight = diagram.Highlight;
        ImmutableArray<LitPart>.Builder parts = ImmutableArray.CreateBuilder<LitPart>();
        int slots = 0;
        foreach (object what in _highlight.Select(Resolved).Distinct())
        {
            LitPart part = what is BodyArea area ? Part(area) : Part((Zone)what);
            parts.Add(part.Zones.IsEmpty && !IsOnOther(what) ? part : part with { Slot = slots++ });
        }

        Lit = parts.ToImmutable();
        foreach (LitPart part in Lit)
        {
            foreach (Zone zone in part.Zones)
                _partOf.TryAdd(zone, part);
        }

        if (_other is null)
            return;
        if (!Lit.IsEmpty)
        {
            Subject = [.. _partOf.Keys];
        }
        else if (_map.IsOriginOf(_other) || _other.IsOriginOf(_map))
        {
            Changes = _map.IsOriginOf(_other) ? _other.ChangesFrom(_map) : _map.ChangesFrom(_other);
            IEnumerable<string> ids = Changes.Value.Select(change => change.Zone.Id);
            Subject = [.. _map.Zones.Where(zone => ids.Contains(zone.Id))];
        }
    }

    /// <summary>The parts that light up, each once, in the order of <see cref="Diagram.Highlight"/>.</summary>
    public ImmutableArray<LitPart> Lit { get; }

    /// <summary>The part that lights a zone; null for a zone that is not lit.</summary>
    public LitPart? PartOf(Zone zone) => _partOf.GetValueOrDefault(zone);

    /// <summary>
    /// The changes of a map from the one it was made from, where the diagram compares the two and nothing is lit; null
    /// for all other diagrams.
    /// </summary>
    public ImmutableArray<ZoneChange>? Changes { get; }

    /// <summary>
    /// The zones of the map that a page of two maps is about: what is lit, or what a map and the one it was made from
    /// have differently; null where it is about all of them.
    /// </summary>
    public ImmutableHashSet<Zone>? Subject { get; }

    /// <summary>True for a zone that is labelled.</summary>
    public bool HasLabel(Zone zone) => Subject?.Contains(zone) != false;

    /// <summary>True if it is the scene of a diagram: maps and highlight are the same.</summary>
    public bool IsOf(Diagram diagram) =>
        diagram.Map == _map && diagram.Against == _other && diagram.Highlight == _highlight;

    private object Resolved(Highlight highlight)
    {
        ArgumentNullException.ThrowIfNull(highlight);
        if (highlight.Name is { } name)
            return _map.Atlas.Get(name);
        if (highlight.Area is { } area)
            return _map.Atlas.Areas.Contains(area) ? area : throw Foreign("a body area of the atlas", area.Id);
        Zone zone = highlight.Zone!;
        return _map.Zones.Contains(zone) || _other?.Zones.Contains(zone) == true
            ? zone
            : throw Foreign("a zone", zone.Id);
    }

    private bool IsOnOther(object what) => _other is not null
        && (what is BodyArea area ? !_other.ZonesFor(area).IsEmpty : _other.TryGetZone(((Zone)what).Id, out _));

    private ArgumentException Foreign(string expected, string id) => new(
        $"Expected {expected} of the map '{_map.Id}' to highlight, found '{id}' of another. "
        + "Name it by its id instead.");

    private LitPart Part(BodyArea area)
    {
        ImmutableArray<ZoneMatch> matches = _map.ZonesFor(area);
        return new LitPart(area.Id, area.Names, matches, [.. matches.Select(match => match.Zone)]) { Area = area };
    }

    // Of two maps each lights its own zone of that id.
    private LitPart Part(Zone zone) =>
        new(zone.Id, zone.Names, [], _map.TryGetZone(zone.Id, out Zone? own) ? [own] : []);
}

/// <summary>A body area or zone that lights up.</summary>
/// <param name="Id">The id of the area or zone.</param>
/// <param name="Names">Its names.</param>
/// <param name="Matches">The zones that answer for the area; none for a zone.</param>
/// <param name="Zones">The zones it lights up.</param>
internal sealed record LitPart(
    string Id, LocalizedText Names, ImmutableArray<ZoneMatch> Matches, ImmutableArray<Zone> Zones)
{
    /// <summary>The area; null for a zone.</summary>
    public BodyArea? Area { get; init; }

    /// <summary>
    /// The number of its colour, counted from 0; the 24 of a theme repeat. Null for an area without a zone on the map
    /// and on the one it is compared with.
    /// </summary>
    public int? Slot { get; init; }
}
