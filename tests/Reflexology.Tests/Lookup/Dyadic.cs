using System.Numerics;

namespace Reflexology.Tests;

/// <summary>A whole number times a power of two, as every finite double is; its arithmetic never rounds.</summary>
internal readonly record struct Dyadic(BigInteger Whole, int Exponent)
{
    private const int FractionBits = 52;
    private const int Bias = 1023;

    public int Sign => Whole.Sign;

    public static Dyadic operator -(Dyadic a, Dyadic b)
    {
        int exponent = Math.Min(a.Exponent, b.Exponent);
        return new((a.Whole << (a.Exponent - exponent)) - (b.Whole << (b.Exponent - exponent)), exponent);
    }

    public static Dyadic operator *(Dyadic a, Dyadic b) => new(a.Whole * b.Whole, a.Exponent + b.Exponent);

    /// <summary>The double without any rounding.</summary>
    public static Dyadic Of(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> FractionBits) & 0x7FF;
        long fraction = bits & ((1L << FractionBits) - 1);

        // Denormals, and zero, have no hidden bit and the exponent of the smallest normal numbers.
        long whole = exponent == 0 ? fraction : fraction | (1L << FractionBits);
        return new(value < 0 ? -whole : whole, Math.Max(exponent, 1) - Bias - FractionBits);
    }
}
