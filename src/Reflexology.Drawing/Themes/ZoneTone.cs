namespace Reflexology.Drawing;

/// <summary>
/// The strength of zones of one <see cref="ZoneEmphasis"/> in a theme. Immutable: change that of a theme with
/// <c>with</c>.
/// </summary>
public sealed record ZoneTone
{
    private static readonly Ink Black = Ink.FromRgb(0);

    internal ZoneTone()
    {
    }

    /// <summary>Opacity of the colour over the skin, 0 to 1.</summary>
    public double Opacity { get; init; }

    /// <summary>The share of black in the colour of the area, 0 to 1: hue without light.</summary>
    internal double Dimness { get; init; }

    /// <summary>Opacity of the pattern, 0 to 1.</summary>
    public double PatternOpacity { get; init; } = 1;

    /// <summary>The colour that is mixed into the edge.</summary>
    internal Ink Edge { get; init; }

    /// <summary>The share of <see cref="Edge"/> in the colour of the edge, 0 to 1; the rest is the zone's.</summary>
    internal double EdgeShare { get; init; }

    /// <summary>Opacity of the edge, 0 to 1.</summary>
    internal double EdgeOpacity { get; init; } = 1;

    /// <summary>Width of the edge, in millimetres of a whole foot.</summary>
    internal double EdgeWidth { get; init; }

    /// <summary>The light in the middle of the area, see <see cref="Ink.Brighter"/>.</summary>
    internal double Light { get; init; }

    /// <summary>The glow around the zone.</summary>
    internal ZoneGlow Glow { get; init; }

    /// <summary>The colour of names inside the zone.</summary>
    internal Ink Label { get; init; }

    /// <summary>A soft edge around their letters.</summary>
    internal Ink Halo { get; init; }

    /// <summary>The area of a zone.</summary>
    /// <param name="swatch">Its colour and pattern.</param>
    /// <param name="lineScale">Width of lines and patterns relative to those of a whole foot in millimetres.</param>
    internal PathStyle Area(ZoneSwatch swatch, double lineScale)
    {
        ArgumentNullException.ThrowIfNull(swatch);
        Ink fill = swatch.Ink.Mix(Black, Dimness).At(Opacity);
        return new PathStyle
        {
            Fill = fill,
            Middle = Light > 0 ? fill.Brighter(Light) : null,
            Pattern = swatch.Pattern is { } pattern && PatternOpacity > 0
                ? pattern.Scaled(lineScale) with { Ink = pattern.Ink.At(pattern.Ink.Opacity * PatternOpacity) }
                : null,
            Stroke = swatch.Ink.Mix(Edge, EdgeShare).At(EdgeOpacity),
            StrokeWidth = EdgeWidth * lineScale,
        };
    }
}

/// <summary>A soft light around zones, in their colour.</summary>
/// <param name="Opacity">Its opacity, 0 to 1; 0 for none.</param>
/// <param name="Width">The width of the line along the border that is blurred, in millimetres.</param>
/// <param name="Blur">The deviation of its blur, in millimetres.</param>
internal readonly record struct ZoneGlow(double Opacity, double Width, double Blur)
{
    // Beyond so many deviations a blurred line has a fiftieth of its opacity.
    private const double SeenDeviations = 2.2;

    /// <summary>The distance from the border at which nothing of it is seen any more, in millimetres.</summary>
    public double Reach => Opacity > 0 ? (SeenDeviations * Blur) + (Width / 2) : 0;

    /// <summary>The glow of zones of a colour.</summary>
    /// <param name="ink">The colour.</param>
    /// <param name="lineScale">Its width relative to that on a whole foot.</param>
    public PathStyle Of(Ink ink, double lineScale) => new()
    {
        Stroke = ink.At(Opacity),
        StrokeWidth = Width * lineScale,
        Blur = Blur * lineScale,
    };
}

/// <summary>The emphasis of a zone.</summary>
public enum ZoneEmphasis
{
    /// <summary>Nothing is highlighted: all zones are alike.</summary>
    Plain,

    /// <summary>Others are highlighted: it is pale.</summary>
    Quiet,

    /// <summary>It is highlighted: full strength, with a firm edge.</summary>
    Lit,
}
