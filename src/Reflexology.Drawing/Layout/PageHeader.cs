using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The texts above a diagram, and the source below it.</summary>
internal sealed class PageHeader
{
    private readonly Diagram _diagram;
    private readonly DiagramTexts _texts;
    private readonly Zone? _closeUp;
    private readonly ImmutableArray<(BodyArea Area, ImmutableArray<ZoneMatch> Matches)> _answers;

    /// <param name="diagram">The diagram.</param>
    /// <param name="texts">The fixed texts in its language.</param>
    /// <param name="closeUp">The zone shown large; null for none.</param>
    public PageHeader(Diagram diagram, DiagramTexts texts, Zone? closeUp)
    {
        _diagram = diagram;
        _texts = texts;
        _closeUp = closeUp;
        _answers = [.. diagram.Areas().Select(area => (area, diagram.Map.ZonesFor(area)))];
    }

    /// <summary>The title of the diagram; else the zone shown large, the highlighted areas, or the map.</summary>
    public string Title
    {
        get
        {
            if (_diagram.Title is { } title)
                return title;
            if (_closeUp is not null)
                return NameOf(_closeUp.Names);
            return _answers.IsEmpty ? MapName : _texts.Listed(_answers.Select(answer => NameOf(answer.Area.Names)));
        }
    }

    /// <summary>The map of the zone shown large, the zones of the highlighted areas, or the tradition.</summary>
    public string Subtitle => SubtitleOf(isBrief: false);

    /// <summary>The subtitle with the number of zones in place of their names.</summary>
    public string BriefSubtitle => SubtitleOf(isBrief: true);

    /// <summary>The map, and its tradition where the subtitle does not name it.</summary>
    public string Source => _answers.IsEmpty ? MapName : $"{MapName} · {NameOf(_diagram.Map.Tradition)}";

    private string MapName => NameOf(_diagram.Map.Names);

    private string SubtitleOf(bool isBrief)
    {
        if (_closeUp is not null)
            return MapName;
        if (_answers.IsEmpty)
            return NameOf(_diagram.Map.Tradition);
        IEnumerable<string> explained = _answers
            .Where(answer => !answer.Matches.IsEmpty)
            .Select(answer => _texts.Explain(answer.Area, answer.Matches, isBrief));
        return string.Join(_diagram.Language == "zh" ? "；" : "; ", explained);
    }

    private string NameOf(LocalizedText names) => names[_diagram.Language];
}
