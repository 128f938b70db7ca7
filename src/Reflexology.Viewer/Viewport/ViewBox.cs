using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The part of the picture that is seen.</summary>
/// <param name="Zoom">How many times larger than to fit, from 1 to <see cref="MostZoom"/>.</param>
/// <param name="X">What lies in the middle, as a share of the picture's width from its left edge.</param>
/// <param name="Y">The same of its height from the top.</param>
public readonly record struct ViewBox(double Zoom, double X, double Y)
{
    /// <summary>The closest look: a millimetre of the foot is some 25 millimetres of a screen.</summary>
    public const double MostZoom = 12;

    /// <summary>All of it.</summary>
    public static ViewBox Whole { get; } = new(1, 0.5, 0.5);

    /// <summary>A frame of numbers from outside, each brought into its range; all of it for numbers that are none.</summary>
    public static ViewBox Of(double zoom, double x, double y) => double.IsFinite(zoom + x + y) && zoom > 1
        ? new(Math.Round(Math.Min(zoom, MostZoom), 3), Math.Round(Math.Clamp(x, 0, 1), 4), Math.Round(Math.Clamp(y, 0, 1), 4))
        : Whole;

    /// <summary>As an address has it, for example <c>2.5,0.31,0.4</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom},{X},{Y}");

    /// <summary>The frame of an address; all of it for a text that is none.</summary>
    public static ViewBox Parse(string? text)
    {
        double[] numbers = [.. (text ?? "").Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN)];
        return numbers is [var zoom, var x, var y] ? Of(zoom, x, y) : Whole;
    }
}
