using System.Globalization;

namespace Reflexology.Drawing;

/// <summary>The size of a picture in pixels.</summary>
/// <param name="Width">1 to <see cref="Longest"/>.</param>
/// <param name="Height">1 to <see cref="Longest"/>.</param>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>
    /// The longest side of a picture. Every reader opens it (WebP holds 16,383), and a square takes 576 MB of memory.
    /// </summary>
    public const int Longest = 12_000;

    /// <summary>True if both sides are 1 to <see cref="Longest"/> pixels.</summary>
    public bool IsValid => Width is >= 1 and <= Longest && Height is >= 1 and <= Longest;

    /// <summary>The size itself.</summary>
    /// <exception cref="ArgumentException">It is beyond the limits.</exception>
    internal PictureSize Checked(string parameter) => IsValid ? this : throw new ArgumentException(
        $"Expected a picture of 1 to {Longest} pixels a side, found {Width} x {Height}.", parameter);

    /// <summary>Reads a size such as <c>1600x1200</c>; null for other text and beyond the limits.</summary>
    public static PictureSize? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] sides = text.Split('x', 'X', '×');
        return sides.Length == 2 && Side(sides[0]) is { } width && Side(sides[1]) is { } height
            && new PictureSize(width, height) is { IsValid: true } size ? size : null;
    }

    private static int? Side(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int side) ? side : null;
}
