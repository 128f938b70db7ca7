using System.Globalization;

namespace Reflexology.DuckDb;

/// <summary>
/// Coordinates of text files: the double that is nearest to what stands there, as the command line reads it.
/// </summary>
internal static class Coordinate
{
    private const int LongestNumber = 64;

    /// <summary>
    /// Reads a coordinate. Nothing, <c>NA</c> and <c>nan</c> are a missing one, NaN; <c>inf</c> is one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="hasDecimalComma">True if a comma stands for the decimal point.</param>
    /// <param name="value">The coordinate.</param>
    /// <returns>False for any other text, and for a number that is too large for a double.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, bool hasDecimalComma, out double value)
    {
        text = text.Trim(" \t"u8);
        if (text.IsEmpty || text.SequenceEqual("NA"u8))
        {
            value = double.NaN;
            return true;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            return !double.IsInfinity(value) || !text.ContainsAnyInRange((byte)'0', (byte)'9');
        return hasDecimalComma && TryReadComma(text, out value) || TryReadInfinity(text, out value);
    }

    private static bool TryReadComma(ReadOnlySpan<byte> text, out double value)
    {
        value = default;
        int comma = text.IndexOf((byte)',');
        if (comma < 0 || text.Length > LongestNumber || text.Contains((byte)'.'))
            return false;
        Span<byte> pointed = stackalloc byte[text.Length];
        text.CopyTo(pointed);
        pointed[comma] = (byte)'.';
        return double.TryParse(pointed, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    private static bool TryReadInfinity(ReadOnlySpan<byte> text, out double value)
    {
        value = text is [(byte)'-', ..] ? double.NegativeInfinity : double.PositiveInfinity;
        ReadOnlySpan<byte> word = text is [(byte)'-' or (byte)'+', ..] ? text[1..] : text;
        return word.Length == 3 && System.Text.Ascii.EqualsIgnoreCase(word, "inf"u8);
    }
}
