namespace Reflexology;

/// <summary>
/// The lines of a text: which of them an offset is in. Offsets count bytes or characters, as the caller does.
/// </summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    /// <summary>The lines of UTF-8 text, each ended by a line feed.</summary>
    public static LineIndex FromUtf8(ReadOnlySpan<byte> text)
    {
        var lines = new LineIndex();
        for (int length; (length = text[lines._starts[^1]..].IndexOf((byte)'\n')) >= 0;)
            lines.Add(lines._starts[^1] + length + 1);
        return lines;
    }

    /// <summary>Adds the line that begins at an offset after all others.</summary>
    public void Add(int start) => _starts.Add(start);

    /// <summary>The number, from 0, of the line that an offset is in.</summary>
    public int LineOf(int offset)
    {
        int line = _starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    /// <summary>The offset at which a line, from 0, begins; of the last line for a number beyond it.</summary>
    public int StartOf(long line) => _starts[(int)Math.Clamp(line, 0, _starts.Count - 1)];
}

/// <summary>The byte order mark that UTF-8 text may begin with.</summary>
internal static class ByteOrderMark
{
    /// <summary>The number of its bytes; 0 where the text has none.</summary>
    public static int Length(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
}
