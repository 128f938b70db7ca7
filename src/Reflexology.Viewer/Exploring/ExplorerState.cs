using System.Collections.Immutable;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// The state of the page. Immutable: each choice of the visitor makes the next state. The address holds all of it.
/// </summary>
public sealed record ExplorerState
{
    /// <summary>The most areas that can be chosen at once; more would not fit the picture's title.</summary>
    public const int MostAreas = 12;

    /// <summary>The map that is shown.</summary>
    public ViewerMap Shown { get; init; } = MapStore.First;

    /// <summary>The map it is compared with; null for none.</summary>
    public ViewerMap? Against { get; init; }

    /// <summary>The way the two are shown together.</summary>
    public Comparison Comparison { get; init; } = Comparison.Beside;

    /// <summary>The chosen body areas in the order they were chosen, each once.</summary>
    public ImmutableArray<BodyArea> Areas { get; init; } = [];

    /// <summary>The language of the page and the picture, one of <see cref="Languages.All"/>.</summary>
    public string Language { get; init; } = Languages.Default;

    /// <summary>The feet that are shown, one or both.</summary>
    public ImmutableArray<Foot> Feet { get; init; } = [Foot.Right, Foot.Left];

    /// <summary>The sides of them that are shown, at least one.</summary>
    public ImmutableArray<Aspect> Aspects { get; init; } = [Aspect.Plantar];

    /// <summary>Bones show through the skin.</summary>
    public bool HasBones { get; init; }

    /// <summary>Guide lines show through the skin.</summary>
    public bool HasGuides { get; init; }

    /// <summary>Zones whose place rests on one text, or on charts alone, are marked.</summary>
    public bool HasWeakMarks { get; init; }

    /// <summary>The zone that the panel describes; null for none.</summary>
    public ChosenZone? Chosen { get; init; }

    /// <summary>The part of the picture in view.</summary>
    public ViewBox ViewBox { get; init; } = ViewBox.Whole;

    /// <summary>The map that is shown.</summary>
    public FootMap Map => Shown.Map;

    /// <summary>The maps that are shown, the compared one last.</summary>
    public IEnumerable<ViewerMap> Maps => Against is null ? [Shown] : [Shown, Against];

    /// <summary>The texts of the page in its language.</summary>
    internal ViewerTexts Texts => new ViewerTexts(Language);

    /// <summary>The diagram of the maps that are shown, as an export has it.</summary>
    public Diagram Diagram => new(Shown.Map)
    {
        Against = Against?.Map,
        Feet = Feet,
        Aspects = Aspects,
        Highlight = [.. Areas],
        Language = Language,
        HasBones = HasBones,
        HasGuides = HasGuides,
        HasWeakMarks = HasWeakMarks,
    };

    /// <summary>True if a view is among those shown.</summary>
    public bool Shows(ViewId view) => Feet.Contains(view.Foot) && Aspects.Contains(view.Aspect);

    /// <summary>With one more area; of more than <see cref="MostAreas"/> the oldest goes.</summary>
    public ExplorerState With(BodyArea area) =>
        Areas.Contains(area) ? this : this with { Areas = [.. Areas.Add(area).TakeLast(MostAreas)] };

    /// <summary>With another map; the zone of the old one is forgotten.</summary>
    public ExplorerState On(ViewerMap map) => (this with { Shown = map, Chosen = null }).Sound();

    /// <summary>
    /// Without what does not go together: a map compared with itself, a chosen zone that is not shown.
    /// </summary>
    public ExplorerState Sound()
    {
        ExplorerState state = Against == Shown ? this with { Against = null } : this;
        bool isHidden = state.Chosen is { } zone && !(state.Maps.Contains(zone.On) && state.Shows(zone.View));
        return isHidden ? state with { Chosen = null } : state;
    }
}

/// <summary>The way two maps are shown together.</summary>
public enum Comparison
{
    /// <summary>Beside each other.</summary>
    Beside,

    /// <summary>The zones of the second lie as outlines on the first.</summary>
    Over,
}
