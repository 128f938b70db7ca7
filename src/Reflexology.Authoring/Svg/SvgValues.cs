using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Authoring;

/// <summary>Reads the numbers and words of an attribute one after the other.</summary>
internal sealed class SvgNumbers(string text)
{
    /// <summary>The position of the next character, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>True where only separators are left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSeparators();
            return Position == text.Length;
        }
    }

    /// <summary>Reads the next number.</summary>
    /// <exception cref="PathDataException">No number comes next, or one too large.</exception>
    public double Number()
    {
        SkipSeparators();
        int end = PathDataNumber.End(text, Position);
        if (end == Position)
            throw Unexpected("a number");
        double value = double.Parse(
            text.AsSpan(Position, end - Position), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!(Math.Abs(value) <= SvgLimits.Coordinate))
            throw Unexpected(
                FormattableString.Invariant($"a number between {-SvgLimits.Coordinate} and {SvgLimits.Coordinate}"));
        Position = end;
        return value;
    }

    /// <summary>Reads the letters, digits and hyphens that come next; empty where no letter does.</summary>
    public string Word()
    {
        SkipSeparators();
        return Unit();
    }

    /// <summary>As <see cref="Word"/>, of what follows without a separator; <c>%</c> is one, too.</summary>
    public string Unit()
    {
        int start = Position;
        if (Position < text.Length && text[Position] == '%')
            Position++;
        else if (Position < text.Length && char.IsAsciiLetter(text[Position]))
        {
            while (Position < text.Length && (char.IsAsciiLetterOrDigit(text[Position]) || text[Position] == '-'))
                Position++;
        }

        return text[start..Position];
    }

    /// <summary>Skips a character that has to come next.</summary>
    /// <exception cref="PathDataException">Another one comes next.</exception>
    public void Pass(char expected)
    {
        SkipSeparators();
        if (Position == text.Length || text[Position] != expected)
            throw Unexpected($"'{expected}'");
        Position++;
    }

    /// <summary>True where a character comes next.</summary>
    public bool IsAt(char letter) => !IsAtEnd && text[Position] == letter;

    /// <summary>The error that something else comes next.</summary>
    public PathDataException Unexpected(string expected) =>
        new(Position, Position < text.Length ? $"'{text[Position]}'" : "the end of the text", expected);

    private void SkipSeparators()
    {
        while (Position < text.Length && PathDataNumber.IsSeparator(text[Position]))
            Position++;
    }
}

/// <summary>Reads lengths with units (CSS: 96 px to the inch) as user units.</summary>
internal static class SvgLength
{
    private const string Units = "one of px, mm, cm, in, pt, pc, q, em, ex, %";

    // The initial font size of browsers.
    private const double FontSize = 16;

    /// <summary>The length in user units.</summary>
    /// <param name="value">For example <c>10</c>, <c>2.5mm</c> or <c>50%</c>.</param>
    /// <param name="whole">The length of a hundred percent.</param>
    /// <exception cref="PathDataException">The text is no length.</exception>
    public static double Read(SvgValue value, double whole)
    {
        var numbers = new SvgNumbers(value.Text);
        double length = Next(numbers, whole, value.IsCss);
        return numbers.IsAtEnd ? length : throw numbers.Unexpected("the end of the length");
    }

    /// <summary>The length that comes next in a text.</summary>
    /// <exception cref="PathDataException">No length comes next.</exception>
    public static double Next(SvgNumbers numbers, double whole, bool isCss)
    {
        double number = numbers.Number();
        int at = numbers.Position;
        string unit = numbers.Unit();
        double factor = unit.ToLowerInvariant() switch
        {
            // CSS has lengths without a unit for nothing but 0.
            "" when !isCss || number == 0 => 1,
            "em" or "rem" => FontSize,
            "ex" => FontSize / 2,
            "%" => whole / 100,
            "" => throw new PathDataException(at, "no unit", $"{Units}: CSS needs one"),
            _ => SvgUnit.Pixels(unit)
                ?? throw new PathDataException(at, $"the unit '{unit}'", isCss ? Units : $"{Units} or none"),
        };
        return number * factor;
    }
}

/// <summary>The rectangle that percentages refer to, in user units.</summary>
internal readonly record struct SvgViewport(double Left, double Top, double Width, double Height)
{
    /// <summary>The length that a percentage of a radius refers to (SVG 1.1, chapter 7.10).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);

    /// <summary>Reads a <c>viewBox</c>; null for one without an area, which shows nothing.</summary>
    /// <exception cref="PathDataException">The text is no four numbers.</exception>
    public static SvgViewport? Read(string viewBox)
    {
        var numbers = new SvgNumbers(viewBox);
        var box = new SvgViewport(numbers.Number(), numbers.Number(), numbers.Number(), numbers.Number());
        if (!numbers.IsAtEnd)
            throw numbers.Unexpected("four numbers");
        return box is { Width: > 0, Height: > 0 } ? box : null;
    }

    /// <summary>
    /// The map from this box to a rectangle, as <c>preserveAspectRatio</c> says (SVG 1.1, chapter 7.8).
    /// </summary>
    public Affine To(SvgViewport target, string? preserveAspectRatio)
    {
        string[] words = (preserveAspectRatio ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string align = words.FirstOrDefault(word => word is "none" || word.StartsWith("xM", StringComparison.Ordinal))
            ?? "xMidYMid";
        double x = target.Width / Width, y = target.Height / Height;
        if (align == "none")
            return Affine.Translate(target.Left, target.Top)
                .After(Affine.Scale(x, y))
                .After(Affine.Translate(-Left, -Top));
        double scale = words.Contains("slice") ? Math.Max(x, y) : Math.Min(x, y);
        double right = Share(align, "xMin", "xMax") * (target.Width - (scale * Width));
        double down = Share(align, "YMin", "YMax") * (target.Height - (scale * Height));
        return Affine.Translate(target.Left + right, target.Top + down)
            .After(Affine.Scale(scale, scale))
            .After(Affine.Translate(-Left, -Top));
    }

    private static double Share(string align, string least, string most) =>
        align.Contains(least, StringComparison.Ordinal) ? 0 : align.Contains(most, StringComparison.Ordinal) ? 1 : 0.5;
}
