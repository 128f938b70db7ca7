using System.Text;
using System.Text.Unicode;

namespace Reflexology.DuckDb;

/// <summary>
/// The rows of CSV. A row that cannot be read is left out and noted: too many columns or too few, a coordinate that is
/// no number, bytes that are no UTF-8. Of one whose quotes do not match the first line is, and reading goes on behind
/// it.
/// </summary>
internal sealed class CsvRows : PointRows
{
    /// <summary>The most bytes of a row.</summary>
    private const int Longest = 1 << 25;

    private readonly TextBuffer _text;
    private readonly RejectedRows? _rejected;
    private byte[] _scratch = [];
    private (int Bytes, long Lines) _row;

    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="x">The column of x; null for the one named so.</param>
    /// <param name="y">The column of y.</param>
    /// <param name="rejected">Receives rows that cannot be read; or null.</param>
    /// <exception cref="InvalidDataException">It has no header with these columns.</exception>
    public CsvRows(string name, string path, string? x, string? y, RejectedRows? rejected)
    {
        _rejected = rejected;
        _text = TextSource.Open(name, path, Longest);
        try
        {
            Header = CsvHeader.Read(name, _text, x, y);
        }
        catch
        {
            _text.Dispose();
            throw;
        }
    }

    /// <summary>The header.</summary>
    public CsvHeader Header { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names => Header.Names;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Raw => _text.Unread[..Header.Scanner.Length];

    /// <summary>The line end of the row; that of the header where the row is the last and has none.</summary>
    public ReadOnlySpan<byte> LineEnd => Header.Scanner.Whole > Header.Scanner.Length
        ? _text.Unread[Header.Scanner.Length..Header.Scanner.Whole]
        : Header.LineEnd;

    /// <inheritdoc/>
    public override bool HasKinds => false;

    /// <inheritdoc/>
    public override double Share => _text.Share;

    /// <inheritdoc/>
    public override Cell this[int column]
    {
        get
        {
            ReadOnlySpan<byte> field = RawOf(column);
            return new Cell(
                field.IsEmpty ? CellKind.Missing : CellKind.Text, CsvText.Unquoted(field, ref _scratch));
        }
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> RawOf(int column) => _text.Unread[Header.Scanner[column]];

    /// <inheritdoc/>
    public override bool Read()
    {
        while (true)
        {
            _text.Advance(_row.Bytes, _row.Lines);
            _row = default;
            CsvFault fault = Header.Scanner.Scan(_text);
            if (fault != CsvFault.None)
            {
                RejectLine(fault);
                continue;
            }

            if (_text.Unread.IsEmpty)
                return false;
            CsvScanner row = Header.Scanner;
            _row = (row.Whole, row.HasQuotes ? TextBuffer.LineEnds(_text.Unread[..row.Whole]) : 1);
            if (row.Length > 0 && IsGood(row))
                return true;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _text.Dispose();

    private bool IsGood(CsvScanner row)
    {
        if (row.Count != Names.Count)
        {
            Reject(
                null, row.Count < Names.Count ? "MISSING COLUMNS" : "TOO MANY COLUMNS",
                $"expected {Names.Count} columns, found {row.Count}");
            return false;
        }

        if (!Utf8.IsValid(Raw))
        {
            byte[] readable = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Raw));
            _rejected?.Add(
                _text.Line, null, "INVALID ENCODING",
                "expected text in UTF-8, found other bytes; save the file as UTF-8", readable);
            return false;
        }

        bool hasX = TryRead(Header.X, out double x), hasY = TryRead(Header.Y, out double y);
        Point = new SeenPoint(x, y);
        return hasX && hasY;
    }

    private bool TryRead(int column, out double value)
    {
        ReadOnlySpan<byte> text = this[column].Text;
        bool isCommaFree = Header.Scanner.Separator != ',';
        if (Coordinate.TryRead(text, isCommaFree, out value))
            return true;
        Reject(Names[column], "CAST", $"expected a number such as 46.5, found {Quoted(text)}");
        return false;
    }

    private void Reject(string? column, string reason, string message) =>
        _rejected?.Add(_text.Line, column, reason, message, Raw);

    private void RejectLine(CsvFault fault)
    {
        int end;
        while ((end = LineEndOf()) < 0 && !_text.IsFull)
            _text.Fill();
        (string reason, string message) = fault switch
        {
            CsvFault.TextAfterQuote =>
                ("UNQUOTED VALUE", "expected a separator after a closing quote; a quote inside is doubled"),
            _ when Header.Scanner.HasQuotes => ("UNQUOTED VALUE", "expected a closing quote, found none"),
            _ => ("LINE SIZE OVER MAXIMUM", $"expected at most {Longest} bytes in a row"),
        };
        _rejected?.Add(_text.Line, null, reason, message, _text.Unread[..(end < 0 ? 1 << 10 : end)]);
        while (end < 0)
        {
            _text.Advance(_text.Unread.Length, 0);
            if (!_text.Fill())
                return;
            end = LineEndOf();
        }

        int length = _text.Unread[end..].StartsWith("\r\n"u8) ? 2 : 1;
        _row = (Math.Min(end + length, _text.Unread.Length), 1);
    }

    // Where the line ends: at the end of the text, too; -1 where that is not known.
    private int LineEndOf()
    {
        int end = _text.Unread.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 && _text.IsAtEnd ? _text.Unread.Length : end;
    }
}
