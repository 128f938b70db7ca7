namespace Reflexology.Drawing;

/// <summary>The colour of one zone on a diagram.</summary>
/// <param name="Group">What its colour stands for: its highlighted area, else its organ system or what the map has instead.</param>
/// <param name="Emphasis">How it is brought forward.</param>
public sealed record ZoneColour(ColourGroup Group, ZoneEmphasis Emphasis)
{
    /// <summary>What it is painted with.</summary>
    public ZoneSwatch Swatch => Group.Swatch;
}
