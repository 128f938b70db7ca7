namespace Reflexology.Drawing;

/// <summary>The colour of one zone on a diagram.</summary>
/// <param name="Swatch">What it is painted with: its group's, or its highlight's.</param>
/// <param name="Group">What its colour stands for when nothing is highlighted.</param>
/// <param name="Emphasis">How it is brought forward.</param>
public sealed record ZoneColour(ZoneSwatch Swatch, ColourGroup Group, ZoneEmphasis Emphasis)
{
    /// <summary>The colour at full strength.</summary>
    public Ink Ink => Swatch.Ink;

    /// <summary>The pattern over it, in millimetres of a whole foot; null for none.</summary>
    public PathPattern? Pattern => Swatch.Pattern;
}
