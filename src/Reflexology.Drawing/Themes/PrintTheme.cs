using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>Makes the theme for black-and-white printers.</summary>
internal static class PrintTheme
{
    public static DiagramTheme Make()
    {
        Ink black = Grey(0x00), white = Grey(0xFF);
        ImmutableArray<PathPattern> patterns = SystemSwatches.Patterns(Grey(0x7A));
        ImmutableArray<ZoneSwatch> swatches = [.. patterns.Select(pattern => new ZoneSwatch(Grey(0xC4), pattern))];
        int[] figures = [5, 2, 4, 1, 6, 3, 0, 7, 8, 9];
        IEnumerable<ZoneSwatch> more =
            SystemSwatches.MorePatterns(Grey(0x7A)).Select(pattern => new ZoneSwatch(Grey(0xC4), pattern));
        return new()
        {
            Name = "print",
            Paper = white,
            Text = Grey(0x1A),
            QuietText = Grey(0x4D),
            Skin = Grey(0xF6),
            SkinLight = white,
            SkinShade = Grey(0xC2),
            SkinBlush = Grey(0xE2),
            Line = Grey(0xA0),
            Outline = Grey(0x26),
            OutlineWidth = 0.8,
            Shade = Grey(0x60),
            LightOnZones = 0,
            PaperShadow = Grey(0x60).At(0.16),
            Nail = Grey(0xFA),
            Bone = white,
            Guide = Grey(0x50),
            Systems = SystemSwatches.BySystem(swatches),
            Regions = new ZoneSwatch(Grey(0xC4)),
            Zones = SystemSwatches.InTurn(swatches),
            Highlights = [.. figures.Select(figure => swatches[figure]), .. more],
            Plain = new()
            {
                Opacity = 0.20,
                PatternOpacity = 0.6,
                Edge = Grey(0x40),
                EdgeShare = 0.9,
                EdgeWidth = 0.4,
                Label = black,
                Halo = white.At(0.9),
            },
            Quiet = new()
            {
                Opacity = 0,
                PatternOpacity = 0,
                Edge = Grey(0x6A),
                EdgeShare = 0.9,
                EdgeWidth = 0.3,
                Label = Grey(0x5A),
                Halo = white.At(0.6),
            },
            Lit = new()
            {
                Opacity = 1,
                Edge = black,
                EdgeShare = 1,
                EdgeWidth = 0.9,
                Glow = new ZoneGlow(0.9, 3.2, 1.2),
                Label = black,
                Halo = white.At(0.85),
            },
        };
    }

    private static Ink Grey(byte level) => new(level, level, level);
}
