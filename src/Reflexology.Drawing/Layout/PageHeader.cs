using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The texts above a diagram, and the source below it.</summary>
internal sealed class PageHeader
{
    private readonly Diagram _diagram;
    private readonly DiagramTexts _texts;
    private readonly Zone? _closeUp;
    private readonly ImmutableArray<LitPart> _lit;

    /// <param name="diagram">The diagram.</param>
    /// <param name="texts">The fixed texts in its language.</param>
    /// <param name="closeUp">The zone shown large; null for none.</param>
    public PageHeader(Diagram diagram, DiagramTexts texts, Zone? closeUp)
    {
        _diagram = diagram;
        _texts = texts;
        _closeUp = closeUp;
        _lit = diagram.Scene.Lit;
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
            return _lit.IsEmpty ? MapName : _texts.Listed(_lit.Select(part => NameOf(part.Names)));
        }
    }

    /// <summary>The map of the zone shown large, the zones of the highlighted areas, or the tradition.</summary>
    public string Subtitle => SubtitleOf(isBrief: false);

    /// <summary>The subtitle with the number of zones in place of their names.</summary>
    public string BriefSubtitle => SubtitleOf(isBrief: true);

    /// <summary>The map, and its tradition where the subtitle does not name it.</summary>
    public string Source => _lit.IsEmpty ? MapName : $"{MapName} · {NameOf(_diagram.Map.Tradition)}";

    private string MapName => NameOf(_diagram.Map.Names);

    private string SubtitleOf(bool isBrief)
    {
        if (_lit.IsEmpty && _closeUp is null)
            return NameOf(_diagram.Map.Tradition);
        if (_closeUp is not null || _lit.All(part => part.Area is null))
            return MapName;
        IEnumerable<string> explained = _lit
            .Where(part => !part.Matches.IsEmpty)
            .Select(part => _texts.Explain(part.Area!, part.Matches, isBrief));
        return string.Join(_diagram.Language == "zh" ? "；" : "; ", explained);
    }

    private string NameOf(LocalizedText names) => names[_diagram.Language];
}
