using System.Globalization;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Reflexology.Drawing;

/// <summary>A colour, a word or a number of a property.</summary>
/// <param name="Text">As SVG 1.1 writes it: <c>#3b2f2f</c> for a colour of numbers.</param>
/// <param name="Opacity">The opacity of a colour, from 0 to 1.</param>
internal readonly partial record struct ArtworkColour(string Text, double Opacity)
{
    private const int MostLetters = 100;

    /// <summary>Reads a value; null for anything but a word, a number, or a colour of numbers.</summary>
    public static ArtworkColour? Read(string value)
    {
        if (value.Length > MostLetters)
            return null;
        string text = value.Trim();
        if (Plain().IsMatch(text))
            return new ArtworkColour(text, 1);
        if (text.StartsWith('#'))
            return ReadHex(text);
        return Function().Match(text) is { Success: true } match
            && ArtworkNumbers.Numbers(match.Groups["all"].Value.Replace('/', ' ').Replace("%", "").Replace("deg", ""))
                is [_, _, _, ..] and { Length: <= 4 } numbers
            ? ReadFunction(match.Groups["name"].Value, numbers, match.Groups["all"].Value)
            : null;
    }

    // Four and eight digits end with the opacity, which Skia has in front.
    private static ArtworkColour? ReadHex(string text)
    {
        string digits = text.Length <= 5 ? string.Concat(text[1..].Select(digit => $"{digit}{digit}")) : text[1..];
        if (digits.Length is not (6 or 8) || !digits.All(char.IsAsciiHexDigit))
            return null;
        double opacity = digits.Length == 6
            ? 1
            : byte.Parse(digits[6..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return new ArtworkColour($"#{digits[..6].ToLowerInvariant()}", opacity);
    }

    private static ArtworkColour ReadFunction(string name, double[] numbers, string all)
    {
        string[] parts = all.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        double opacity = numbers.Length == 4 ? numbers[3] / (parts[^1].EndsWith('%') ? 100 : 1) : 1;
        SKColor colour = name.StartsWith("hsl", StringComparison.OrdinalIgnoreCase)
            ? SKColor.FromHsl((float)(((numbers[0] % 360) + 360) % 360), Percent(numbers[1]), Percent(numbers[2]))
            : new SKColor(Level(0), Level(1), Level(2));
        return new ArtworkColour($"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}", Math.Clamp(opacity, 0, 1));

        byte Level(int i) =>
            (byte)Math.Clamp(Math.Round(numbers[i] * (parts[i].EndsWith('%') ? 2.55 : 1)), 0, 255);

        static float Percent(double number) => (float)Math.Clamp(number, 0, 100);
    }

    [GeneratedRegex(@"^(?>[a-z-]+|[+-]?(?>\d+\.?\d*|\.\d+)(?>e[+-]?\d{1,2})?%?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?<name>rgba?|hsla?)\((?<all>[\d\s.,%/deg+-]*)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Function();
}
