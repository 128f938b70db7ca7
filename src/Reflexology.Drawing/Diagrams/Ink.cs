namespace Reflexology.Drawing;

/// <summary>A colour of the sRGB space.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Opacity">0 for invisible to 1 for opaque.</param>
public readonly record struct Ink(byte Red, byte Green, byte Blue, double Opacity = 1)
{
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
}
