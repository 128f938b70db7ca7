using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Makes the theme of high contrast: black zones with dim patterns, bright ones where they are lit.</summary>
internal static class HighContrastTheme
{
    public static DiagramTheme Make()
    {
        Ink black = Ink.FromRgb(0x000000), white = Ink.FromRgb(0xFFFFFF), yellow = Ink.FromRgb(0xFFE14D);
        ImmutableArray<PathPattern> patterns = SystemSwatches.Patterns(Ink.FromRgb(0x565656));
        ImmutableArray<ZoneSwatch> swatches = [.. patterns.Select(pattern => new ZoneSwatch(yellow, pattern))];
        int[] bright = [0xFFE14D, 0xFFFFFF, 0x7FD8FF, 0xFFB05C, 0xB6F5A0, 0xFFB8DC];
        int[] figures = [5, 2, 4, 1, 6, 3, 0, 7, 8, 9];
        IEnumerable<PathPattern> lit =
            [.. figures.Select(figure => patterns[figure]), .. SystemSwatches.MorePatterns(Ink.FromRgb(0x565656))];
        return new()
        {
            Name = "high-contrast",
            Paper = black,
            Text = white,
            QuietText = Ink.FromRgb(0xE6E6E6),
            Skin = Ink.FromRgb(0x0A0A0A),
            SkinLight = Ink.FromRgb(0x141414),
            SkinShade = black,
            SkinBlush = Ink.FromRgb(0x101010),
            Line = Ink.FromRgb(0x8C8C8C),
            Outline = white,
            OutlineWidth = 1.1,
            Shade = black,
            LightOnZones = 0,
            LeaderContrast = 7,
            PaperShadow = black,
            Nail = Ink.FromRgb(0x1A1A1A),
            Bone = Ink.FromRgb(0x4A4A4A),
            Guide = yellow,
            Systems = SystemSwatches.BySystem(swatches),
            Regions = new ZoneSwatch(yellow),
            Zones = SystemSwatches.InTurn(swatches),
            Highlights = [.. lit.Select((figure, i) => new ZoneSwatch(Ink.FromRgb(bright[i % bright.Length]), figure))],
            Plain = new()
            {
                Opacity = 0,
                Edge = white,
                EdgeShare = 1,
                EdgeWidth = 0.6,
                Label = white,
                Halo = black.At(0.9),
            },
            Quiet = new()
            {
                Opacity = 0,
                PatternOpacity = 0,
                Edge = Ink.FromRgb(0x9A9A9A),
                EdgeShare = 1,
                EdgeWidth = 0.4,
                Label = Ink.FromRgb(0xD0D0D0),
                Halo = black.At(0.9),
            },
            Lit = new()
            {
                Opacity = 1,
                PatternOpacity = 0.3,
                Edge = white,
                EdgeShare = 1,
                EdgeWidth = 1.3,
                Label = black,
                Halo = yellow.At(0),
            },
        };
    }
}
