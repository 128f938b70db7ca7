using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The colours of a diagram. Immutable: change it with <c>with</c>.</summary>
public sealed record DiagramTheme
{
    /// <summary>Warm skin on white paper.</summary>
    public static DiagramTheme Light { get; } = new();

    /// <summary>The paper.</summary>
    public Ink Paper { get; init; } = Ink.FromRgb(0xFFFFFF);

    /// <summary>Titles.</summary>
    public Ink Text { get; init; } = Ink.FromRgb(0x2B2522);

    /// <summary>Captions, notice and other quiet texts.</summary>
    public Ink QuietText { get; init; } = Ink.FromRgb(0x6B605A);

    /// <summary>Skin in the light.</summary>
    public Ink Skin { get; init; } = Ink.FromRgb(0xFAE6D9);

    /// <summary>Where the light falls on the skin.</summary>
    public Ink SkinLight { get; init; } = Ink.FromRgb(0xFFF8F2);

    /// <summary>Skin turning away from the light.</summary>
    public Ink SkinShade { get; init; } = Ink.FromRgb(0xC98A6B);

    /// <summary>Pads that carry the weight.</summary>
    public Ink SkinBlush { get; init; } = Ink.FromRgb(0xE79A85);

    /// <summary>Creases and other inner lines.</summary>
    public Ink Line { get; init; } = Ink.FromRgb(0x8A5640);

    /// <summary>The silhouette.</summary>
    public Ink Outline { get; init; } = Ink.FromRgb(0x5A3626);

    /// <summary>Toe nails.</summary>
    public Ink Nail { get; init; } = Ink.FromRgb(0xFDF0EA);

    /// <summary>Bones.</summary>
    public Ink Bone { get; init; } = Ink.FromRgb(0xFFFCF2);

    /// <summary>Guide lines.</summary>
    public Ink Guide { get; init; } = Ink.FromRgb(0x3F6C9E);

    /// <summary>Zone colours, taken in turn by the zones of a map; at least one.</summary>
    public ImmutableArray<Ink> Zones { get; init; } =
    [
        Ink.FromRgb(0x4A63D0), Ink.FromRgb(0x12977A), Ink.FromRgb(0xE07B1A), Ink.FromRgb(0xB43C8E),
        Ink.FromRgb(0x2C8FC4), Ink.FromRgb(0x7C9A1E), Ink.FromRgb(0xD2443F), Ink.FromRgb(0x7A55B8),
    ];
}
