using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The part of the picture in view.</summary>
/// <param name="Zoom">The scale relative to the whole picture in view, from 1 to <see cref="MostZoom"/>.</param>
/// <param name="X">The middle, as a share of the picture's width from its left edge.</param>
/// <param name="Y">The middle, as a share of its height from the top.</param>
public readonly record struct ViewBox(double Zoom, double X, double Y)
{
    /// <summary>The closest look: a millimetre of the foot is some 25 millimetres of a screen.</summary>
    public const double MostZoom = 12;

    /// <summary>All of it.</summary>
    public static ViewBox Whole { get; } = new(1, 0.5, 0.5);

    /// <summary>
    /// A frame of numbers from outside, each brought into its range; all of it for numbers that are none.
    /// </summary>
    public static ViewBox Create(double zoom, double x, double y) => double.IsFinite(zoom + x + y) && zoom > 1
        ? new(
            Math.Round(Math.Min(zoom, MostZoom), 3),
            Math.Round(Math.Clamp(x, 0, 1), 4),
            Math.Round(Math.Clamp(y, 0, 1), 4))
        : Whole;

    /// <summary>The form in addresses, for example <c>2.5,0.31,0.4</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom},{X},{Y}");

    /// <summary>The frame of an address; all of it for a text that is none.</summary>
    public static ViewBox Parse(string? text)
    {
        return (text ?? "").Split(',') is [var zoom, var x, var y] ? Create(Number(zoom), Number(x), Number(y)) : Whole;

        static double Number(string part) =>
            double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                ? number
                : double.NaN;
    }
}
