using System.Globalization;

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

    /// <summary>Reads the letters that come next; empty where none do.</summary>
    public string Word()
    {
        SkipSeparators();
        int start = Position;
        while (Position < text.Length && (char.IsAsciiLetter(text[Position]) || text[Position] == '%'))
            Position++;
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
    private const double PerInch = 96;
    private const string KnownUnits = "one of px, mm, cm, in, pt, pc, em, ex, % or none";

    // The initial font size of browsers.
    private const double FontSize = 16;

    /// <summary>The length in user units.</summary>
    /// <param name="text">For example <c>10</c>, <c>2.5mm</c> or <c>50%</c>.</param>
    /// <param name="whole">The length of a hundred percent.</param>
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
            _ => throw new PathDataException(at, $"the unit '{unit}'", KnownUnits),
        };
        return number * factor;
    }
}

/// <summary>Reads the list of a <c>transform</c> attribute (SVG 1.1, chapter 7.6).</summary>
internal static class SvgTransform
{
    private const string Known = "one of matrix, translate, scale, rotate, skewX, skewY";

    /// <summary>Reads the list as one map; its last transform is applied first.</summary>
    /// <exception cref="PathDataException">The text is no such list; the exception says where.</exception>
    public static Affine Read(string text)
    {
        var numbers = new SvgNumbers(text);
        Affine whole = Affine.Identity;
        List<double> values = [];
        while (!numbers.IsAtEnd)
        {
            int start = numbers.Position;
            string name = numbers.Word();
            if (name.Length == 0)
                throw numbers.Unexpected(Known);
            numbers.Pass('(');
            values.Clear();
            while (!numbers.IsAt(')'))
            {
                values.Add(numbers.Number());
                if (values.Count > 6)
                    throw numbers.Unexpected("')'");
            }

            numbers.Pass(')');
            whole = whole.After(
                One(name, values)
                    ?? throw new PathDataException(
                        start, $"'{name}' with {values.Count} numbers", $"{Known}, with its numbers"));
        }

        return whole;
    }

    private static Affine? One(string name, List<double> values) => (name, values) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new Affine(a, b, c, d, e, f),
        ("translate", [var x]) => Affine.Translate(x, 0),
        ("translate", [var x, var y]) => Affine.Translate(x, y),
        ("scale", [var both]) => Affine.Scale(both, both),
        ("scale", [var x, var y]) => Affine.Scale(x, y),
        ("rotate", [var degrees]) => Affine.Rotate(degrees),
        ("rotate", [var degrees, var x, var y]) =>
            Affine.Translate(x, y).After(Affine.Rotate(degrees)).After(Affine.Translate(-x, -y)),
        ("skewX", [var degrees]) => new Affine(1, 0, Math.Tan(degrees * Math.PI / 180), 1, 0, 0),
        ("skewY", [var degrees]) => new Affine(1, Math.Tan(degrees * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };
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
