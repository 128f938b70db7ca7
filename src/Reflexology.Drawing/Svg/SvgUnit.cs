namespace Reflexology.Drawing;

/// <summary>The units of lengths that depend on nothing else (CSS: 96 px to the inch).</summary>
internal static class SvgUnit
{
    private const double PerInch = 96;

    /// <summary>The pixels of a unit in any case; null for an unknown one, or one of a font or a box.</summary>
    public static double? Pixels(string unit) => unit.ToLowerInvariant() switch
    {
        "px" => 1,
        "in" => PerInch,
        "cm" => PerInch / 2.54,
        "mm" => PerInch / 25.4,
        "q" => PerInch / 101.6,
        "pt" => PerInch / 72,
        "pc" => PerInch / 6,
        _ => null,
    };
}
