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
            0xF2CD3F, 0xB0E6E2, 0x9A71AE, 0x82B4DD, 0xE24B42, 0xDF8A38, 0x4A7DE2, 0xF7A6BB, 0xF1E5C6, 0x88BC71));

    public static ZoneSwatch Regions { get; } = new(Ink.FromRgb(0x9F958D));

    public static ImmutableArray<ZoneSwatch> InTurn { get; } = SystemSwatches.Colours(
        0x82B4DD, 0xDF8A38, 0x88BC71, 0xE24B42, 0x9A71AE, 0xF2CD3F, 0xF7A6BB, 0x4A7DE2);

    /// <summary>Also those of the dark theme: an area has the same colour by day and by night.</summary>
    public static ImmutableArray<ZoneSwatch> Highlights { get; } =
    [
        .. SystemSwatches.Colours(
            0xE65538, 0x4588BC, 0xF0B524, 0x55B167, 0xB086EF, 0xED91BC,
            0x25C2C1, 0x9D765D, 0xD7E177, 0x6E6EF4, 0xC4B7B0, 0xFEE7B6),
        .. SystemSwatches.Patterned(
            0xE87A2B, 0x91C5EA, 0xCFAD4A, 0x7DC672, 0xC89BF7, 0xD95788,
            0x7CDBD5, 0xBD9A87, 0xCFE942, 0x899FD2, 0x8E8A91, 0xF3C4A1),
    ];

    private static readonly Ink Outline = Ink.FromRgb(0x4A2A1C);
    private static readonly Ink Text = Ink.FromRgb(0x1C1411);
    private static readonly Ink Halo = Ink.FromRgb(0xFFF6EE);

    public static ZoneTone Plain { get; } = new()
    {
        Opacity = 0.76,
        Light = 0.34,
        Edge = Ink.FromRgb(0x2E1810),
        EdgeShare = 0.42,
        EdgeWidth = 0.42,
        Label = Text,
        Halo = Halo.At(0.5),
    };

    public static ZoneTone Quiet { get; } = new()
    {
        Opacity = 0.26,
        Edge = Outline,
        EdgeShare = 0.62,
        EdgeOpacity = 0.95,
        EdgeWidth = 0.3,
        Label = Ink.FromRgb(0x4A3B33),
        Halo = Halo.At(0.55),
    };

    public static ZoneTone Lit { get; } = new()
    {
        Opacity = 1,
        Light = 0.55,
        Edge = Ink.FromRgb(0x3A120A),
        EdgeShare = 0.55,
        EdgeWidth = 0.55,
        Glow = new ZoneGlow(0.8, 3.2, 1.2),
        Label = Text,
        Halo = Ink.FromRgb(0xFFFFFF).At(0.42),
    };
}
