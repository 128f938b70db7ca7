using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The texts above a diagram, and the source below it.</summary>
internal sealed class PageHeader
{
    private readonly Diagram _diagram;
    private readonly DiagramTexts _texts;
    private readonly Zone? _closeUp;
    private readonly ImmutableArray<LitPart> _lit;
    private readonly ImmutableHashSet<Zone> _shown;
    private readonly ImmutableArray<string> _maps;

    /// <param name="diagram">The diagram.</param>
    /// <param name="texts">The fixed texts in its language.</param>
    /// <param name="closeUp">The zone shown large; null for none.</param>
    /// <param name="shown">The zones of its views.</param>
    /// <param name="maps">The names of its maps.</param>
    public PageHeader(
        Diagram diagram,
        DiagramTexts texts,
        Zone? closeUp,
        IEnumerable<Zone> shown,
        ImmutableArray<string> maps)
    {
        _diagram = diagram;
        _texts = texts;
        _closeUp = closeUp;
        _lit = diagram.Scene.Lit;
        _shown = [.. shown];
        _maps = maps;
    }

    /// <summary>The title of the diagram; else the zone shown large, the highlighted areas, or the maps.</summary>
    public string Title
    {
        get
        {
            if (_diagram.Title is { } title)
                return title;
            if (_closeUp is not null)
                return NameOf(_closeUp.Names);
            return _lit.IsEmpty ? Maps : _texts.Listed(_lit.Select(part => NameOf(part.Names)));
        }
    }

    /// <summary>
    /// The subtitle of the diagram; else the zones of the highlighted areas where they have other names, the tradition,
    /// or the map where the title is of an area or a zone. Of two maps both, where the title has other words.
    /// </summary>
    public string Subtitle => SubtitleOf(isBrief: false);

    /// <summary>The subtitle with the number of zones in place of their names.</summary>
    public string BriefSubtitle => SubtitleOf(isBrief: true);

    /// <summary>
    /// The map, and its tradition where the subtitle does not name it; empty where the title says it. Two maps with
    /// their traditions.
    /// </summary>
    public string Source
    {
        get
        {
            if (_diagram.Against is { } against)
            {
                return $"{_maps[0]} · {NameOf(_diagram.Map.Tradition)}{Semicolon}"
                    + $"{_maps[1]} · {NameOf(against.Tradition)}";
            }

            if (!_lit.IsEmpty || _closeUp is not null || _diagram.Subtitle is not null)
                return $"{MapName} · {NameOf(_diagram.Map.Tradition)}";
            return Title == MapName ? "" : MapName;
        }
    }

    /// <summary>
    /// The highlighted areas of which no view shows a zone, and the views where they are; empty where all are shown,
    /// and for two maps, whose legend says it.
    /// </summary>
    public string Elsewhere
    {
        get
        {
            if (_closeUp is not null || IsPair)
                return "";
            string[] parts = [.. _lit.Where(IsElsewhere).Select(PlacesOf)];
            return parts.Length == 0 ? "" : _texts.Elsewhere(string.Join(Semicolon, parts));

            bool IsElsewhere(LitPart part) => !part.Zones.IsEmpty && !part.Zones.Any(_shown.Contains);
        }
    }

    private bool IsPair => _diagram.Against is not null;

    private string Maps => IsPair ? _texts.Compared(_maps[0], _maps[1]) : MapName;

    private string MapName => NameOf(_diagram.Map.Names);

    private string Semicolon => _diagram.Language == "zh" ? "；" : "; ";

    private string PlacesOf(LitPart part)
    {
        IEnumerable<string> views =
            from aspect in Enum.GetValues<Aspect>()
            from foot in PanelRow.Pair(aspect)
            where part.Zones.Any(zone => zone.IsOn(foot) && zone.Aspects.Contains(aspect))
            select _texts.Caption(foot, aspect);
        return _texts.AtPlaces(NameOf(part.Names), string.Join(Semicolon, views));
    }

    private string SubtitleOf(bool isBrief)
    {
        if (_diagram.Subtitle is { } subtitle)
            return subtitle;
        if (IsPair)
            return Title == Maps ? "" : Maps;
        if (_lit.IsEmpty && _closeUp is null)
            return NameOf(_diagram.Map.Tradition);
        if (_closeUp is not null || _lit.All(part => part.Area is null))
            return MapName;

        // That the zone of an area has its name says nothing.
        string[] explained =
        [
            .. _lit.Where(part => !part.Matches.IsEmpty && !IsNamedAsItsZone(part))
                .Select(part => _texts.Explain(part.Area!, part.Matches, isBrief)),
        ];
        return explained.Length == 0 ? MapName : string.Join(Semicolon, explained);
    }

    private bool IsNamedAsItsZone(LitPart part) => part.Matches is [{ Relation: ZoneRelation.Of } match]
        && NameOf(part.Names).Equals(NameOf(match.Zone.Names), StringComparison.OrdinalIgnoreCase);

    private string NameOf(LocalizedText names) => names[_diagram.Language];
}
