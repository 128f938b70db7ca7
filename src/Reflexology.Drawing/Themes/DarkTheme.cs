namespace Reflexology.Drawing;

/// <summary>Makes the dark theme; its zone colours were found as those of <see cref="LightPalette"/>.</summary>
internal static class DarkTheme
{
    public static DiagramTheme Make()
    {
        Ink edge = Ink.FromRgb(0xF3E4D8), halo = Ink.FromRgb(0x120E0C);
        return new()
        {
            Name = "dark",
            Paper = Ink.FromRgb(0x15171B),
            Text = Ink.FromRgb(0xF2EDE8),
            QuietText = Ink.FromRgb(0xB5ACA5),
            Skin = Ink.FromRgb(0x2B221D),
            SkinLight = Ink.FromRgb(0x352A24),
            SkinShade = Ink.FromRgb(0x0F0B09),
            SkinBlush = Ink.FromRgb(0x3E2721),
            Line = Ink.FromRgb(0xB08D78),
            Outline = Ink.FromRgb(0xCFAE98),
            Shade = Ink.FromRgb(0x000000),
            LightOnZones = 0.05,
            PaperShadow = Ink.FromRgb(0x000000).At(0.55),
            Nail = Ink.FromRgb(0x4A3A32),
            Bone = Ink.FromRgb(0x8A7F72),
            Guide = Ink.FromRgb(0x8FB8E6),
            Systems = SystemSwatches.BySystem(SystemSwatches.Colours(
                0xA5A504, 0x40BFCE, 0x9DA5FF, 0x0090CB, 0xE94563, 0xE69C62, 0x7F8722, 0xB86692, 0xC8A68F, 0x518E70)),
            Regions = new ZoneSwatch(Ink.FromRgb(0xA9A6AA)),
            Zones = SystemSwatches.Colours(
                0x0090CB, 0xE69C62, 0x40BFCE, 0xB86692, 0xA5A504, 0x9DA5FF, 0xE94563, 0x518E70),
            Highlights =
            [
                .. SystemSwatches.Colours(
                    0xFF7A70, 0x55B8F0, 0xF5C84E, 0x8FE5BC, 0xFADCF3, 0x909099,
                    0x5577EE, 0x229900, 0xBB6666, 0xCCFFAA, 0x9977AA, 0x99BBCC),
                .. SystemSwatches.Patterned(
                    0xCC9999, 0xEE3388, 0xBBAA00, 0xDDCCFF, 0x4499DD, 0xEEFF77,
                    0xCCBB99, 0x55AA55, 0xAADD88, 0xFF88BB, 0x778844, 0xBBFFDD),
            ],
            Plain = new()
            {
                Opacity = 0.58,
                Edge = edge,
                EdgeShare = 0.25,
                EdgeOpacity = 0.8,
                EdgeWidth = 0.4,
                Label = Ink.FromRgb(0xFFFFFF),
                Halo = halo.At(0.45),
            },
            Quiet = new()
            {
                Opacity = 0.10,
                Edge = edge,
                EdgeShare = 0.1,
                EdgeOpacity = 0.35,
                EdgeWidth = 0.3,
                Label = Ink.FromRgb(0xC6BCB4),
                Halo = halo.At(0.3),
            },
            Lit = new()
            {
                Opacity = 0.95,
                Edge = Ink.FromRgb(0xFFFFFF),
                EdgeShare = 0.75,
                EdgeWidth = 0.9,
                Label = Ink.FromRgb(0x0D0A08),
                Halo = Ink.FromRgb(0xFFFFFF).At(0.3),
            },
        };
    }
}
