namespace Reflexology.Drawing;

/// <summary>Makes the dark theme; its zone colours were found as those of <see cref="LightPalette"/>.</summary>
internal static class DarkTheme
{
    public static DiagramTheme Make()
    {
        Ink text = Ink.FromRgb(0x120C0A), white = Ink.FromRgb(0xFFFFFF), shade = Ink.FromRgb(0x2C1C16);
        return new()
        {
            Name = "dark",
            Paper = Ink.FromRgb(0x121215),
            Text = Ink.FromRgb(0xF2EDE8),
            QuietText = Ink.FromRgb(0xB5ACA5),
            Skin = Ink.FromRgb(0x6F5449),
            SkinLight = Ink.FromRgb(0x85675A),
            SkinShade = shade,
            SkinBlush = Ink.FromRgb(0x855648),
            Line = Ink.FromRgb(0x2E1C14),
            Outline = Ink.FromRgb(0xE3C0A7),
            OutlineWidth = 0.6,
            Shade = Ink.FromRgb(0x000000),
            LightOnSkin = 0.8,
            LightOnZones = 0.12,
            ShadeOnZones = 1.3,
            RimLight = Ink.FromRgb(0xFFD9B8).At(0.5),
            PaperShadow = Ink.FromRgb(0xC99A78).At(0.3),
            Nail = Ink.FromRgb(0x9C8173),
            Bone = Ink.FromRgb(0xC9BBA8),
            Guide = Ink.FromRgb(0xA9CDF2),
            Systems = SystemSwatches.BySystem(SystemSwatches.Colours(
                0xF5CB4E, 0x91DFDB, 0xA282D1, 0x76B9EC, 0xE04C4B, 0xF1984F, 0x2D79FD, 0xFCA9C5, 0xF5E6C1, 0x7DC67F)),
            Regions = new ZoneSwatch(Ink.FromRgb(0xABA5A1)),
            Zones = SystemSwatches.Colours(
                0x76B9EC, 0xF1984F, 0x7DC67F, 0xE04C4B, 0xA282D1, 0xF5CB4E, 0xFCA9C5, 0x2D79FD),
            Highlights = LightPalette.Highlights,
            Plain = new()
            {
                Opacity = 0.92,
                Light = 0.3,
                Edge = Ink.FromRgb(0x1A0E08),
                EdgeShare = 0.45,
                EdgeWidth = 0.36,
                Label = text,
                Halo = white.At(0.25),
            },
            Quiet = new()
            {
                Opacity = 0.55,
                Dimness = 0.5,
                Edge = Ink.FromRgb(0xFBEFE4),
                EdgeShare = 0.82,
                EdgeOpacity = 0.9,
                EdgeWidth = 0.28,
                Label = white,
                Halo = shade.At(0.6),
            },
            Lit = new()
            {
                Opacity = 1,
                Light = 0.55,
                Edge = white,
                EdgeShare = 0.85,
                EdgeWidth = 0.5,
                Glow = new ZoneGlow(0.9, 4, 1.6),
                Label = text,
                Halo = white.At(0.3),
            },
        };
    }
}
