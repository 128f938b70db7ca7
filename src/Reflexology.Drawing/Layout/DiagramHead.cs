using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>What stands above a diagram.</summary>
internal sealed class DiagramHead(
    Diagram diagram, DiagramTexts texts, Zone? closeUp, ImmutableArray<(BodyArea Area, ImmutableArray<ZoneMatch> Matches)> answers)
{
    /// <summary>The zone shown large, the areas lit up, or the map.</summary>
    public string Title => diagram.Title is { } title ? title : closeUp is not null ? closeUp.Names[diagram.Language]
        : answers.IsEmpty ? diagram.Map.Names[diagram.Language]
        : texts.Listed(answers.Select(answer => answer.Area.Names[diagram.Language]));

    /// <summary>The map of the zone, the zones of the areas, or the tradition.</summary>
    public string Subtitle => closeUp is not null ? diagram.Map.Names[diagram.Language]
        : answers.IsEmpty ? diagram.Map.Tradition[diagram.Language]
        : Explained(isBrief: false);

    /// <summary>The same with zones counted instead of named.</summary>
    public string BriefSubtitle => closeUp is not null || answers.IsEmpty ? Subtitle : Explained(isBrief: true);

    /// <summary>The map, and its tradition where the subtitle does not name it.</summary>
    public string Source => answers.IsEmpty
        ? diagram.Map.Names[diagram.Language]
        : $"{diagram.Map.Names[diagram.Language]} · {diagram.Map.Tradition[diagram.Language]}";

    private string Explained(bool isBrief) => string.Join(diagram.Language == "zh" ? "；" : "; ",
        answers.Where(answer => !answer.Matches.IsEmpty).Select(answer => texts.Explain(answer.Area, answer.Matches, isBrief)));
}
