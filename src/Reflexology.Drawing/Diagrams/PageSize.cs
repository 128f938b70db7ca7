using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>The size of a page, in points of 1/72 inch.</summary>
/// <param name="Width">Width in points, 1 to 14,400 (the PDF limit).</param>
/// <param name="Height">Height in points, 1 to 14,400.</param>
public readonly record struct PageSize(double Width, double Height)
{
    /// <summary>Points per millimetre.</summary>
    public const double PointsPerMillimetre = 72 / 25.4;

    private const double Longest = 14_400;

    /// <summary>True if both sides are above 0 and within the limit.</summary>
    internal bool IsValid => this is { Width: > 0 and <= Longest, Height: > 0 and <= Longest };

    /// <summary>297 x 420 mm (ISO 216), portrait.</summary>
    public static PageSize A3 { get; } = FromMillimetres(297, 420);

    /// <summary>210 x 297 mm (ISO 216), portrait.</summary>
    public static PageSize A4 { get; } = FromMillimetres(210, 297);

    /// <summary>148 x 210 mm (ISO 216), portrait.</summary>
    public static PageSize A5 { get; } = FromMillimetres(148, 210);

    /// <summary>8.5 x 11 inches, portrait.</summary>
    public static PageSize Letter { get; } = new(612, 792);

    /// <summary>11 x 17 inches, portrait.</summary>
    public static PageSize Tabloid { get; } = new(792, 1224);

    /// <summary>Names that <see cref="Parse"/> reads: ISO sizes, then American ones, from small to large.</summary>
    public static ImmutableArray<string> Names { get; } = ["A5", "A4", "A3", "Letter", "Tabloid"];

    /// <summary>The same size with width and height swapped: landscape for portrait.</summary>
    public PageSize Turned => new(Height, Width);

    /// <summary>A size in millimetres.</summary>
    public static PageSize FromMillimetres(double width, double height) =>
        new(width * PointsPerMillimetre, height * PointsPerMillimetre);

    /// <summary>A size in CSS pixels (1/96 inch).</summary>
    public static PageSize FromPixels(PictureSize size) => new(size.Width * 0.75, size.Height * 0.75);

    /// <summary>
    /// Reads <c>A3</c>, <c>A4</c>, <c>A5</c>, <c>Letter</c> or <c>Tabloid</c>, portrait unless <c>landscape</c> follows
    /// after a space or hyphen (<c>portrait</c> may); a width and height such as <c>210x297mm</c> or <c>8.5x11in</c>;
    /// or CSS pixels such as <c>1600x1200</c>. Case is ignored, and the decimal separator is always a point.
    /// </summary>
    /// <returns>The size; null for any other text and for a size beyond the limits.</returns>
    public static PageSize? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PictureSize.Parse(text) is { } pixels)
            return FromPixels(pixels);
        string[] words = text.ToLowerInvariant().Split(' ', '-');
        return words switch
        {
            [var name] => Named(name) ?? Measured(name),
            [var name, "portrait"] => Named(name),
            [var name, "landscape"] => Named(name)?.Turned,
            _ => null,
        };
    }

    /// <summary>Width and height in whole millimetres, for example <c>210 x 297 mm</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Width / PointsPerMillimetre:0} x {Height / PointsPerMillimetre:0} mm");

    private static PageSize? Named(string name) => name switch
    {
        "a3" => A3,
        "a4" => A4,
        "a5" => A5,
        "letter" => Letter,
        "tabloid" => Tabloid,
        _ => null,
    };

    private static PageSize? Measured(string text)
    {
        if (text.Length < 3)
            return null;
        double? unit = text[^2..] switch { "mm" => PointsPerMillimetre, "in" => 72, _ => null };
        string[] sides = text[..^2].Split('x', '×');
        return sides.Length == 2 && Side(sides[0]) is { } width && Side(sides[1]) is { } height
            ? new PageSize(width, height)
            : null;

        double? Side(string side) =>
            double.TryParse(side, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double length)
            && length * unit is >= 1 and <= Longest and var points ? points : null;
    }
}
