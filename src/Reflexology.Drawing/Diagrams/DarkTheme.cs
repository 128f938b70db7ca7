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
            SkinLight = Ink.FromRgb(0x46382F),
            SkinShade = Ink.FromRgb(0x0F0B09),
            SkinBlush = Ink.FromRgb(0x4A2B24),
            Line = Ink.FromRgb(0xB08D78),
            Outline = Ink.FromRgb(0xCFAE98),
            Shade = Ink.FromRgb(0x000000),
            LightOnZones = 0.05,
            PaperShadow = Ink.FromRgb(0x000000).At(0.55),
            Nail = Ink.FromRgb(0x4A3A32),
            Bone = Ink.FromRgb(0x8A7F72),
            Guide = Ink.FromRgb(0x8FB8E6),
            Systems = SystemSwatches.Of(SystemSwatches.Colours(
                0xD4A900, 0x5FD6D5, 0x7D89EA, 0x7DB3E2, 0xFF5272, 0xD07D30, 0xAAC469, 0xBC7CAD, 0xD0B9A4, 0x00A678)),
            Regions = new ZoneSwatch(Ink.FromRgb(0xABA8AC)),
            Zones = SystemSwatches.Colours(0x7DB3E2, 0xD07D30, 0x5FD6D5, 0xBC7CAD, 0xD4A900, 0x7D89EA, 0xFF5272, 0x00A678),
            Highlights = SystemSwatches.Colours(0xFF5272, 0x7DB3E2, 0xD4A900, 0x00A678, 0xD0B9A4, 0x7D89EA, 0x5FD6D5, 0xD07D30),
            Plain = new() { Opacity = 0.56, Edge = edge, EdgeShare = 0.25, EdgeOpacity = 0.8, EdgeWidth = 0.4, Label = Ink.FromRgb(0xFFFFFF), Halo = halo.At(0.45) },
            Quiet = new() { Opacity = 0.10, Edge = edge, EdgeShare = 0.1, EdgeOpacity = 0.35, EdgeWidth = 0.3, Label = Ink.FromRgb(0xBDB2AA), Halo = halo.At(0.3) },
            Lit = new() { Opacity = 0.95, Edge = Ink.FromRgb(0xFFFFFF), EdgeShare = 0.75, EdgeWidth = 0.9, Label = Ink.FromRgb(0x0D0A08), Halo = Ink.FromRgb(0xFFFFFF).At(0.3) },
        };
    }
}
