using System.Text;

namespace Reflexology.DuckDb;

/// <summary>The rows of a text file of points, read forwards.</summary>
internal abstract class PointRows : IDisposable
{
    /// <summary>The names of the columns, in their order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The coordinates of the row, in the frame of the points; NaN for one that is missing.</summary>
    public SeenPoint Point { get; protected set; }

    /// <summary>A value of the row; valid until the next one is asked for.</summary>
    public abstract Cell this[int column] { get; }

    /// <summary>The bytes of the row as they came, without its line end.</summary>
    public abstract ReadOnlySpan<byte> Raw { get; }

    /// <summary>True where values have kinds of their own, as in JSON; false where all are texts.</summary>
    public abstract bool HasKinds { get; }

    /// <summary>The part of the file that was read, from 0 to 1.</summary>
    public abstract double Share { get; }

    /// <summary>The bytes of a value as they came.</summary>
    public abstract ReadOnlySpan<byte> RawOf(int column);

    /// <summary>Reads the next row.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="InvalidDataException">The file cannot be read on.</exception>
    public abstract bool Read();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the file.</summary>
    protected abstract void Dispose(bool disposing);

    /// <summary>A text of a file as part of a message: its beginning.</summary>
    public static string Quoted(ReadOnlySpan<byte> text)
    {
        const int Longest = 40;
        string whole = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * Longest)]);
        return whole.Length > Longest || text.Length > 4 * Longest
            ? $"'{whole[..Math.Min(whole.Length, Longest)]}…'"
            : $"'{whole}'";
    }
}

/// <summary>The kind of a value.</summary>
internal enum CellKind
{
    /// <summary>No value: nothing between two separators, null, or no such member.</summary>
    Missing,

    /// <summary>A text, not quoted or escaped; in CSV also every number.</summary>
    Text,

    /// <summary>A number of JSON as it stands there.</summary>
    Number,

    /// <summary>true or false of JSON.</summary>
    Truth,

    /// <summary>An object or array of JSON as it stands there.</summary>
    Nested,
}

/// <summary>One value of a row.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="text">Its bytes.</param>
internal readonly ref struct Cell(CellKind kind, ReadOnlySpan<byte> text)
{
    /// <summary>Its kind.</summary>
    public CellKind Kind { get; } = kind;

    /// <summary>Its bytes, UTF-8.</summary>
    public ReadOnlySpan<byte> Text { get; } = text;
}
