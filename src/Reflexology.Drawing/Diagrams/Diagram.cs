using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The content and looks of a picture. Immutable: change it with <c>with</c>.</summary>
/// <param name="Map">The map whose zones are drawn.</param>
public sealed record Diagram(FootMap Map)
{
    private SceneCache _scene;

    /// <summary>
    /// A second map to compare with, whose views stand beside those of <see cref="Map"/> on the page, at the same size;
    /// null, the default, for none. Where something is highlighted, it alone has labels, and the other map's zones of
    /// it are dashed outlines. It has the atlas and the reference foot of the map, and there is no close-up.
    /// </summary>
    public FootMap? Against { get; init; }

    /// <summary>The feet, at least one; both by default. Their order does not matter: charts have their own.</summary>
    public ImmutableArray<Foot> Feet { get; init; } = [Foot.Right, Foot.Left];

    /// <summary>The sides of the feet, at least one; the sole by default.</summary>
    public ImmutableArray<Aspect> Aspects { get; init; } = [Aspect.Plantar];

    /// <summary>
    /// The body areas and zones that light up, each in a colour of its own; a zone of several has the colour of the
    /// first. Names are ids, names or synonyms in any language. Empty by default; then all zones are drawn with the
    /// same emphasis.
    /// </summary>
    public ImmutableArray<Highlight> Highlight { get; init; } = [];

    /// <summary>The language of all texts, <c>en</c> by default; English replaces texts missing in it.</summary>
    public string Language { get; init; } = Languages.Default;

    /// <summary>The way zones are named, inside them by default.</summary>
    public LabelStyle Labels { get; init; } = LabelStyle.Inside;

    /// <summary>
    /// True for a legend of colours, patterns and numbers; null, the default, for one where there are numbers, or two
    /// maps to compare with labels.
    /// </summary>
    public bool? HasLegend { get; init; }

    /// <summary>The title; null, the default, for the highlighted areas or the map.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The line below the title; empty for none; null, the default, for zones of other names than the highlighted
    /// areas, the map, or its tradition.
    /// </summary>
    public string? Subtitle { get; init; }

    /// <summary>True to show bones through the skin, under the zones; false by default.</summary>
    public bool HasBones { get; init; }

    /// <summary>True to show guide lines through the skin, under the zones; false by default.</summary>
    public bool HasGuides { get; init; }

    /// <summary>
    /// True to dot the edges of zones whose place rests on one text, or on charts alone; false by default.
    /// </summary>
    public bool HasWeakMarks { get; init; }

    /// <summary>
    /// True for a small picture of the body, front and back, with what is highlighted in the same colours, and an inset
    /// for what only an inset shows; false by default. With one foot only the side of the body is lit that the map puts
    /// on it. The feet keep at least 85 % of their size and the figures a height of 30 mm; else there is no picture.
    /// </summary>
    public bool HasBody { get; init; }

    /// <summary>Drawings of the foot in place of those of the library; null, the default, for none.</summary>
    public FootArtwork? Artwork { get; init; }

    /// <summary>A picture at the top of every page, on the left; null, the default, for none.</summary>
    public Artwork? Logo { get; init; }

    /// <summary>A line of text at the foot of every page; null, the default, for none.</summary>
    public string? Credit { get; init; }

    /// <summary>
    /// The id of a zone to show large: only views with the zone are drawn, cut to its surroundings, and it alone lights
    /// up. Null by default: whole feet.
    /// </summary>
    public string? CloseUp { get; init; }

    /// <summary>Fonts for characters that the bundled ones lack; none by default.</summary>
    public DiagramFonts Fonts { get; init; } = DiagramFonts.Bundled;

    /// <summary>The colours; light by default.</summary>
    public DiagramTheme Theme { get; init; } = DiagramTheme.Light;

    /// <summary>The highlight resolved on the map; computed when first asked for.</summary>
    /// <exception cref="UnknownNameException">A highlighted name stands for no body area.</exception>
    /// <exception cref="ArgumentException">A highlighted area or zone belongs to another map.</exception>
    internal DiagramScene Scene
    {
        get
        {
            // A copy made with "with" brings the scene of its original along.
            DiagramScene? known = _scene.Scene;
            if (known?.IsOf(this) != true)
                _scene = new SceneCache(known = new DiagramScene(this));
            return known;
        }
    }

    /// <summary>A diagram for each map, which differ in nothing else; only this one without a second map.</summary>
    /// <exception cref="ArgumentException">The two maps cannot stand on one page.</exception>
    internal ImmutableArray<Diagram> Sides
    {
        get
        {
            if (Against is null)
                return [this];
            if (WhyNotAgainst(Against) is { } reason)
                throw new ArgumentException(reason, nameof(Against));
            return [this, this with { Map = Against, Against = Map }];
        }
    }

    /// <summary>The zone to show large; null for whole feet.</summary>
    /// <exception cref="UnknownNameException">There is no such zone.</exception>
    internal Zone? ZoneInCloseUp => CloseUp is { } id ? Map.ZoneWithId(id) : null;

    /// <summary>The highlighted body areas, each once.</summary>
    /// <exception cref="UnknownNameException">A name stands for no body area.</exception>
    public ImmutableArray<BodyArea> Areas() => [.. Scene.Lit.Select(part => part.Area).OfType<BodyArea>()];

    /// <summary>The zones that answer for the highlighted body areas, area by area.</summary>
    /// <exception cref="UnknownNameException">A name stands for no body area.</exception>
    public ImmutableArray<ZoneMatch> Matches() => [.. Scene.Lit.SelectMany(part => part.Matches)];

    private string? WhyNotAgainst(FootMap other)
    {
        if (CloseUp is not null)
            return "Expected whole feet to compare two maps, found a close-up. Leave out CloseUp or Against.";
        if (ReferenceEquals(other, Map))
            return $"Expected another map to compare with '{Map.Id}', found the same. Leave out Against.";
        if (other.Atlas != Map.Atlas || Map.Views.Any(view => other[view.Id].Drawing != view.Drawing))
        {
            return $"Expected a map to compare with '{Map.Id}' that has its atlas and its reference foot, found "
                + $"'{other.Id}'. Read both with the same ones.";
        }

        return null;
    }

    // Not part of the value: diagrams are equal whether or not one of them has been resolved.
    private readonly record struct SceneCache(DiagramScene? Scene)
    {
        public bool Equals(SceneCache other) => true;

        public override int GetHashCode() => 0;
    }
}
