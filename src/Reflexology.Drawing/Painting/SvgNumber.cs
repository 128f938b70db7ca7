using System.Globalization;
using System.Text;

namespace Reflexology.Drawing;

/// <summary>
/// Numbers as short as SVG allows, to three decimals. They are counted in whole thousandths, so that steps between
/// rounded points add up without an error.
/// </summary>
internal static class SvgNumber
{
    private const int Unit = 1000;

    /// <summary>The nearest whole number of thousandths.</summary>
    /// <exception cref="ArgumentException">The value is not finite, or too large for a length on a page.</exception>
    public static long Thousandths(double value) => Math.Abs(value) < 1e9
        ? (long)Math.Round(value * Unit, MidpointRounding.AwayFromZero)
        : throw new ArgumentException(
            string.Create(
                CultureInfo.InvariantCulture, $"Expected a length on the page, found {value} in the drawing list."),
            nameof(value));

    /// <summary>The value to three decimals, for example <c>12.5</c> or <c>-.05</c>.</summary>
    public static string Text(double value) => Append(new StringBuilder(), Thousandths(value)).ToString();

    /// <summary>The value to two decimals, for places on a page in <see cref="SvgMarks.PageFrame"/>.</summary>
    public static string Short(double value) =>
        Append(new StringBuilder(), Thousandths(Math.Round(value, 2, MidpointRounding.AwayFromZero))).ToString();

    /// <summary>Appends a number of thousandths.</summary>
    public static StringBuilder Append(StringBuilder text, long thousandths)
    {
        if (thousandths < 0)
            text.Append('-');
        (long whole, long part) = Math.DivRem(Math.Abs(thousandths), Unit);
        if (whole != 0 || part == 0)
            text.Append(whole);
        if (part == 0)
            return text;
        text.Append('.').Append((char)('0' + (part / 100)));
        if (part % 100 != 0)
            text.Append((char)('0' + (part / 10 % 10)));
        if (part % 10 != 0)
            text.Append((char)('0' + (part % 10)));
        return text;
    }

    /// <summary>True if a number of thousandths is written with a decimal point.</summary>
    public static bool HasPoint(long thousandths) => thousandths % Unit != 0;
}
