namespace Reflexology;

/// <summary>The sign of (b - a) x (p - a) by whole-number arithmetic: exact for all finite doubles.</summary>
/// <remarks>
/// The products of coordinates are summed in one whole number on the stack, as long as their exponents require: two
/// words for coordinates of one magnitude, 66 from the denormals to the largest double.
/// </remarks>
internal static class WholeNumberOrientation
{
    private const int WordBits = 64;

    // Six products below 2^106 sum up to less than 2^109; the last bit is the sign's.
    private const int SumBits = 110;

    // Exponents of whole numbers run from -1074 to 971.
    private const int MostWords = ((2 * (971 + 1074)) + SumBits + WordBits - 1) / WordBits;

    /// <summary>As <see cref="Orientation.Sign"/>.</summary>
    /// <exception cref="ArgumentException">A coordinate is NaN or infinite.</exception>
    public static int Sign(MapPoint a, MapPoint b, MapPoint p)
    {
        Scaled ax = Scaled.Of(a.X), bx = Scaled.Of(b.X), px = Scaled.Of(p.X);
        Scaled ay = Scaled.Of(a.Y), by = Scaled.Of(b.Y), py = Scaled.Of(p.Y);
        (int lowestX, int highestX) = Exponents(ax, bx, px);
        (int lowestY, int highestY) = Exponents(ay, by, py);
        if (lowestX > highestX || lowestY > highestY)
            return 0;

        int unit = lowestX + lowestY;
        Span<ulong> words = stackalloc ulong[MostWords];
        words = words[..((highestX + highestY - unit + SumBits + WordBits - 1) / WordBits)];

        // The determinant without brackets; a.X times a.Y cancels.
        Add(words, bx, py, unit);
        Add(words, -bx, ay, unit);
        Add(words, -ax, py, unit);
        Add(words, -by, px, unit);
        Add(words, by, ax, unit);
        Add(words, ay, px, unit);
        return (long)words[^1] < 0 ? -1 : words.ContainsAnyExcept(0UL) ? 1 : 0;
    }

    // Zero has no exponent of its own; the lowest lies above the highest where all three are zero.
    private static (int Lowest, int Highest) Exponents(Scaled first, Scaled second, Scaled third)
    {
        int lowest = int.MaxValue, highest = int.MinValue;
        foreach (Scaled number in (ReadOnlySpan<Scaled>)[first, second, third])
        {
            if (number.Whole == 0)
                continue;
            lowest = Math.Min(lowest, number.Exponent);
            highest = Math.Max(highest, number.Exponent);
        }

        return (lowest, highest);
    }

    // Adds x times y in units of 2^unit to a two's complement number, lowest word first.
    private static void Add(Span<ulong> words, Scaled x, Scaled y, int unit)
    {
        Int128 product = Math.BigMul(x.Whole, y.Whole);
        if (product == 0)
            return;
        (int first, int shift) = Math.DivRem(x.Exponent + y.Exponent - unit, WordBits);
        ulong word = (ulong)(product << shift), carry = 0;
        Int128 rest = product >> (WordBits - shift);
        for (int i = first; i < words.Length; i++)
        {
            UInt128 sum = (UInt128)words[i] + word + carry;
            words[i] = (ulong)sum;
            carry = (ulong)(sum >> WordBits);

            // Shifting keeps the sign, so it goes on in all higher words.
            word = (ulong)rest;
            rest >>= WordBits;
        }
    }

    // A double as a whole number times a power of two.
    private readonly record struct Scaled(long Whole, int Exponent)
    {
        public static Scaled operator -(Scaled number) => number with { Whole = -number.Whole };

        public static Scaled Of(double value)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"Expected finite coordinates, found {value}.");
            long bits = BitConverter.DoubleToInt64Bits(value);
            int exponent = (int)(bits >> 52) & 0x7FF;
            long fraction = bits & 0xF_FFFF_FFFF_FFFF;
            long whole = exponent == 0 ? fraction : fraction | (1L << 52);
            return new(value < 0 ? -whole : whole, Math.Max(exponent, 1) - 1075);
        }
    }
}
