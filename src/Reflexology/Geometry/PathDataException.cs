namespace Reflexology;

/// <summary>
/// Thrown when a text is not path data that the library reads: what was found, what was expected, and where.
/// </summary>
public sealed class PathDataException : FormatException
{
    internal PathDataException(int offset, string found, string expected)
        : base($"path data at offset {offset}: expected {expected}, found {found}")
    {
        Offset = offset;
        Found = found;
        Expected = expected;
    }

    /// <summary>
    /// The offset in the path data, in characters from 0; equal to the length where the text ends too early.
    /// </summary>
    public int Offset { get; }

    /// <summary>The text found there.</summary>
    public string Found { get; }

    /// <summary>The text expected there.</summary>
    public string Expected { get; }
}
