namespace Reflexology.DuckDb;

/// <summary>A window on a text that is being read: as many of its bytes as one row needs.</summary>
/// <param name="name">The name of the file, for messages.</param>
/// <param name="file">The file.</param>
/// <param name="stream">Its text, which closes the file with it.</param>
/// <param name="longest">The most bytes of a row.</param>
internal sealed class TextBuffer(string name, FileStream file, Stream stream, int longest) : IDisposable
{
    private const int Block = 1 << 18;

    private byte[] _bytes = new byte[Block];
    private int _start;
    private int _end;

    /// <summary>True when <see cref="Unread"/> holds all the rest.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>True when <see cref="Unread"/> is as long as a row may be.</summary>
    public bool IsFull => _end - _start >= longest;

    /// <summary>The bytes that are at hand; valid until the next call.</summary>
    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>The line of the first byte of <see cref="Unread"/>, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The part of the file that was read, from 0 to 1.</summary>
    public double Share => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    /// <summary>Adds to <see cref="Unread"/>.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="InvalidDataException">A packed text is damaged.</exception>
    public bool Fill()
    {
        if (IsAtEnd)
            return false;
        if (_start > 0)
        {
            Unread.CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        int read = TextSource.Read(name, stream, _bytes.AsSpan(_end));
        _end += read;
        IsAtEnd = read == 0;
        return read > 0;
    }

    /// <summary>Passes over bytes that hold this many line ends.</summary>
    public void Advance(int count, long lines)
    {
        _start += count;
        Line += lines;
    }

    /// <summary>Passes over bytes whatever they hold.</summary>
    public void Advance(int count) => Advance(count, LineEnds(Unread[..count]));

    /// <summary>Passes over blanks and line ends, at most those at the next text.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool SkipSpace()
    {
        while (true)
        {
            int text = Unread.IndexOfAnyExcept(" \t\r\n"u8);
            Advance(text < 0 ? Unread.Length : text);
            if (text >= 0)
                return true;
            if (!Fill())
                return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    /// <summary>The number of line ends, of whichever kind: LF, CR LF or CR.</summary>
    public static long LineEnds(ReadOnlySpan<byte> text)
    {
        long count = text.Count((byte)'\n');
        for (int at; (at = text.IndexOf((byte)'\r')) >= 0; text = text[(at + 1)..])
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                count++;
        }

        return count;
    }
}
