namespace Reflexology.DuckDb;

/// <summary>The reason why a row of CSV cannot be split.</summary>
internal enum CsvFault
{
    None,

    /// <summary>More of the text is needed to say where the row ends.</summary>
    Incomplete,

    /// <summary>A quote is opened and not closed.</summary>
    OpenQuote,

    /// <summary>Something stands between a closing quote and the next separator.</summary>
    TextAfterQuote,
}

/// <summary>Splits one row of CSV by RFC 4180; LF, CR LF and CR end a row, also side by side.</summary>
/// <param name="separator">The separator.</param>
internal sealed class CsvScanner(byte separator)
{
    private int[] _ends = new int[64];

    /// <summary>The separator.</summary>
    public byte Separator { get; } = separator;

    /// <summary>The number of fields.</summary>
    public int Count { get; private set; }

    /// <summary>The length of the row without its line end.</summary>
    public int Length { get; private set; }

    /// <summary>The length with it.</summary>
    public int Whole { get; private set; }

    /// <summary>True if a field is in quotes, so that it may hold line ends.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>The place of a field in the row, quotes included.</summary>
    public Range this[int field] => (field == 0 ? 0 : _ends[field - 1] + 1).._ends[field];

    /// <summary>
    /// Splits the next row of a text, reading on as far as it takes; incomplete where it is longer than may be.
    /// </summary>
    public CsvFault Scan(TextBuffer text)
    {
        CsvFault fault;
        while ((fault = Scan(text.Unread, text.IsAtEnd)) == CsvFault.Incomplete && !text.IsFull)
            text.Fill();
        return fault;
    }

    /// <summary>Splits the row at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAll">True if no more follows.</param>
    public CsvFault Scan(ReadOnlySpan<byte> text, bool isAll)
    {
        Count = 0;
        HasQuotes = false;
        for (int at = 0; ;)
        {
            if (at < text.Length && text[at] == '"')
            {
                HasQuotes = true;
                CsvFault fault = PassQuoted(text, isAll, ref at);
                if (fault != CsvFault.None)
                    return fault;
            }
            else
            {
                int length = text[at..].IndexOfAny(Separator, (byte)'\n', (byte)'\r');
                if (length < 0 && !isAll)
                    return CsvFault.Incomplete;
                at = length < 0 ? text.Length : at + length;
            }

            Add(at);
            if (at < text.Length && text[at] == Separator)
            {
                at++;
                continue;
            }

            return End(text, isAll, at);
        }
    }

    private static CsvFault PassEnd(ReadOnlySpan<byte> text, bool isAll, int at, byte separator) =>
        at < text.Length
            ? text[at] == separator || text[at] is (byte)'\n' or (byte)'\r' ? CsvFault.None : CsvFault.TextAfterQuote
            : isAll ? CsvFault.None : CsvFault.Incomplete;

    private CsvFault PassQuoted(ReadOnlySpan<byte> text, bool isAll, ref int at)
    {
        at++;
        while (true)
        {
            int quote = text[at..].IndexOf((byte)'"');
            if (quote < 0)
                return isAll ? CsvFault.OpenQuote : CsvFault.Incomplete;
            at += quote + 1;
            if (at == text.Length || text[at] != '"')
                return PassEnd(text, isAll, at, Separator);
            at++;
        }
    }

    private CsvFault End(ReadOnlySpan<byte> text, bool isAll, int at)
    {
        (Length, Whole) = (at, at);
        if (at == text.Length)
            return CsvFault.None;
        if (text[at] == '\r')
        {
            if (at + 1 == text.Length && !isAll)
                return CsvFault.Incomplete;
            Whole += at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }
        else
        {
            Whole++;
        }

        return CsvFault.None;
    }

    private void Add(int end)
    {
        if (Count == _ends.Length)
            Array.Resize(ref _ends, 2 * _ends.Length);
        _ends[Count++] = end;
    }
}
