using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The heading of a diagram and its source line.</summary>
internal sealed class DiagramHead(Diagram diagram, DiagramTexts texts, Zone? closeUp)
{
    private readonly ImmutableArray<LitPart> _lit = diagram.Scene.Lit;

    /// <summary>The diagram's own title, else the zone shown large, the parts lit up, or the map.</summary>
    public string Title
    {
        get
        {
            if (diagram.Title is { } title)
                return title;
            if (closeUp is not null)
                return closeUp.Names[diagram.Language];
            return _lit.IsEmpty ? MapName : texts.Listed(_lit.Select(part => part.Names[diagram.Language]));
        }
    }

    /// <summary>The map of a zone, the zones of the areas, or the tradition.</summary>
    public string Subtitle => IsOfZones ? MapName : (_lit.IsEmpty ? Tradition : Explained(isBrief: false));

    /// <summary>The same with zones counted instead of named.</summary>
    public string BriefSubtitle => IsOfZones || _lit.IsEmpty ? Subtitle : Explained(isBrief: true);

    /// <summary>The map, and its tradition where the subtitle does not name it.</summary>
    public string Source => _lit.IsEmpty ? MapName : $"{MapName} · {Tradition}";

    private bool IsOfZones => closeUp is not null || (!_lit.IsEmpty && _lit.All(part => part.Area is null));

    private string MapName => diagram.Map.Names[diagram.Language];

    private string Tradition => diagram.Map.Tradition[diagram.Language];

    private string Explained(bool isBrief)
    {
        IEnumerable<LitPart> found = _lit.Where(part => !part.Matches.IsEmpty);
        return string.Join(
            diagram.Language == "zh" ? "；" : "; ",
            found.Select(part => texts.Explain(part.Area!, part.Matches, isBrief)));
    }
}
