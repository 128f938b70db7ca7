using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The zone colours of the light theme. Found by a search for colours near those of anatomical atlases that stay
/// apart, as painted, also for eyes that lack one kind of cone; a test holds the least difference.
/// </summary>
internal static class LightPalette
{
    public static ImmutableDictionary<string, ZoneSwatch> Systems { get; } =
        SystemSwatches.BySystem(SystemSwatches.Colours(
            0x977F00, 0x5EB7B9, 0xC8B7FF, 0x008CBC, 0xC96356, 0xDC9759, 0xD8E197, 0xFFC8EE, 0xBFA58E, 0xA3E8C7));

    public static ZoneSwatch Regions { get; } = new(Ink.FromRgb(0x8B8884));

    public static ImmutableArray<ZoneSwatch> InTurn { get; } = SystemSwatches.Colours(
        0x008CBC, 0xDC9759, 0xA3E8C7, 0xC96356, 0xC8B7FF, 0x977F00, 0xFFC8EE, 0x5EB7B9);

    public static ImmutableArray<ZoneSwatch> Highlights { get; } =
    [
        .. SystemSwatches.Colours(
            0xE06C5E, 0x3FA3D9, 0xF3C04C, 0x8EDDB0, 0xF9D6F0, 0x8C8C96,
            0x7766EE, 0x558800, 0x996699, 0xCCAABB, 0x77AA88, 0x55FF99),
        .. SystemSwatches.Patterned(
            0xCC9911, 0xCCBBEE, 0x228877, 0xBBBB77, 0xAA99BB, 0xEE2266,
            0xEE77FF, 0xAA6677, 0x6677BB, 0xFFEE44, 0xBB6644, 0xAACCBB),
    ];

    private static readonly Ink Outline = Ink.FromRgb(0x5A3626);
    private static readonly Ink Halo = Ink.FromRgb(0xFFF8F2);

    public static ZoneTone Plain { get; } = new()
    {
        Opacity = 0.70,
        Edge = Outline,
        EdgeShare = 0.45,
        EdgeOpacity = 0.85,
        EdgeWidth = 0.4,
        Label = Ink.FromRgb(0x1E1815),
        Halo = Halo.At(0.5),
    };

    public static ZoneTone Quiet { get; } = new()
    {
        Opacity = 0.12,
        Edge = Outline,
        EdgeShare = 0.3,
        EdgeOpacity = 0.42,
        EdgeWidth = 0.3,
        Label = Ink.FromRgb(0x554941),
        Halo = Halo.At(0.35),
    };

    public static ZoneTone Lit { get; } = new()
    {
        Opacity = 0.92,
        Edge = Outline,
        EdgeShare = 0.7,
        EdgeWidth = 0.9,
        Label = Ink.FromRgb(0x1A1411),
        Halo = Halo.At(0.5),
    };
}
