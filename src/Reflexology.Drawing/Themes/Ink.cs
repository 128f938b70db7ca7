namespace Reflexology.Drawing;

/// <summary>A colour of the sRGB space.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Opacity">0 for invisible to 1 for opaque.</param>
public readonly record struct Ink(byte Red, byte Green, byte Blue, double Opacity = 1)
{
    /// <summary>
    /// Relative luminance, from 0 for black to 1 for white, whatever the opacity: the definition of WCAG 2.2
    /// (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
    /// </summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>An opaque colour from <c>0xRRGGBB</c>.</summary>
    public static Ink FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>The same colour with another opacity, 0 to 1.</summary>
    public Ink At(double opacity) => this with { Opacity = opacity };

    /// <summary>A mixture with another colour: this one at <paramref name="share"/> 0, the other at 1.</summary>
    public Ink Mix(Ink other, double share)
    {
        return new(Between(Red, other.Red), Between(Green, other.Green), Between(Blue, other.Blue),
            Opacity + ((other.Opacity - Opacity) * share));

        byte Between(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share));
    }

    /// <summary>
    /// The same colour in more light, 0 for none to below 1: its strong channels gain little, its weak ones much, so
    /// that it stays a colour where white mixed in would make it pale.
    /// </summary>
    internal Ink Brighter(double light)
    {
        return new(Lit(Red), Lit(Green), Lit(Blue), Opacity);

        byte Lit(byte value) => (byte)Math.Round(255 * Math.Pow(value / 255.0, 1 - light));
    }

    /// <summary>The colour that results where this one is painted on an opaque one.</summary>
    public Ink Over(Ink below) => below.Mix(At(1), Opacity).At(1);

    /// <summary>
    /// The contrast of two opaque colours, from 1 for none to 21 for black on white: the definition of WCAG 2.2
    /// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
    /// </summary>
    public double ContrastWith(Ink other)
    {
        (double a, double b) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    private static double Linear(byte value) =>
        value / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
