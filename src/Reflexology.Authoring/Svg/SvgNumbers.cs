using System.Globalization;

namespace Reflexology.Authoring;

/// <summary>Reads the numbers and words of an attribute one after the other.</summary>
internal sealed class SvgNumbers(string text)
{
    /// <summary>Which character comes next, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Whether only separators are left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSeparators();
            return Position == text.Length;
        }
    }

    /// <summary>The next number.</summary>
    /// <exception cref="PathDataException">None comes next, or one too large.</exception>
    public double Number()
    {
        SkipSeparators();
        int end = PathDataNumber.End(text, Position);
        if (end == Position)
            throw Unexpected("a number");
        double value = double.Parse(text.AsSpan(Position, end - Position), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!(Math.Abs(value) <= SvgLimits.Coordinate))
            throw Unexpected(FormattableString.Invariant($"a number between {-SvgLimits.Coordinate} and {SvgLimits.Coordinate}"));
        Position = end;
        return value;
    }

    /// <summary>The letters that come next; empty where none do.</summary>
    public string Word()
    {
        SkipSeparators();
        int start = Position;
        while (Position < text.Length && (char.IsAsciiLetter(text[Position]) || text[Position] == '%'))
            Position++;
        return text[start..Position];
    }

    /// <summary>Passes over a character that has to come next.</summary>
    /// <exception cref="PathDataException">Another one comes next.</exception>
    public void Pass(char expected)
    {
        SkipSeparators();
        if (Position == text.Length || text[Position] != expected)
            throw Unexpected($"'{expected}'");
        Position++;
    }

    /// <summary>Whether a character comes next.</summary>
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
