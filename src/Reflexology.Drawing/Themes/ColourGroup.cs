namespace Reflexology.Drawing;

/// <summary>What a colour or pattern of a diagram stands for: one entry of its legend.</summary>
/// <param name="Id">The id of the highlighted area, organ system or other body area, or of the zone, or <see cref="RegionsId"/>.</param>
/// <param name="Names">What to call it, by language.</param>
/// <param name="Swatch">Its colour and pattern.</param>
public sealed record ColourGroup(string Id, LocalizedText Names, ZoneSwatch Swatch)
{
    /// <summary>The id of the group of zones that stand for a region of the body, in maps where others stand for organs.</summary>
    public const string RegionsId = "body-regions";
}
