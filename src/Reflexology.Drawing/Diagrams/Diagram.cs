using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>What to draw. Immutable: change it with <c>with</c>.</summary>
/// <param name="Map">The map whose zones are drawn.</param>
public sealed record Diagram(FootMap Map)
{
    /// <summary>Which feet, at least one; both by default. The order does not matter: charts have their own.</summary>
    public ImmutableArray<Foot> Feet { get; init; } = [Foot.Right, Foot.Left];

    /// <summary>Which sides of them, at least one; the sole by default.</summary>
    public ImmutableArray<Aspect> Aspects { get; init; } = [Aspect.Plantar];

    /// <summary>
    /// The body areas whose zones light up, each area in a colour of its own: ids, names or synonyms in any language. Empty
    /// by default: then no zone stands back behind another.
    /// </summary>
    public ImmutableArray<string> Highlight { get; init; } = [];

    /// <summary>The language of all texts, <c>en</c> by default; what has no text in it appears in English.</summary>
    public string Language { get; init; } = Languages.Default;

    /// <summary>How zones are named, inside them by default.</summary>
    public LabelStyle Labels { get; init; } = LabelStyle.Inside;

    /// <summary>Whether a legend says what colours, patterns and numbers stand for; null, the default, for where there are numbers.</summary>
    public bool? HasLegend { get; init; }

    /// <summary>The title; null, the default, for the highlighted areas or the map.</summary>
    public string? Title { get; init; }

    /// <summary>Whether bones show through the skin, under the zones; they do not by default.</summary>
    public bool HasBones { get; init; }

    /// <summary>Whether guide lines show through the skin, under the zones; they do not by default.</summary>
    public bool HasGuides { get; init; }

    /// <summary>
    /// The id of a zone to show large: only views with the zone are drawn, cut to its surroundings, and it alone lights
    /// up. Null by default: whole feet.
    /// </summary>
    public string? CloseUp { get; init; }

    /// <summary>Fonts for what the bundled ones lack; none by default.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>Colours; light by default.</summary>
    public DiagramTheme Theme { get; init; } = DiagramTheme.Light;

    /// <summary>The highlighted areas, each once.</summary>
    /// <exception cref="UnknownNameException">A name stands for no body area.</exception>
    public ImmutableArray<BodyArea> Areas() => [.. Highlight.Select(Map.Atlas.Get).Distinct()];

    /// <summary>The zones that light up, each area's in the order of <see cref="Highlight"/>.</summary>
    /// <exception cref="UnknownNameException">A name stands for no body area.</exception>
    public ImmutableArray<ZoneMatch> Matches() => [.. Highlight.SelectMany(name => Map.ZonesFor(name))];
}
