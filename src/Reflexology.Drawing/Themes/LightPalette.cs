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
            0xEDC737, 0xB1E6E1, 0x9B70AE, 0x82B5DD, 0xE34B44, 0xE08733, 0x497DE1, 0xF8A1B6, 0xE1D2A6, 0x85B96E));

    public static ZoneSwatch Regions { get; } = new(Ink.FromRgb(0x9C948C));

    public static ImmutableArray<ZoneSwatch> InTurn { get; } = SystemSwatches.Colours(
        0x82B5DD, 0xE08733, 0x85B96E, 0xE34B44, 0x9B70AE, 0xEDC737, 0xF8A1B6, 0x497DE1);

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
    private static readonly Ink Text = Ink.FromRgb(0x150E0B);
    private static readonly Ink Halo = Ink.FromRgb(0xFFF6EE);

    public static ZoneTone Plain { get; } = new()
    {
        Opacity = 0.76,
        Light = 0.34,
        Edge = Ink.FromRgb(0x2E1810),
        EdgeShare = 0.56,
        EdgeWidth = 0.42,
        Label = Text,
        Halo = Halo.At(0.5),
    };

    public static ZoneTone Quiet { get; } = new()
    {
        Opacity = 0.26,
        Edge = Outline,
        EdgeShare = 0.68,
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
