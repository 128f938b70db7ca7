using System.Buffers.Text;
using System.Globalization;

namespace Reflexology.DuckDb;

/// <summary>The values of a column so far, by what they look like.</summary>
[Flags]
internal enum SeenValues
{
    None = 0,

    /// <summary>Whole numbers that a double holds.</summary>
    Whole = 1,

    /// <summary>Whole numbers of 64 bits that a double does not hold.</summary>
    LongWhole = 2,

    /// <summary>Numbers that a double gives back as they stand there.</summary>
    Decimal = 4,

    /// <summary>Numbers that none of these types gives back.</summary>
    OtherNumber = 8,

    /// <summary>true and false.</summary>
    Truth = 16,

    /// <summary>Any other text.</summary>
    Text = 32,

    /// <summary>Objects and arrays of JSON.</summary>
    Nested = 64,
}

/// <summary>Finds which type gives back a number as it is written.</summary>
internal static class NumberForm
{
    private const int ExactDigits = 15;

    /// <summary>True for a number of JSON: no zeros before it, no plus, digits on both sides of a point.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        int at = text is [(byte)'-', ..] ? 1 : 0;
        int whole = Digits(text[at..]);
        if (whole == 0 || (whole > 1 && text[at] == '0'))
            return false;
        at += whole;
        if (at < text.Length && text[at] == '.')
        {
            int digits = Digits(text[(at + 1)..]);
            if (digits == 0)
                return false;
            at += 1 + digits;
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'-' or (byte)'+')
                at++;
            int digits = Digits(text[at..]);
            if (digits == 0)
                return false;
            at += digits;
        }

        return at == text.Length;
    }

    /// <summary>The kind of number that a text of CSV is; of one that is no number, a text or a truth.</summary>
    public static SeenValues OfText(ReadOnlySpan<byte> text)
    {
        if (text is [>= (byte)'a', ..] && (text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8)))
            return SeenValues.Truth;

        // 12e4 is more likely a code than a number: programs write a sign after the e, or a point before it.
        bool isCode = text.ContainsAny((byte)'e', (byte)'E') && text[1..].IndexOfAny("+-."u8) < 0;
        SeenValues number = IsJson(text) && !isCode ? OfNumber(text) : SeenValues.Text;
        return number == SeenValues.OtherNumber ? SeenValues.Text : number;
    }

    /// <summary>The kind of a number of JSON.</summary>
    public static SeenValues OfNumber(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(".eE"u8) < 0)
        {
            return text.SequenceEqual("-0"u8) ? SeenValues.Decimal
                : text.Length <= ExactDigits ? SeenValues.Whole
                : Utf8Parser.TryParse(text, out long _, out int length) && length == text.Length ? SeenValues.LongWhole
                : SeenValues.OtherNumber;
        }

        return text.Length <= ExactDigits && text.IndexOfAny("eE"u8) < 0 || IsGivenBack(text)
            ? SeenValues.Decimal
            : SeenValues.OtherNumber;
    }

    // The shortest text of the double has the same digits, and they stand at the same place.
    private static bool IsGivenBack(ReadOnlySpan<byte> text)
    {
        Span<byte> shortest = stackalloc byte[32];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
            && value.TryFormat(shortest, out int length, "R", CultureInfo.InvariantCulture)
            && DigitsAndPlace(text) is { } written
            && written == DigitsAndPlace(shortest[..length]);
    }

    private static (string Digits, long Exponent)? DigitsAndPlace(ReadOnlySpan<byte> text)
    {
        int e = text.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = e < 0 ? text : text[..e];
        long exponent = 0;
        if (e >= 0 && !long.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, null, out exponent))
            return null;
        int point = mantissa.IndexOf((byte)'.');
        if (point >= 0)
            exponent -= mantissa.Length - point - 1;
        string digits = System.Text.Encoding.ASCII.GetString(mantissa).Replace(".", "", StringComparison.Ordinal)
            .TrimStart('-').TrimStart('0');
        string kept = digits.TrimEnd('0');
        return (kept, kept.Length == 0 ? 0 : exponent + digits.Length - kept.Length);
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
