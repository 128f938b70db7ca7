namespace Reflexology.Authoring;

/// <summary>Reads lengths with units (CSS: 96 px to the inch) as user units.</summary>
internal static class SvgLength
{
    private const double PerInch = 96;

    // Of a font nobody names; the initial size in browsers.
    private const double FontSize = 16;

    /// <summary>The length in user units.</summary>
    /// <param name="text">For example <c>10</c>, <c>2.5mm</c> or <c>50%</c>.</param>
    /// <param name="whole">What a hundred percent are.</param>
    /// <exception cref="PathDataException">The text is no length.</exception>
    public static double Read(string text, double whole)
    {
        var numbers = new SvgNumbers(text);
        double number = numbers.Number();
        int at = numbers.Position;
        string unit = numbers.Word();
        if (!numbers.IsAtEnd)
            throw numbers.Unexpected("the end of the length");
        double factor = unit switch
        {
            "" or "px" => 1,
            "in" => PerInch,
            "cm" => PerInch / 2.54,
            "mm" => PerInch / 25.4,
            "pt" => PerInch / 72,
            "pc" => PerInch / 6,
            "em" or "rem" => FontSize,
            "ex" => FontSize / 2,
            "%" => whole / 100,
            _ => throw new PathDataException(at, $"the unit '{unit}'", "one of px, mm, cm, in, pt, pc, em, ex, % or none"),
        };
        return number * factor;
    }
}
