namespace Reflexology.Drawing;

/// <summary>
/// The strength of zones of one <see cref="ZoneEmphasis"/> in a theme. Immutable: change that of a theme with
/// <c>with</c>.
/// </summary>
public sealed record ZoneTone
{
    internal ZoneTone()
    {
    }

    /// <summary>Opacity of the colour over the skin, 0 to 1.</summary>
    public double Opacity { get; init; }

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
        return new PathStyle
        {
            Fill = swatch.Ink.At(Opacity),
            Pattern = swatch.Pattern is { } pattern && PatternOpacity > 0
                ? pattern.Scaled(lineScale) with { Ink = pattern.Ink.At(pattern.Ink.Opacity * PatternOpacity) }
                : null,
            Stroke = swatch.Ink.Mix(Edge, EdgeShare).At(EdgeOpacity),
            StrokeWidth = EdgeWidth * lineScale,
        };
    }
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
