using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>What the page shows. Immutable: each choice of the visitor makes the next state. The address holds all of it.</summary>
public sealed record ExplorerState
{
    /// <summary>How many areas may be chosen at once; more would not fit the picture's title.</summary>
    public const int MostAreas = 12;

    /// <summary>The map that is shown.</summary>
    public OpenMap Shown { get; init; } = MapShelf.First;

    /// <summary>The map it is compared with; null for none.</summary>
    public OpenMap? Against { get; init; }

    /// <summary>How the two are shown together.</summary>
    public Comparison Comparison { get; init; } = Comparison.Beside;

    /// <summary>The chosen body areas in the order they were chosen, each once.</summary>
    public ImmutableArray<BodyArea> Areas { get; init; } = [];

    /// <summary>The language of the page and the picture, one of <see cref="Languages.All"/>.</summary>
    public string Language { get; init; } = Languages.Default;

    /// <summary>The feet that are shown, one or both.</summary>
    public ImmutableArray<Foot> Feet { get; init; } = [Foot.Right, Foot.Left];

    /// <summary>The sides of them that are shown, at least one.</summary>
    public ImmutableArray<Aspect> Aspects { get; init; } = [Aspect.Plantar];

    /// <summary>Whether bones show through the skin.</summary>
    public bool HasBones { get; init; }

    /// <summary>Whether guide lines show through the skin.</summary>
    public bool HasGuides { get; init; }

    /// <summary>The zone that the panel tells about; null for none.</summary>
    public ChosenZone? Chosen { get; init; }

    /// <summary>The part of the picture that is seen.</summary>
    public StageFrame Frame { get; init; } = StageFrame.Whole;

    /// <summary>The map that is shown.</summary>
    public FootMap Map => Shown.Map;

    /// <summary>The maps that are shown, the compared one last.</summary>
    public IEnumerable<OpenMap> Maps => Against is null ? [Shown] : [Shown, Against];

    /// <summary>The texts of the page in its language.</summary>
    public PageTexts Texts => PageTexts.For(Language);

    /// <summary>The diagram of the map that is shown, as an export has it.</summary>
    public Diagram Diagram => new(Shown.Map)
    {
        Feet = Feet,
        Aspects = Aspects,
        Highlight = [.. Areas],
        Language = Language,
        HasBones = HasBones,
        HasGuides = HasGuides,
    };

    /// <summary>Whether an area is chosen.</summary>
    public bool Has(BodyArea area) => Areas.Contains(area);

    /// <summary>Whether a view is among those shown.</summary>
    public bool Shows(Foot foot, Aspect aspect) => Feet.Contains(foot) && Aspects.Contains(aspect);

    /// <summary>With one more area; of more than <see cref="MostAreas"/> the oldest goes.</summary>
    public ExplorerState With(BodyArea area) =>
        Has(area) ? this : this with { Areas = [.. Areas.Add(area).TakeLast(MostAreas)] };

    /// <summary>With one area less.</summary>
    public ExplorerState Without(BodyArea area) => this with { Areas = Areas.Remove(area) };

    /// <summary>With the area if it was not chosen, else without it.</summary>
    public ExplorerState Toggled(BodyArea area) => Has(area) ? Without(area) : With(area);

    /// <summary>With another map; the zone of the old one is forgotten.</summary>
    public ExplorerState On(OpenMap map) => (this with { Shown = map, Chosen = null }).Sound();

    /// <summary>Without what does not go together: a map compared with itself, a chosen zone that is not shown.</summary>
    public ExplorerState Sound()
    {
        ExplorerState state = Against == Shown ? this with { Against = null } : this;
        return state.Chosen is { } zone && !(state.Maps.Contains(zone.On) && state.Shows(zone.Foot, zone.Aspect)) ? state with { Chosen = null } : state;
    }
}
