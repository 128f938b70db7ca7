namespace Reflexology.Drawing;

/// <summary>How a theme paints the zones of one <see cref="ZoneEmphasis"/>. Immutable.</summary>
public sealed record ZoneTone
{
    /// <summary>Opacity of the colour over the skin, 0 to 1.</summary>
    public required double Opacity { get; init; }

    /// <summary>Opacity of the pattern, 0 to 1.</summary>
    public double PatternOpacity { get; init; } = 1;

    /// <summary>The colour that is mixed into the edge.</summary>
    public required Ink Edge { get; init; }

    /// <summary>How much of <see cref="Edge"/> is mixed into the zone's colour, 0 to 1.</summary>
    public required double EdgeShare { get; init; }

    /// <summary>Opacity of the edge, 0 to 1.</summary>
    public double EdgeOpacity { get; init; } = 1;

    /// <summary>Width of the edge, in millimetres of a whole foot.</summary>
    public required double EdgeWidth { get; init; }

    /// <summary>The colour of names inside the zone.</summary>
    public required Ink Label { get; init; }

    /// <summary>A soft edge around their letters.</summary>
    public required Ink Halo { get; init; }

    /// <summary>The area of a zone.</summary>
    /// <param name="swatch">Its colour and pattern.</param>
    /// <param name="lineScale">How thick lines and how wide patterns are, 1 on a whole foot in millimetres.</param>
    internal PathStyle Area(ZoneSwatch swatch, double lineScale)
    {
        ArgumentNullException.ThrowIfNull(swatch);
        return new PathStyle
        {
            Fill = swatch.Ink.At(Opacity),
            Pattern = swatch.Pattern is { } pattern && PatternOpacity > 0
                ? pattern.Scaled(lineScale) with { Ink = pattern.Ink.At(pattern.Ink.Opacity * PatternOpacity) } : null,
            Stroke = swatch.Ink.Mix(Edge, EdgeShare).At(EdgeOpacity),
            StrokeWidth = EdgeWidth * lineScale,
        };
    }
}
