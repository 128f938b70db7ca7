using System.Globalization;

namespace Reflexology;

/// <summary>
/// Numbers as text, with a decimal point in every culture. Where bytes are counted, drawings have a shorter form of
/// their own (<c>SvgNumber</c>).
/// </summary>
internal static class NumberText
{
    private static readonly string[] Formats = ["0", "0.#", "0.##", "0.###", "0.####", "0.#####", "0.######"];

    /// <summary>A number with at most so many decimals, 0 to 6, for example <c>12.5</c>.</summary>
    public static string ToText(this double value, int decimals) =>
        value.ToString(Formats[decimals], CultureInfo.InvariantCulture);

    /// <summary>A number rounded to so many significant digits, with at most four decimals: 0.0123, 1230.</summary>
    public static string ToSignificant(this double value, int digits)
    {
        string rounded = value.ToString($"G{digits}", CultureInfo.InvariantCulture);
        return double.Parse(rounded, CultureInfo.InvariantCulture).ToText(decimals: 4);
    }
}
